import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correlationOf, differenceInterval } from './difference-interval';
import { EVENT_RATE, ORDER_SHARE, STREAMER_SHARE, pooledRate } from './pooled-rate';
import { studentReach } from './student-t';
import { seededDraws } from './test-draws';

test.each([
  [1, 12.706],
  [2, 4.303],
  [5, 2.571],
  [10, 2.228],
  [30, 2.042],
  [120, 1.98],
])('with %i degrees of freedom Student’s table says %f', (degrees, tabled) => {
  expect(studentReach(degrees)).toBeCloseTo(tabled, 3);
});

test('three streamers of one size: the mean and its standard error, worked out by hand', () => {
  // rates 2, 3, 4: s²/m = 1/3; t with 2 degrees of freedom 4.3027; 3 × exp(± 4.3027 √(1/3) / 3)
  const pooled = pooledRate([2, 3, 4], [1, 1, 1], EVENT_RATE);
  expect(pooled).toMatchObject({ events: 9, exposure: 3, estimate: 3, streamers: 3 });
  expect(pooled?.low).toBeCloseTo(1.3107, 3);
  expect(pooled?.high).toBeCloseTo(6.8664, 3);
});

test('streamers who do not differ leave chance, never less: Garwood’s limits of 30 events', () => {
  const pooled = pooledRate([10, 10, 10], [1, 1, 1], EVENT_RATE);
  // as tabled for 30: 20.24 and 42.83
  expect((pooled?.low ?? NaN) * 3).toBeCloseTo(20.24, 2);
  expect((pooled?.high ?? NaN) * 3).toBeCloseTo(42.83, 2);
});

test('no event in two units: at most 3.689 / 2, the exact limit', () => {
  const pooled = pooledRate([0, 0], [1, 1], EVENT_RATE);
  expect(pooled).toMatchObject({ estimate: 0, low: 0 });
  expect(pooled?.high).toBeCloseTo(3.689 / 2, 3);
});

test('one streamer tells nothing of how they differ: chance alone', () => {
  const alone = pooledRate([10, 0], [2, 0], EVENT_RATE);
  // Garwood for 10: 4.795 and 18.39
  expect(alone).toMatchObject({ streamers: 1, estimate: 5 });
  expect((alone?.low ?? NaN) * 2).toBeCloseTo(4.795, 3);
  expect((alone?.high ?? NaN) * 2).toBeCloseTo(18.39, 2);
});

test('nothing sold: no rate', () => {
  expect(pooledRate([1], [0], EVENT_RATE)).toBeNull();
  expect(pooledRate([], [], ORDER_SHARE)).toBeNull();
});

test('all reviewed, by ten streamers of one size: at least 69 %, the exact limit for 10 of 10', () => {
  const sizes = Array.from({ length: 10 }, () => 5000);
  const pooled = pooledRate(sizes, sizes, STREAMER_SHARE);
  expect(pooled).toMatchObject({ estimate: 1, high: 1 });
  expect(pooled?.low).toBeCloseTo(0.6915, 4);
  const none = pooledRate(
    sizes.map(() => 0),
    sizes,
    STREAMER_SHARE,
  );
  expect(none).toMatchObject({ estimate: 0, low: 0 });
  expect(none?.high).toBeCloseTo(0.3085, 4);
});

test('no refund of a hundred orders: Jeffreys’ limit, 2.47 %', () => {
  const pooled = pooledRate([0, 0], [50, 50], ORDER_SHARE);
  expect(pooled).toMatchObject({ estimate: 0, low: 0 });
  // R: qbeta(0.975, 0.5, 100.5)
  expect(pooled?.high).toBeCloseTo(0.0247, 4);
});

