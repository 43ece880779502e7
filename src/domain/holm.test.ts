import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holm } from './holm';

test('adjusts as R’s p.adjust(method = "holm") does', () => {
  // .01 · 5, .02 · 4, .03 · 3, then .04 · 2 and .05 · 1, neither less than the one before
  const adjusted = holm([0.04, 0.01, 0.05, 0.02, 0.03]);
  for (const [place, p] of [0.09, 0.05, 0.09, 0.08, 0.09].entries()) {
    expect(adjusted[place]).toBeCloseTo(p, 12);
  }
});

test('what was not tested costs the others nothing', () => {
  expect(holm([null, 0.02, null, 0.5, null])).toEqual([null, 0.04, null, 0.5, null]);
  expect(holm([null, null])).toEqual([null, null]);
});

test('is never below the p-value itself, nor above as many times that as were tested', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }), (given) => {
      for (const [place, adjusted] of holm(given).entries()) {
        const p = given[place]!;
        expect(adjusted).toBeGreaterThanOrEqual(p);
        expect(adjusted).toBeLessThanOrEqual(Math.min(1, given.length * p) + 1e-15);
      }
    }),
  );
});
