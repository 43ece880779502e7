import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { correlationOf, differenceInterval } from './difference-interval';
import type { Durations } from './kaplan-meier';
import { medianInterval, medianWait } from './kaplan-meier';
import { pooledMedian } from './pooled-median';
import { seededDraws } from './test-draws';
import { pooled } from './waiting';

/** Freireich et al. 1963, as in kaplan-meier.test.ts, each patient a streamer. */
const remission: Durations[] = [
  ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map((weeks) => ({ happened: [weeks], open: [] })),
  ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((weeks) => ({
    happened: [],
    open: [weeks],
  })),
];

test('where each complaint is of another streamer the variance is Greenwood’s', () => {
  const { median, low, high, pulls, complaints, answered } = pooledMedian(remission);
  expect({ median, complaints, answered }).toEqual({ median: 23, complaints: 21, answered: 9 });
  // R: summary(survfit(Surv(time, status) ~ 1)) gives S = 0.448 with standard error 0.1346 at week 23
  const squares = pulls.reduce((sum, pull) => sum + pull ** 2, 0);
  expect(0.448 * Math.sqrt(squares)).toBeCloseTo(0.1346, 3);
  // R’s log-log limits cross one half at 13 and never; Student’s t with 20 degrees reaches a little further
  expect(low).toBeGreaterThanOrEqual(10);
  expect(low).toBeLessThanOrEqual(13);
  expect(high).toBeNull();
});

/** The curve with every streamer's complaints weighted. */
function weightedCurve(streamers: readonly Durations[], weights: readonly number[], until: number) {
  const rows = streamers.flatMap(({ happened, open }, streamer) => [
    ...Array.from(happened, (hours) => ({ hours, event: true, weight: weights[streamer] ?? 0 })),
    ...Array.from(open, (hours) => ({ hours, event: false, weight: weights[streamer] ?? 0 })),
  ]);
  const total = (which: typeof rows) => which.reduce((sum, { weight }) => sum + weight, 0);
  const times = [...new Set(rows.flatMap(({ hours, event }) => (event ? [hours] : [])))];
  return times
    .filter((time) => time <= until)
    .reduce((waiting, time) => {
      const atRisk = total(rows.filter(({ hours }) => hours >= time));
      const events = total(rows.filter(({ hours, event }) => event && hours === time));
      return waiting * (1 - events / atRisk);
    }, 1);
}

const ascending = fc
  .array(fc.integer({ min: 0, max: 40 }), { maxLength: 8 })
  .map((hours) => hours.sort((a, b) => a - b));
const market = fc.array(fc.record({ happened: ascending, open: ascending }), {
  minLength: 2,
  maxLength: 8,
});

test('a streamer’s pull is the derivative of the log curve by its weight, and the median that of all', () => {
  fc.assert(
    fc.property(market, (streamers) => {
      const { median, low, high, pulls, complaints } = pooledMedian(streamers);
      const all = pooled(streamers);
      expect(complaints).toBe(all.happened.length + all.open.length);
      expect(median).toBe(medianWait(all));
      if (median === null) return;
      expect(low).toBeLessThanOrEqual(median);
      expect(high ?? Infinity).toBeGreaterThanOrEqual(median);
      const even = streamers.map(() => 1);
      if (weightedCurve(streamers, even, median) < 1e-9) return;
      if (streamers.filter((one) => one.happened.length + one.open.length > 0).length < 2) return;
      for (const streamer of streamers.keys()) {
        const weighted = (by: number) =>
          Math.log(weightedCurve(streamers, even.with(streamer, 1 + by), median));
        const slope = (weighted(1e-5) - weighted(-1e-5)) / 2e-5;
        expect(-(pulls[streamer] ?? NaN)).toBeCloseTo(slope, 5);
      }
    }),
    { numRuns: 200 },
  );
});

test('one streamer’s interval is that of its own complaints', () => {
  const own = { happened: [1, 2, 3, 5, 8, 13, 21, 34], open: [9, 40] };
  const { median, low, high } = pooledMedian([own, { happened: [], open: [] }]);
  expect({ low, high }).toEqual(medianInterval(own));
  expect(median).toBe(medianWait(own));
});

test('nobody complained, or nobody was answered: no median', () => {
  expect(pooledMedian([])).toMatchObject({ complaints: 0, median: null, low: null, high: null });
  const open = { happened: [], open: [5, 6] };
  expect(pooledMedian([open, open])).toMatchObject({ complaints: 4, answered: 0, median: null });
});

test('complaints of a streamer answered alike: 93–97 % of intervals hold the true median, and a change that is none is called one in 3–7 %', () => {
  const draw = seededDraws(7);
  // ln 2 hours, times the streamer's own slowness (median 1): by symmetry of ln, the true median is that of the product
  const hours = (slowness: number) => slowness * draw.lognormal(0.8);
  const streamer = () => {
    const slowness = draw.lognormal(0.8);
    return [0, 1].map(() => {
      const all = Array.from({ length: 1 + draw.poisson(5) }, () => ({
        waited: hours(slowness),
        watched: 6 * draw.uniform(),
      }));
      return {
        happened: all
          .flatMap((one) => (one.waited <= one.watched ? [one.waited] : []))
          .sort((a, b) => a - b),
        open: all
          .flatMap((one) => (one.waited > one.watched ? [one.watched] : []))
          .sort((a, b) => a - b),
      };
    });
  };
  const runs = 800;
  let held = 0;
  let heldByComplaint = 0;
  let alarms = 0;
  for (let run = 0; run < runs; run++) {
    const drawn = Array.from({ length: 60 }, streamer);
    const windowOf = (window: number) => drawn.flatMap((pair) => pair[window] ?? []);
    const [before, now] = [pooledMedian(windowOf(0)), pooledMedian(windowOf(1))];
    if ((now.low ?? Infinity) <= 1 && 1 <= (now.high ?? Infinity)) held++;
    const byComplaint = medianInterval(pooled(windowOf(1)));
    if ((byComplaint.low ?? Infinity) <= 1 && 1 <= (byComplaint.high ?? Infinity))
      heldByComplaint++;
    const asEstimated = ({ median, low, high }: typeof now) => ({
      estimate: median ?? NaN,
      low: low ?? NaN,
      high,
    });
    const change = differenceInterval(
      asEstimated(now),
      asEstimated(before),
      correlationOf(now.pulls, before.pulls),
    );
    if (change?.beyondChance) alarms++;
  }
  expect(held / runs).toBeGreaterThan(0.93);
  expect(held / runs).toBeLessThan(0.97);
  expect(alarms / runs).toBeGreaterThan(0.03);
  expect(alarms / runs).toBeLessThan(0.07);
  // what taking complaints one by one would claim
  expect(heldByComplaint / runs).toBeLessThan(0.85);
});
