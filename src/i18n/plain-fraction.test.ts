import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainFraction } from './plain-fraction';

test.each([
  [0.75, '3 of 4', true],
  // ¥9.3M of ¥12.4M, and a little off it
  [0.742, '3 of 4', false],
  [1 / 3, '1 of 3', true],
  [0.61, '3 of 5', false],
  [0.464, '1 of 2', false],
  [0.025, '1 of 40', true],
  [0.0013, '1 of 770', false],
  [0.99, '99 of 100', true],
  [0.000_000_4, '1 of 2500000', true],
])('%d is told as %s', (share, told, exact) => {
  const fraction = plainFraction(share);
  expect(`${fraction.of} of ${fraction.every}`).toBe(told);
  expect(fraction.exact).toBe(exact);
});

test('never says none or all, and is off by at most 0.04 and a tenth of what is rarer', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (share) => {
      const { of, every } = plainFraction(share);
      expect(of).toBeGreaterThan(0);
      expect(of).toBeLessThan(every);
      const off = Math.abs(of / every - share);
      expect(off).toBeLessThanOrEqual(0.04 + 1e-12);
      expect(off).toBeLessThanOrEqual(Math.min(share, 1 - share) * 0.1001);
    }),
  );
});
