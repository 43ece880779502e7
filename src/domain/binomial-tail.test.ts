import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { binomialTail } from './binomial-tail';

test('the binomial tail agrees with printed tables and with fractions by hand', () => {
  // cumulative tables: P(X ≤ 2) = .6769 for n = 20, p = .1; .9638 for n = 15, p = .05
  expect(binomialTail(3, 20, 0.1)).toBeCloseTo(1 - 0.6769, 4);
  expect(binomialTail(3, 15, 0.05)).toBeCloseTo(1 - 0.9638, 4);
  // (45 + 10 + 1) of 1024 tosses
  expect(binomialTail(8, 10, 0.5)).toBeCloseTo(56 / 1024, 14);
  expect(binomialTail(4, 5, 0.2)).toBeCloseTo(5 * 0.2 ** 4 * 0.8 + 0.2 ** 5, 14);
  expect(binomialTail(0, 12, 0.002)).toBe(1);
});

test('a tail that is next to nothing keeps its digits', () => {
  // all twelve of twelve: p¹²
  expect(binomialTail(12, 12, 0.002) / 0.002 ** 12).toBeCloseTo(1, 10);
});

const counts = fc
  .integer({ min: 1, max: 200 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

test('the binomial tail is the sum of its terms', () => {
  fc.assert(
    fc.property(counts, fc.double({ min: 0.001, max: 0.999, noNaN: true }), ([k, n], p) => {
      let term = (1 - p) ** n;
      let below = 0;
      for (let x = 0; x < k; x++) {
        below += term;
        term *= ((n - x) / (x + 1)) * (p / (1 - p));
      }
      // a first term too small for a number tells nothing
      fc.pre(term > 1e-280 || k === 0);
      expect(binomialTail(k, n, p)).toBeCloseTo(1 - below, 9);
    }),
  );
});
