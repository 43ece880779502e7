import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '@/dataset/dataset';
import { indexDataset } from './index-dataset';
import { summariseMarket } from './summary';
import { aMarket, ordinaryTraders, type Trader } from './test-market';
import { aComplaint, aReview, at } from './test-records';
import type { StreamerSummary } from './types';
import { parseWindow } from './window';

const summarise = (dataset: Dataset) =>
  summariseMarket(indexDataset(dataset), parseWindow('90d', dataset.meta.asOf));

function summaryOf(dataset: Dataset, streamerId: string): StreamerSummary {
  const found = summarise(dataset).streamers.find((each) => each.streamerId === streamerId);
  if (!found) throw new Error(`No ${streamerId}`);
  return found;
}

const peers = ordinaryTraders(40);

test('a rate carries its count, its orders, its interval and the one benchmark', () => {
  const dataset = aMarket([...peers, { name: 'me', orders: 20_000, complaints: 40 }]);
  const market = summarise(dataset);
  const me = market.streamers.at(-1)!;
  const rate = me.complaintRate!;
  expect(me.peers).toEqual({ category: 'household', count: 41 });
  expect(rate).toMatchObject({ numerator: 40, denominator: 20_000 });
  expect(rate.benchmark).toBe(market.peerGroups.get('household')?.complaints?.mean);
  // drawn from 20 towards the peers’ 8, yet clearly above them
  expect(rate.estimate).toBeGreaterThan(rate.benchmark);
  expect(rate.estimate).toBeLessThan(20);
  expect(rate.low).toBeGreaterThan(rate.benchmark);
  expect(me.expectedExcess).toBeCloseTo(2 * (rate.estimate - rate.benchmark), 10);
  expect(me.parts.complaints.tolerance).toBeCloseTo(1.5 * rate.benchmark, 10);
});

test('a tiny seller with a frightening raw rate has too few records to say', () => {
  const tiny = summaryOf(aMarket([...peers, { name: 'me', orders: 40, complaints: 2 }]), 'me');
  // 500 per 10,000 as it stands
  expect(tiny.verdict).toEqual({
    kind: 'too_few_records',
    facts: [{ code: 'few_orders', orders: 40, complaintsCounted: 2 }],
  });
  expect(tiny.complaintRate?.estimate).toBeLessThan(30);
});

test('many complaints on many orders are a serious concern, and the rate is the fact', () => {
  const bad = summaryOf(aMarket([...peers, { name: 'me', orders: 20_000, complaints: 90 }]), 'me');
  expect(bad.funnelStatus).toBe('alarm_high');
  expect(bad.verdict.kind).toBe('serious_concerns');
  expect(bad.verdict.facts[0]).toMatchObject({ code: 'complaint_rate' });
});

test('an ordinary seller has no red flags, and the figures looked at are named', () => {
  const { verdict } = summaryOf(aMarket(peers), 'peer3');
  expect(verdict.kind).toBe('no_red_flags');
  expect(verdict.facts.map(({ code }) => code).sort()).toEqual([
    'complaint_rate',
    'coverage',
    'quality_refund_rate',
  ]);
});

test('unknown cells raise nothing: no refunds, no reviews, no viewers known', () => {
  const unknown = peers.map((peer) => ({
    ...peer,
    refunded: null,
    qualityRefunded: null,
    reviewedAt: null,
  }));
  const { streamers } = summarise(aMarket(unknown));
  for (const summary of streamers) {
    expect(summary.refundRate).toBeNull();
    expect(summary.qualityRefundRate).toBeNull();
    expect(summary.coverage.share).toBeNull();
    expect(summary.parts.verification.worse).toBeNull();
    expect(summary.parts.authenticity.worse).toBeNull();
    expect(summary.verdict.kind).toBe('no_red_flags');
    expect(summary.verdict.facts.map(({ code }) => code)).toEqual(['complaint_rate']);
  }
});

test('without orders in the window there are no rates, and the others do not see the streamer', () => {
  const dataset = aMarket([...peers, { name: 'me', orders: 0, complaints: 1 }]);
  const me = summaryOf(dataset, 'me');
  expect(me).toMatchObject({
    mainCategory: null,
    peers: { category: null, count: 40 },
    complaintRate: null,
    funnelStatus: null,
    expectedExcess: null,
    verdict: { kind: 'too_few_records' },
  });
  expect(summaryOf(dataset, 'peer0').complaintRate).toEqual(
    summaryOf(aMarket(peers), 'peer0').complaintRate,
  );
});

