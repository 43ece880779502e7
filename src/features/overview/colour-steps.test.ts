import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { colourLimits, colourStep } from './colour-steps';

test('rates from 6.2 to 12.9 change colour at round numbers', () => {
  expect(colourLimits([6.2, 8, 12.9])).toEqual([8, 10, 12]);
  expect(colourLimits([0.951, 0.998])).toEqual([0.96, 0.97, 0.98, 0.99]);
});

test('one value, or none, has nothing to be told from', () => {
  expect(colourLimits([])).toEqual([]);
  expect(colourLimits([4, 4])).toEqual([]);
});

test('a value at a limit belongs to the colour above', () => {
  expect(colourStep([8, 10, 12], 7.99)).toBe(0);
  expect(colourStep([8, 10, 12], 8)).toBe(1);
  expect(colourStep([8, 10, 12], 30)).toBe(3);
});

test('at most five colours, the palest and the darkest both in use', () => {
  const values = fc.array(
    fc.integer({ min: 0, max: 1e7 }).map((hundredths) => hundredths / 100),
    { minLength: 2 },
  );
  fc.assert(
    fc.property(values, (all) => {
      const limits = colourLimits(all);
      fc.pre(limits.length > 0);
      const steps = all.map((value) => colourStep(limits, value));
      expect(limits.length).toBeLessThanOrEqual(4);
      expect(Math.min(...steps)).toBe(0);
      expect(Math.max(...steps)).toBe(limits.length);
      expect(limits).toEqual(limits.toSorted((a, b) => a - b));
    }),
  );
});