const several = fc.array(
  fc.record({
    orders: fc.integer({ min: 0, max: 1000 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 3, maxLength: 20 },
);

test('a pull is what leaving the streamer out does, and an interval holds its estimate', () => {
  fc.assert(
    fc.property(several, fc.constantFrom(EVENT_RATE, ORDER_SHARE, STREAMER_SHARE), (rows, kind) => {
      const orders = rows.map((row) => row.orders);
      const events = rows.map((row) => Math.round(row.orders * row.share));
      const pooled = pooledRate(events, orders, kind);
      if (!pooled) return;
      expect(pooled.low).toBeLessThanOrEqual(pooled.estimate);
      expect(pooled.high).toBeGreaterThanOrEqual(pooled.estimate);
      expect(pooled.low).toBeGreaterThanOrEqual(0);
      expect(pooled.high).toBeLessThanOrEqual(kind === EVENT_RATE ? Infinity : 1);
      if (pooled.streamers < 2) return;
      for (const out of rows.keys()) {
        const rest = (column: number[]) =>
          column.reduce((sum, n, i) => (i === out ? sum : sum + n), 0);
        expect(pooled.estimate - (pooled.pulls[out] ?? NaN)).toBeCloseTo(
          rest(events) / rest(orders),
          9,
        );
      }
    }),
  );
});

test('the order of the streamers does not matter', () => {
  const one = pooledRate([3, 0, 9, 1], [4, 1, 6, 2], EVENT_RATE);
  const other = pooledRate([1, 9, 0, 3], [2, 6, 1, 4], EVENT_RATE);
  expect(other?.low).toBeCloseTo(one?.low ?? NaN, 12);
  expect(other?.high).toBeCloseTo(one?.high ?? NaN, 12);
});

describe('markets drawn by chance, streamers differing in size and in rate', () => {
  const RATE = 8;
  const draw = seededDraws(20261031);
  /** One market in two windows: a streamer keeps its rate, its orders vary. */
  const market = (streamers: number) =>
    Array.from({ length: streamers }, () => {
      const size = draw.lognormal(1);
      // mean 1
      const own = RATE * draw.lognormal(0.5) * Math.exp(-0.125);
      return [0, 1].map(() => {
        const exposure = size * draw.lognormal(0.3);
        return { exposure, events: draw.poisson(own * exposure) };
      });
    });
  const windowOf = (drawn: ReturnType<typeof market>, window: number) =>
    pooledRate(
      drawn.map((pair) => pair[window]?.events ?? 0),
      drawn.map((pair) => pair[window]?.exposure ?? 0),
      EVENT_RATE,
    );

  test.each([15, 60, 200])(
    'among %i streamers the interval holds the true rate in 93 to 97 of 100',
    (streamers) => {
      const runs = 1500;
      let held = 0;
      for (let run = 0; run < runs; run++) {
        const pooled = windowOf(market(streamers), 0);
        if (pooled && pooled.low <= RATE && RATE <= pooled.high) held++;
      }
      expect(held / runs).toBeGreaterThan(0.93);
      expect(held / runs).toBeLessThan(0.97);
    },
  );

  test.each([30, 100])(
    'a change among %i that is none is called beyond chance in 3 to 7 of 100, paired',
    (streamers) => {
      const runs = 1500;
      let alarms = 0;
      let width = 0;
      let unpairedWidth = 0;
      for (let run = 0; run < runs; run++) {
        const drawn = market(streamers);
        const [before, now] = [windowOf(drawn, 0), windowOf(drawn, 1)];
        if (!before || !now) continue;
        const paired = differenceInterval(now, before, correlationOf(now.pulls, before.pulls));
        const unpaired = differenceInterval(now, before);
        if (paired?.beyondChance) alarms++;
        width += (paired?.high ?? NaN) - (paired?.low ?? NaN);
        unpairedWidth += (unpaired?.high ?? NaN) - (unpaired?.low ?? NaN);
      }
      expect(alarms / runs).toBeGreaterThan(0.03);
      expect(alarms / runs).toBeLessThan(0.07);
      expect(width).toBeLessThan(0.9 * unpairedWidth);
    },
  );
});
