import { expect, test } from 'vitest';
import { BASELINES, wilsonLowerBound } from './baselines';

test("Wilson's lower bound agrees with published values", () => {
  // R: binom::binom.wilson(15, 148) and (81, 263) as in Newcombe 1998, Stat Med 17:857, table I, method 3
  expect(wilsonLowerBound(81, 263)).toBeCloseTo(0.2553, 4);
  expect(wilsonLowerBound(15, 148)).toBeCloseTo(0.0624, 4);
  expect(wilsonLowerBound(0, 20)).toBe(0);
  expect(wilsonLowerBound(1, 29)).toBeCloseTo(0.0061, 4);
});

test('without orders nothing is certain, and complaints beyond the orders are all of them', () => {
  expect(wilsonLowerBound(3, 0)).toBe(0);
  expect(wilsonLowerBound(9, 5)).toBe(wilsonLowerBound(5, 5));
});

test('a raw rate ranks the tiny first, a raw count the large, the bound neither', () => {
  const tiny = { complaints: 2, orders: 40 };
  const large = { complaints: 400, orders: 500_000 };
  const bad = { complaints: 90, orders: 10_000 };
  const order = (score: (one: typeof tiny) => number) =>
    [tiny, large, bad].sort((a, b) => score(b) - score(a))[0];
  expect(order(BASELINES.raw_rate)).toBe(tiny);
  expect(order(BASELINES.raw_count)).toBe(large);
  expect(BASELINES.wilson_bound(bad)).toBeGreaterThan(BASELINES.wilson_bound(large));
});
