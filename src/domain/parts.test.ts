import { expect, test } from 'vitest';
import type { BetaPrior } from './beta-binomial';
import type { GammaPrior } from './gamma-poisson';
import { authenticityPart, complaintsPart, sharePart } from './parts';

const flat: BetaPrior = { spread: 'varying', alpha: 1, beta: 1, mean: 0.5 };
const rare: BetaPrior = { spread: 'varying', alpha: 1, beta: 49, mean: 0.02 };

test('complaints: the probability of more than 1.5 times the peers’ rate', () => {
  const prior: GammaPrior = { spread: 'varying', shape: 1, rate: 1, mean: 1 };
  // no complaint in 10,000 orders: an exponential with rate 2, above 1.5 with probability e⁻³
  const { worse, tolerance } = complaintsPart(prior, 0, 10_000);
  expect(tolerance).toBe(1.5);
  expect(worse).toBeCloseTo(Math.exp(-3), 10);
});

test('shares: 1.5 times the peers’ share, or half way to all where that is less', () => {
  expect(sharePart(rare, 0, 10).tolerance).toBeCloseTo(0.03, 12);
  expect(sharePart({ ...flat, mean: 0.8 }, 0, 10).tolerance).toBeCloseTo(0.9, 12);
  // one of one under a flat prior: Beta(2, 1), above x with probability 1 − x²
  expect(sharePart(flat, 1, 1).worse).toBeCloseTo(1 - 0.75 ** 2, 10);
});

test('a twentieth of unusual broadcasts is always tolerated', () => {
  expect(authenticityPart(rare, 0, 10).tolerance).toBe(0.05);
  expect(authenticityPart(flat, 0, 10).tolerance).toBe(0.75);
});

test('nothing sold, tried or known: no probability, though the count is told', () => {
  expect(complaintsPart(null, 4, 100)).toEqual({ worse: null, events: 4, tolerance: null });
  expect(complaintsPart({ spread: 'shared', shape: 1, rate: 1, mean: 1 }, 4, 0).worse).toBeNull();
  expect(sharePart(flat, 0, 0).worse).toBeNull();
});
