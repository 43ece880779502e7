import { expect, test } from 'vitest';
import type { Broadcast, Offer } from '@/dataset/tables';
import { SIGNALS, signalValue } from './broadcast-signals';
import { indexDataset } from './index-dataset';
import { aBroadcast, aDataset, anOffer, aStreamer } from './test-records';
import { signalLimits, unusualBroadcasts } from './unusual';

const WINDOW = { from: 0, to: 100_000 };

/** A streamer `peer` with 41 broadcasts that settle 80 to 120 % of what they declare, and `me` with those given. */
function market(...mine: { broadcast?: Partial<Broadcast>; offer?: Partial<Offer> }[]) {
  const ordinary = Array.from({ length: 41 }, (_, i) => ({
    broadcast: { streamerId: 'peer', declaredGmvFen: 10_000, settledGmvFen: 8000 + 100 * i },
    offer: {},
  }));
  const all = [
    ...ordinary,
    ...mine.map(({ broadcast = {}, offer = {} }) => ({ broadcast, offer })),
  ];
  return indexDataset(
    aDataset({
      streamers: [aStreamer({ streamerId: 'peer' }), aStreamer({ streamerId: 'me' })],
      broadcasts: all.map(({ broadcast }, i) =>
        aBroadcast({ streamerId: 'me', ...broadcast, broadcastId: `b${i}` }),
      ),
      offers: all.map(({ offer }, i) => anOffer({ ...offer, broadcastId: `b${i}` })),
    }),
  );
}

const count = (index: ReturnType<typeof market>) =>
  unusualBroadcasts(index, 1, WINDOW, signalLimits(index, [0], WINDOW));

test('the limit is the median less 3.09 robust deviations of the log ratio', () => {
  const index = market();
  const limits = signalLimits(index, [0], WINDOW);
  // values ln(.80) … ln(1.20) in 41 steps: median ln 1 = 0; the 21st of the 41 absolute deviations in order, by hand, is |ln .90|
  // to within the step (.89 to .91), and 1.4826 × 3.0902 = 4.5815
  const settled = limits[SIGNALS.findIndex(({ name }) => name === 'settled_share')]!;
  expect(settled.low).toBeGreaterThan(-4.5815 * Math.abs(Math.log(0.89)));
  expect(settled.low).toBeLessThan(-4.5815 * Math.abs(Math.log(0.91)));
  expect(settled.high).toBe(Infinity);
});

test('far less settled than declared is unusual; far more is not', () => {
  expect(count(market({ broadcast: { declaredGmvFen: 10_000, settledGmvFen: 3000 } }))).toEqual({
    broadcasts: 1,
    unusual: 1,
  });
  expect(count(market({ broadcast: { declaredGmvFen: 10_000, settledGmvFen: 30_000 } }))).toEqual({
    broadcasts: 1,
    unusual: 0,
  });
});

test('nothing settled of what was declared is unusual, not unknown', () => {
  expect(count(market({ broadcast: { declaredGmvFen: 10_000, settledGmvFen: 0 } })).unusual).toBe(
    1,
  );
});

test('what is unknown, or too little to say, tells nothing', () => {
  expect(
    count(
      market(
        { broadcast: { declaredGmvFen: null, settledGmvFen: 1 } },
        { broadcast: { declaredGmvFen: 0, settledGmvFen: 1 } },
        { broadcast: { declaredGmvFen: 10_000, settledGmvFen: 1 }, offer: { orders: 99 } },
      ),
    ),
  ).toEqual({ broadcasts: 0, unusual: 0 });
});

test('a signal that fewer than 30 peers’ broadcasts give calls nothing unusual', () => {
  const index = market({ broadcast: { viewers: 100_000 } });
  expect(count(index)).toEqual({ broadcasts: 1, unusual: 0 });
});

test('a share of few is an empirical logit, so none of many is still a number', () => {
  const repeated = SIGNALS.find(({ name }) => name === 'repeated_comments')!;
  const totals = { orders: 100, buyers: null, refunded72h: null };
  const value = (repeatedComments: number | null, comments: number) =>
    signalValue(repeated, repeated.parts(aBroadcast({ repeatedComments, comments }), totals));
  expect(value(0, 100)).toBeCloseTo(Math.log(0.5 / 100.5), 12);
  expect(value(50, 100)).toBe(0);
  expect(value(null, 100)).toBeNaN();
  expect(value(5, 99)).toBeNaN();
});
