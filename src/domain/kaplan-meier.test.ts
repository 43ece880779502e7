import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medianInterval, medianWait, shareBy, stepsToMedian } from './kaplan-meier';
import { seededDraws } from './test-draws';

const sorted = (hours: number[]) => hours.sort((a, b) => a - b);

/** Freireich et al. 1963 (Blood 21:699), weeks in remission on 6-MP; the figures below are R's `survfit` with log-log limits. */
const remission = {
  happened: [6, 6, 6, 7, 10, 13, 16, 22, 23],
  open: [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35],
};

describe('the 6-MP data', () => {
  test('the median is 23 weeks', () => expect(medianWait(remission)).toBe(23));

  test('falls to it by the published steps', () => {
    // R: summary(survfit(Surv(time, status) ~ 1)): time, n.risk, n.event, survival
    const published = [
      [6, 21, 3, 0.857],
      [7, 17, 1, 0.807],
      [10, 15, 1, 0.753],
      [13, 12, 1, 0.69],
      [16, 11, 1, 0.627],
      [22, 7, 1, 0.538],
      [23, 6, 1, 0.448],
    ] as const;
    const steps = stepsToMedian(remission);
    expect(steps.map(({ hours, atRisk, events }) => [hours, atRisk, events])).toEqual(
      published.map(([time, atRisk, events]) => [time, atRisk, events]),
    );
    for (const [place, { before, waiting }] of steps.entries()) {
      expect(waiting).toBeCloseTo(published[place]![3], 3);
      expect(before).toBeCloseTo(published[place - 1]?.[3] ?? 1, 3);
    }
  });

  test('the median is between 13 weeks and no bound: where the published limits cross one half', () => {
    // R: survfit(Surv(time, status) ~ 1, conf.type = "log-log"): lower limits 0.503 at week 10, 0.432 at week 13
    expect(medianInterval(remission)).toEqual({ low: 13, high: null });
  });

  test.each([
    [6, 0.857, 0.62, 0.952],
    [7, 0.807, 0.563, 0.923],
    [10, 0.753, 0.503, 0.889],
    [16, 0.627, 0.368, 0.805],
    [23, 0.448, 0.188, 0.68],
  ])('by week %i the published share is left', (week, left, low, high) => {
    const by = shareBy(remission, week);
    expect(1 - (by?.share ?? NaN)).toBeCloseTo(left, 3);
    expect(1 - (by?.high ?? NaN)).toBeCloseTo(low, 3);
    expect(1 - (by?.low ?? NaN)).toBeCloseTo(high, 3);
  });

  test('nothing can be said beyond the longest anyone was watched', () => {
    expect(shareBy(remission, 35)).not.toBeNull();
    expect(shareBy(remission, 36)).toBeNull();
  });
});

test('without censoring it is the plain share', () => {
  const by = shareBy({ happened: [1, 2, 3, 4], open: [] }, 3);
  expect(by?.share).toBeCloseTo(0.75, 12);
  expect(medianWait({ happened: [1, 2, 3, 4], open: [] })).toBe(2);
});

test('not yet half has no median', () => {
  expect(medianWait({ happened: [1, 2], open: [5, 5, 5] })).toBeNull();
  expect(medianWait({ happened: [], open: [] })).toBeNull();
});

describe('the interval of a median', () => {
  test('Pike’s rats: 190 to 234 days, as SAS’s LIFETEST prints it', () => {
    // Pike 1966 (Biometrics 22:142), pretreatment group 0; log-log limits of the 50 % quartile 216
    const rats = {
      happened: [
        143, 164, 188, 188, 190, 192, 206, 209, 213, 216, 220, 227, 230, 234, 246, 265, 304,
      ],
      open: [216, 244],
    };
    expect(medianWait(rats)).toBe(216);
    expect(medianInterval(rats)).toEqual({ low: 190, high: 234 });
  });

  test('of six it is from the first to the last, the sign test’s; of five nothing bounds it', () => {
    const of = (n: number) => ({ happened: Array.from({ length: n }, (_, i) => i + 1), open: [] });
    expect(medianInterval(of(6))).toEqual({ low: 1, high: 6 });
    expect(medianInterval(of(5))).toEqual({ low: 0, high: null });
    expect(medianInterval(of(0))).toEqual({ low: null, high: null });
  });

  test('far from half have happened: neither end is known', () => {
    const few = { happened: [1], open: Array.from({ length: 40 }, () => 90) };
    expect(medianInterval(few)).toEqual({ low: null, high: null });
  });

  test('holds the true median of exponential waits 95 times in 100, censored or not', () => {
    const { uniform, exponential } = seededDraws(2024);
    for (const [n, watchedFor] of [
      [8, 2],
      [20, 1.5],
      [40, Infinity],
    ] as const) {
      let held = 0;
      for (let run = 0; run < 1000; run++) {
        const happened: number[] = [];
        const open: number[] = [];
        for (let i = 0; i < n; i++) {
          const wait = exponential();
          const watched = watchedFor * uniform();
          if (wait <= watched) happened.push(wait);
          else open.push(watched);
        }
        const { low, high } = medianInterval({ happened: sorted(happened), open: sorted(open) });
        if ((low ?? 0) <= Math.LN2 && (high ?? Infinity) >= Math.LN2) held++;
      }
      expect(held / 1000).toBeGreaterThan(0.93);
      expect(held / 1000).toBeLessThan(0.985);
    }
  });
});

test('nobody watched: nothing known', () => {
  expect(medianInterval({ happened: [], open: [] })).toEqual({ low: null, high: null });
  expect(shareBy({ happened: [], open: [] }, 24)).toBeNull();
});

test('to none of ten within the time: at most 31 %, the exact binomial limit', () => {
  const by = shareBy({ happened: [], open: Array.from({ length: 10 }, () => 200) }, 168);
  // Clopper–Pearson for 0 of 10: (0, 0.3085), as tabled
  expect(by).toMatchObject({ share: 0, low: 0 });
  expect(by?.high).toBeCloseTo(0.3085, 4);
});

test('when all 26 of 26 were answered at different times, the lower limit is the exact binomial one for 26 of 26', () => {
  // Clopper–Pearson: the p with p^26 = 0.025 (R: binom.test(26, 26)$conf.int gives 0.8677)
  const by = shareBy({ happened: Array.from({ length: 26 }, (_, i) => i + 1), open: [] }, 168);
  expect(by?.share).toBe(1);
  expect(by?.low).toBeCloseTo(0.8677, 4);
});

test('to all of ten: at least 69 %, however much later one asks', () => {
  const all = { happened: Array.from({ length: 10 }, () => 5), open: [] };
  const by = shareBy(all, 1000);
  expect(by).toMatchObject({ share: 1, high: 1 });
  expect(by?.low).toBeCloseTo(1 - 0.3085, 4);
});

const ascending = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 30 }).map(sorted);

test('an interval contains its share, and lies in [0, 1]', () => {
  fc.assert(
    fc.property(ascending, ascending, fc.integer({ min: 0, max: 60 }), (happened, open, hours) => {
      const by = shareBy({ happened, open }, hours);
      if (!by) return;
      expect(by.low).toBeGreaterThanOrEqual(0);
      expect(by.low).toBeLessThanOrEqual(by.share + 1e-12);
      expect(by.high).toBeGreaterThanOrEqual(by.share - 1e-12);
      expect(by.high).toBeLessThanOrEqual(1);
    }),
  );
});
