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

/** The posterior of the first share by summing over log-odds of the mean and the spread, flat in both. */
function summedPosterior(y: readonly number[], n: readonly number[], widest: number) {
  let all = 0;
  let mean = 0;
  let squares = 0;
  for (let s = 0; s < 300; s++) {
    const concentration = (((s + 0.5) / 300) * widest) ** -2;
    for (let m = 0; m < 200; m++) {
      const share = 1 / (1 + Math.exp(6 - (m * 8) / 200));
      const a = concentration * share;
      const b = concentration - a;
      // Pólya's urn: each draw by what has been drawn
      let log = 0;
      for (const [i, count] of y.entries()) {
        const tried = n[i] ?? 0;
        for (let k = 0; k < count; k++) log += Math.log((a + k) / (concentration + k));
        for (let k = 0; k < tried - count; k++) {
          log += Math.log((b + k) / (concentration + count + k));
        }
      }
      const weight = Math.exp(log + 120);
      const alpha = a + (y[0] ?? 0);
      const total = concentration + (n[0] ?? 0);
      all += weight;
      mean += (weight * alpha) / total;
      squares += (weight * alpha * (alpha + 1)) / (total * (total + 1));
    }
  }
  return { mean: mean / all, variance: squares / all - (mean / all) ** 2 };
}

test.each([
  ['that scatter no more than chance', [5, 11, 14, 10], [50, 100, 150, 90]],
  ['that scatter more', [12, 4, 30, 3], [50, 100, 150, 90]],
])('the posterior of counts %s carries how little the spread is known', (_, y, n) => {
  const prior = fitBetaBinomial(y, n)!;
  const { alpha, beta } = betaPosterior(prior, y[0]!, n[0]!);
  const mean = alpha / (alpha + beta);
  const pooled = y.reduce((a, b) => a + b, 0.5) / (n.reduce((a, b) => a + b, 0) + 1);
  const exact = summedPosterior(y, n, Math.sqrt(pooled / 0.05));
  expect(mean / exact.mean).toBeCloseTo(1, 1);
  const variance = (mean * (1 - mean)) / (alpha + beta + 1);
  expect(Math.sqrt(variance / exact.variance)).toBeCloseTo(1, 1);
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
