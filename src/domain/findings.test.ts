import { expect, test } from 'vitest';
import type { Dataset } from '@/dataset/dataset';
import { findings } from './findings';
import { indexDataset } from './index-dataset';
import { INSTRUMENTS } from './legal-table';
import {
  aBroadcast,
  aDataset,
  anEnforcement,
  anEnterprise,
  anOffer,
  aProduct,
  aReview,
  aStreamer,
  at,
} from './test-records';
import type { Finding } from './types';

const window = { from: 0, to: 100_000 };

function finding(rule: Finding['rule'], given: Partial<Dataset>): Finding {
  const streamers = [aStreamer({ streamerId: 's1' })];
  const all = findings(indexDataset(aDataset({ streamers, ...given })), 's1', window);
  return all.find((each) => each.rule === rule)!;
}

test('a replay is kept three years from the day the broadcast ended', () => {
  const overnight = { startedAt: at('2026-03-01T23:00'), endedAt: at('2026-03-02T02:00') };
  const broadcasts = [
    aBroadcast({ ...overnight, replayKeptUntil: '2029-03-02' }),
    aBroadcast({ ...overnight, replayKeptUntil: '2029-03-01' }),
    aBroadcast(overnight),
  ];
  expect(finding('replay_kept_3_years', { broadcasts })).toMatchObject({
    status: 'not_met',
    satisfied: 1,
    decided: 2,
    undecided: 1,
  });
});

test('what is unknown leaves a rule untold, never broken', () => {
  const all = findings(
    indexDataset(
      aDataset({
        streamers: [aStreamer({ streamerId: 's1' })],
        broadcasts: [aBroadcast({ broadcastId: 'b1' })],
        products: [aProduct({ productId: 'g1' })],
        offers: [anOffer()],
      }),
    ),
    's1',
    window,
  );
  for (const each of all.filter(({ rule }) => rule !== 'orders_rectified')) {
    expect(each).toMatchObject({ status: 'cannot_tell', satisfied: 0, decided: 0 });
  }
});

test('with no order against it there is none outstanding', () => {
  expect(finding('orders_rectified', {})).toMatchObject({ status: 'met', decided: 0 });
});

const certificate = (certificateValidUntil: string) => ({
  streamers: [aStreamer({ streamerId: 's1', certificateNo: 'X', certificateValidUntil })],
});

test('a certificate is valid through its last day', () => {
  expect(finding('certificate_valid', certificate('2026-03-31')).status).toBe('met');
  expect(finding('certificate_valid', certificate('2026-03-30')).status).toBe('not_met');
});

test('identity is to be verified before the broadcasts', () => {
  const given = {
    streamers: [aStreamer({ streamerId: 's1', identityVerifiedOn: '2026-03-05' })],
    broadcasts: [
      aBroadcast({ startedAt: at('2026-03-04T20:00') }),
      aBroadcast({ startedAt: at('2026-03-05T20:00') }),
    ],
  };
  expect(finding('identity_verified', given)).toMatchObject({
    status: 'not_met',
    satisfied: 1,
    decided: 2,
  });
});

test('each merchant’s code is looked at once', () => {
  expect(
    finding('merchant_codes_valid', {
      enterprises: [
        // Huawei's published code, and one with its check character changed
        anEnterprise({ enterpriseId: 'e1', unifiedSocialCreditCode: '914403001922038216' }),
        anEnterprise({ enterpriseId: 'e2', unifiedSocialCreditCode: '914403001922038217' }),
        anEnterprise({ enterpriseId: 'e3', unifiedSocialCreditCode: null }),
      ],
      products: [
        aProduct({ productId: 'g1', enterpriseId: 'e1' }),
        aProduct({ productId: 'g2', enterpriseId: 'e1' }),
        aProduct({ productId: 'g3', enterpriseId: 'e2' }),
        aProduct({ productId: 'g4', enterpriseId: 'e3' }),
      ],
      broadcasts: [aBroadcast({ broadcastId: 'b1' })],
      offers: ['g1', 'g2', 'g3', 'g4'].map((productId) => anOffer({ productId })),
    }),
  ).toMatchObject({ status: 'not_met', satisfied: 1, decided: 2, undecided: 1 });
});

test('goods sold before their review break the rule; an order not rectified too', () => {
  const sold = {
    broadcasts: [aBroadcast({ broadcastId: 'b1' })],
    products: [aProduct({ productId: 'g1' })],
    offers: [anOffer()],
  };
  expect(finding('reviewed_before_sale', { ...sold, reviews: [aReview()] })).toMatchObject({
    status: 'met',
    satisfied: 1,
  });
  expect(
    finding('reviewed_before_sale', {
      ...sold,
      reviews: [aReview({ reviewedAt: at('2026-03-02') })],
    }),
  ).toMatchObject({ status: 'not_met', decided: 1 });
  const order = anEnforcement({ kind: 'rectification_order' });
  expect(finding('orders_rectified', { enforcements: [order] }).status).toBe('not_met');
  expect(
    finding('orders_rectified', { enforcements: [{ ...order, rectifiedOn: '2026-03-01' }] }).status,
  ).toBe('met');
});

test('every finding cites an instrument of the table', () => {
  const all = findings(
    indexDataset(aDataset({ streamers: [aStreamer({ streamerId: 's1' })] })),
    's1',
    window,
  );
  expect(all).toHaveLength(7);
  for (const { instrument } of all) expect(Object.keys(INSTRUMENTS)).toContain(instrument);
});
