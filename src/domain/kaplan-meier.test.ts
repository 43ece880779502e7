import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medianWait, shareBy } from './kaplan-meier';

/** Freireich et al. 1963 (Blood 21:699), weeks in remission on 6-MP; the figures below are R's `survfit` with log-log limits. */
const remission = {
  happened: [6, 6, 6, 7, 10, 13, 16, 22, 23],
  open: [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35],
};

describe('the 6-MP data', () => {
  test('the median is 23 weeks', () => expect(medianWait(remission)).toBe(23));

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

test('nobody watched: nothing known', () => {
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

const ascending = fc
  .array(fc.integer({ min: 0, max: 50 }), { maxLength: 30 })
  .map((hours) => hours.sort((a, b) => a - b));

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