test('fewer than 30 of a category are compared with everyone', () => {
  const { streamers, peerGroups } = summarise(aMarket(ordinaryTraders(29)));
  expect([...peerGroups.keys()]).toEqual(['all']);
  expect(streamers[0]?.peers).toEqual({ category: null, count: 29 });
  const enough = summarise(aMarket(ordinaryTraders(30)));
  expect(enough.streamers[0]?.peers).toEqual({ category: 'household', count: 30 });
});

test('an empty market has an empty summary', () => {
  const { streamers, peerGroups } = summarise(aMarket([]));
  expect(streamers).toEqual([]);
  expect(peerGroups.get('all')).toMatchObject({ count: 0, complaints: null, phi: 1 });
});

const traders = fc
  .array(
    fc.record({
      orders: fc.integer({ min: 0, max: 50_000 }),
      complaints: fc.integer({ min: 0, max: 8 }),
      late: fc.integer({ min: 0, max: 3 }),
      refunded: fc.option(fc.integer({ min: 0, max: 2000 })),
      qualityRefunded: fc.option(fc.integer({ min: 0, max: 1000 })),
      reviewedAt: fc.option(fc.constantFrom(at('2026-01-01'), at('2026-03-04'))),
    }),
    { minLength: 1, maxLength: 36 },
  )
  .map((rows) =>
    rows.map((row, i): Trader => ({
      ...row,
      name: `t${i}`,
      refunded: row.refunded && Math.min(row.refunded, row.orders),
      qualityRefunded: row.qualityRefunded && Math.min(row.qualityRefunded, row.orders),
    })),
  );

const without = (key: keyof StreamerSummary, all: StreamerSummary[]) =>
  all.map((summary) => Object.entries(summary).filter(([name]) => name !== key));

test('relabelling and shuffling the streamers changes nothing but their names', () => {
  fc.assert(
    fc.property(traders, (rows) => {
      const before = summarise(aMarket(rows)).streamers;
      const renamed = rows.map((row) => ({ ...row, name: `z${999 - Number(row.name.slice(1))}` }));
      const after = summarise(aMarket(renamed.toReversed())).streamers.toReversed();
      expect(without('streamerId', after)).toEqual(without('streamerId', before));
    }),
    { numRuns: 40 },
  );
});

test('a dismissed complaint changes no figure, of anyone', () => {
  fc.assert(
    fc.property(traders, fc.integer({ min: 1, max: 30 }), (rows, bombs) => {
      const dataset = aMarket(rows);
      const before = summarise(dataset).streamers;
      const bombed = {
        ...dataset,
        complaints: [
          ...Array.from({ length: bombs }, () =>
            aComplaint({ streamerId: 't0', confirmed: 'dismissed', complainantRef: 'rival' }),
          ),
          ...dataset.complaints,
        ],
      };
      const after = summarise(bombed).streamers;
      expect(after[0]?.complaints).toEqual({
        ...before[0]?.complaints,
        received: (before[0]?.complaints.received ?? 0) + bombs,
        leftOut: { dismissed: bombs, withdrawn: 0, wave: 0, repeat: 0 },
      });
      expect(without('complaints', after)).toEqual(without('complaints', before));
      expect(after[0]?.complaints.counted).toBe(before[0]?.complaints.counted);
    }),
    { numRuns: 40 },
  );
});

test('a report filed after the broadcast never counts', () => {
  fc.assert(
    fc.property(traders, fc.integer({ min: 1, max: 1e9 }), (rows, late) => {
      const dataset = aMarket(rows);
      // no review of t0's merchant but one filed after its only broadcast
      const others = dataset.reviews.filter(({ subjectId }) => subjectId !== 't0-e');
      const reviewedAt = at('2026-03-01T20:00') + late;
      const filed = {
        ...dataset,
        reviews: [...others, aReview({ subjectId: 't0-e', reviewedAt })],
      };
      expect(summaryOf(filed, 't0').coverage.coveredOrders).toBe(0);
    }),
    { numRuns: 40 },
  );
});

test('every interval contains its estimate and every part is a probability', () => {
  fc.assert(
    fc.property(traders, (rows) => {
      for (const summary of summarise(aMarket(rows)).streamers) {
        for (const rate of [summary.complaintRate, summary.refundRate, summary.qualityRefundRate]) {
          if (!rate) continue;
          expect(rate.low).toBeLessThanOrEqual(rate.estimate);
          expect(rate.high).toBeGreaterThanOrEqual(rate.estimate);
        }
        for (const { worse } of Object.values(summary.parts)) {
          if (worse === null) continue;
          expect(worse).toBeGreaterThanOrEqual(0);
          expect(worse).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns: 40 },
  );
});
