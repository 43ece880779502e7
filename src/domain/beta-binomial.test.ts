import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  betaEstimate,
  betaPosterior,
  fitBetaBinomial,
  probabilityShareAbove,
  type BetaPrior,
} from './beta-binomial';

const logit = (p: number) => Math.log(p / (1 - p));

test('boys among the first 12 children of Saxony’s families: α = 34.096, β = 31.572', () => {
  // Geissler's data as in Lindsey & Altham 1998; maximum likelihood α = 34.09558, β = 31.5715 (Wikipedia,
  // Beta-binomial distribution), good to three figures: the likelihood is flat there
  const families = [3, 24, 104, 286, 670, 1033, 1343, 1112, 829, 478, 181, 45, 7];
  const boys = families.flatMap((count, value) => Array.from({ length: count }, () => value));
  const prior = fitBetaBinomial(
    boys,
    boys.map(() => 12),
  );
  expect(prior?.alpha).toBeCloseTo(34.0956, 1);
  expect(prior?.beta).toBeCloseTo(31.5715, 1);
});

test('limits and tails are the closed forms of Beta(2, 1) and Beta(1, 3)', () => {
  const prior: BetaPrior = { spread: 'varying', alpha: 1, beta: 1, mean: 0.5 };
  // Beta(2, 1) has the cumulative x²
  const one = betaPosterior(prior, 1, 1);
  expect(betaEstimate(one).low).toBeCloseTo(Math.sqrt(0.025), 8);
  expect(betaEstimate(one).high).toBeCloseTo(Math.sqrt(0.975), 8);
  expect(probabilityShareAbove(one, 0.6)).toBeCloseTo(1 - 0.36, 10);
  // Beta(1, 3) has the cumulative 1 − (1 − x)³
  const none = betaPosterior(prior, 0, 2);
  expect(betaEstimate(none)).toMatchObject({ estimate: 0.25 });
  expect(betaEstimate(none).high).toBeCloseTo(1 - Math.cbrt(0.025), 8);
  expect(probabilityShareAbove(none, 0.2)).toBeCloseTo(0.8 ** 3, 10);
});

test('counts that scatter no more than chance give one shared share', () => {
  expect(fitBetaBinomial([10, 20, 30], [100, 200, 300])).toEqual({
    spread: 'shared',
    alpha: 60.5,
    beta: 540.5,
    mean: 60.5 / 601,
  });
});

test('none or all everywhere is a shared share too', () => {
  expect(fitBetaBinomial([0, 0], [10, 20])).toMatchObject({ spread: 'shared', alpha: 0.5 });
  expect(fitBetaBinomial([10, 20], [10, 20])).toMatchObject({ spread: 'shared', beta: 0.5 });
  expect(fitBetaBinomial([0], [0])).toBeNull();
});

const counts = fc.array(
  fc
    .integer({ min: 1, max: 1_000_000 })
    .chain((n) => fc.record({ n: fc.constant(n), y: fc.integer({ min: 0, max: n }) })),
  { minLength: 1, maxLength: 30 },
);

test('whatever the counts: a finite prior, and an interval that contains its estimate', () => {
  fc.assert(
    fc.property(counts, (rows) => {
      const prior = fitBetaBinomial(
        rows.map(({ y }) => y),
        rows.map(({ n }) => n),
      );
      expect(prior!.mean).toBeGreaterThan(0);
      expect(prior!.mean).toBeLessThan(1);
      for (const { y, n } of rows.slice(0, 3)) {
        const { estimate, low, high } = betaEstimate(betaPosterior(prior!, y, n));
        expect(low).toBeLessThanOrEqual(estimate);
        expect(high).toBeGreaterThanOrEqual(estimate);
      }
    }),
    { numRuns: 60 },
  );
});

test('more orders at the same share never widen the interval of the log-odds', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 50, noNaN: true }),
      fc.double({ min: 0.1, max: 50, noNaN: true }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 2, max: 20 }),
      (alpha, beta, y, rest, times) => {
        const prior: BetaPrior = { spread: 'varying', alpha, beta, mean: alpha / (alpha + beta) };
        const few = betaEstimate(betaPosterior(prior, y, y + rest));
        const many = betaEstimate(betaPosterior(prior, y * times, (y + rest) * times));
        expect(logit(many.high) - logit(many.low)).toBeLessThanOrEqual(
          (logit(few.high) - logit(few.low)) * (1 + 1e-6),
        );
      },
    ),
  );
});
