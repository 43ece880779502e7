import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fitGammaPoisson,
  gammaEstimate,
  gammaPosterior,
  probabilityRateAbove,
  type GammaPrior,
} from './gamma-poisson';
import { seededDraws } from './test-draws';

const repeated = (times: readonly number[]) =>
  times.flatMap((count, value) => Array.from({ length: count }, () => value));

test('red mites on apple leaves: Fisher’s k = 1.02459', () => {
  // Bliss & Fisher 1953 (Biometrics 9:176): leaves with 0, 1, … 7 mites; maximum likelihood k = 1.02459, mean 172/150
  const mites = repeated([70, 38, 17, 10, 9, 3, 2, 1]);
  const prior = fitGammaPoisson(
    mites,
    mites.map(() => 1),
  );
  expect(prior?.spread).toBe('varying');
  expect(prior?.shape).toBeCloseTo(1.02459, 4);
  expect(prior?.mean).toBeCloseTo(172 / 150, 6);
});

/** ln ∫ Π Poisson(y | λn) Gamma(λ | a, b) dλ, by the trapezoid rule over ln λ: no closed form, no gamma function of the code under test. */
function gridLogLikelihood(y: readonly number[], n: readonly number[], a: number, b: number) {
  const grid = Array.from({ length: 2001 }, (_, i) => -14 + i * 0.01);
  const logPrior = grid.map((t) => a * t - b * Math.exp(t));
  const mass = grid.reduce((sum, _, i) => sum + Math.exp(logPrior[i] ?? 0), 0);
  return y.reduce((sum, count, i) => {
    const exposed = n[i] ?? 0;
    const joint = grid.reduce(
      (total, t, j) =>
        total +
        Math.exp((logPrior[j] ?? 0) + count * (t + Math.log(exposed)) - exposed * Math.exp(t)),
      0,
    );
    return sum + Math.log(joint / mass);
  }, 0);
}

test('with unequal exposures nothing near the fit is more likely, by numerical integration', () => {
  const y = [0, 3, 1, 12, 7, 2, 0, 30];
  const n = [0.5, 2, 1.5, 3, 4, 2.5, 0.2, 6];
  const prior = fitGammaPoisson(y, n);
  const { shape, rate } = prior!;
  const best = gridLogLikelihood(y, n, shape, rate);
  for (const [da, db] of [
    [1.05, 1],
    [0.95, 1],
    [1, 1.05],
    [1, 0.95],
    [1.1, 1.1],
    [0.9, 0.9],
  ]) {
    expect(gridLogLikelihood(y, n, shape * da!, rate * db!)).toBeLessThan(best);
  }
  expect(prior?.mean).toBeCloseTo(shape / rate, 10);
});

test('a posterior’s mean and limits are those of numerical integration', () => {
  const prior: GammaPrior = { spread: 'varying', shape: 2.5, rate: 0.4, mean: 6.25 };
  const grid = Array.from({ length: 100_001 }, (_, i) => (i + 0.5) / 2000);
  const weights = grid.map((rate) => rate ** (2.5 - 1 + 7) * Math.exp(-(0.4 + 1.3) * rate));
  const total = weights.reduce((a, b) => a + b, 0);
  const mean = grid.reduce((sum, rate, i) => sum + rate * (weights[i] ?? 0), 0) / total;
  const below = (limit: number) =>
    grid.reduce((sum, rate, i) => sum + (rate < limit ? (weights[i] ?? 0) : 0), 0) / total;
  const posterior = gammaPosterior(prior, 7, 1.3);
  const { estimate, low, high } = gammaEstimate(posterior);
  expect(estimate).toBeCloseTo(mean, 4);
  expect(below(low)).toBeCloseTo(0.025, 3);
  expect(below(high)).toBeCloseTo(0.975, 3);
  expect(probabilityRateAbove(posterior, 6)).toBeCloseTo(1 - below(6), 3);
});

/** The posterior of the first rate by summing over ln mean, spread and nothing else: flat in both, the rate itself in closed form. */
function summedPosterior(y: readonly number[], n: readonly number[], widest: number) {
  let all = 0;
  let mean = 0;
  let squares = 0;
  for (let s = 0; s < 400; s++) {
    const a = (((s + 0.5) / 400) * widest) ** -2;
    for (let m = 0; m < 300; m++) {
      const b = a / Math.exp(-2 + (m * 7) / 300);
      // the negative binomial, by the recurrence of its probabilities
      let log = 0;
      for (const [i, count] of y.entries()) {
        const exposed = n[i] ?? 0;
        log += a * Math.log(b / (b + exposed));
        for (let k = 0; k < count; k++) {
          log += Math.log(((a + k) / (k + 1)) * (exposed / (b + exposed)));
        }
      }
      const weight = Math.exp(log);
      const shape = a + (y[0] ?? 0);
      const rate = b + (n[0] ?? 0);
      all += weight;
      mean += (weight * shape) / rate;
      squares += (weight * shape * (shape + 1)) / rate ** 2;
    }
  }
  return { mean: mean / all, variance: squares / all - (mean / all) ** 2 };
}

test.each([
  ['that scatter no more than chance', [4, 8, 12, 9, 6, 7], [1, 2, 3, 2, 1.5, 2]],
  ['that scatter more', [9, 2, 14, 25, 3, 6], [1, 2, 3, 2, 1.5, 2]],
])('the posterior of counts %s carries how little the spread is known', (_, y, n) => {
  const prior = fitGammaPoisson(y, n)!;
  const { shape, rate } = gammaPosterior(prior, y[0]!, n[0]!);
  const exact = summedPosterior(y, n, 0.05 ** -0.5);
  expect(shape / rate / exact.mean).toBeCloseTo(1, 1);
  expect(Math.sqrt(shape / rate ** 2 / exact.variance)).toBeCloseTo(1, 1);
});

test('counts that scatter no more than chance are drawn together, and not to one point', () => {
  const prior = fitGammaPoisson([10, 20, 30], [1, 2, 3])!;
  expect(prior).toMatchObject({ spread: 'varying', mean: 60.5 / 6 });
  const own = gammaEstimate({ shape: 10, rate: 1 });
  const all = gammaEstimate({ shape: 60.5, rate: 6 });
  const { low, high } = gammaEstimate(gammaPosterior(prior, 10, 1));
  expect(high - low).toBeLessThan(own.high - own.low);
  expect(high - low).toBeGreaterThan(all.high - all.low);
});

test('95 in 100 intervals hold the rate where a small group can hardly tell how far it differs', () => {
  const random = seededDraws(5);
  let held = 0;
  const groups = 60;
  const peers = 30;
  for (let group = 0; group < groups; group++) {
    const n = Array.from({ length: peers }, () => random.lognormal(1));
    const rates = n.map(() => 3 * random.lognormal(0.25));
    const y = n.map((exposed, i) => random.poisson(exposed * (rates[i] ?? 0)));
    const prior = fitGammaPoisson(y, n)!;
    for (const [i, rate] of rates.entries()) {
      const { low, high } = gammaEstimate(gammaPosterior(prior, y[i] ?? 0, n[i] ?? 0));
      held += Number(rate >= low && rate <= high);
    }
  }
  // four standard errors of 1,800 draws, more since a group's go together
  expect(held / groups / peers).toBeGreaterThan(0.93);
  expect(held / groups / peers).toBeLessThan(0.98);
});

test('no event anywhere still gives a rate with an honest upper limit', () => {
  const prior = fitGammaPoisson([0, 0, 0], [1, 2, 3]);
  const { estimate, low, high } = gammaEstimate(gammaPosterior(prior!, 0, 1));
  expect(estimate).toBeCloseTo(0.5 / 6, 10);
  expect(low).toBeLessThan(estimate);
  // half of a χ² quantile with 1 degree of freedom (5.0239) over 6
  expect(high).toBeCloseTo(5.0239 / 2 / 6, 4);
});

test('without exposure there is nothing to fit', () => {
  expect(fitGammaPoisson([], [])).toBeNull();
  expect(fitGammaPoisson([0, 0], [0, 0])).toBeNull();
});

const counts = fc.array(
  fc.record({
    y: fc.integer({ min: 0, max: 400 }),
    n: fc.double({ min: 0.001, max: 50, noNaN: true }),
  }),
  { minLength: 1, maxLength: 40 },
);

test('whatever the counts: a finite prior, and an interval that contains its estimate', () => {
  fc.assert(
    fc.property(counts, (rows) => {
      const prior = fitGammaPoisson(
        rows.map(({ y }) => y),
        rows.map(({ n }) => n),
      );
      expect(Number.isFinite(prior?.mean) && Number.isFinite(prior?.shape)).toBe(true);
      for (const { y, n } of rows.slice(0, 3)) {
        const { estimate, low, high } = gammaEstimate(gammaPosterior(prior!, y, n));
        expect(low).toBeLessThanOrEqual(estimate);
        expect(high).toBeGreaterThanOrEqual(estimate);
      }
    }),
    { numRuns: 60 },
  );
});

test('the order of the streamers changes nothing', () => {
  fc.assert(
    fc.property(counts, (rows) => {
      const fit = (of: typeof rows) =>
        fitGammaPoisson(
          of.map(({ y }) => y),
          of.map(({ n }) => n),
        );
      expect(fit(rows.toReversed())).toEqual(fit(rows));
    }),
    { numRuns: 60 },
  );
});

const varying = fc
  .record({
    mean: fc.double({ min: 0.5, max: 50, noNaN: true }),
    shape: fc.double({ min: 0.05, max: 50, noNaN: true }),
  })
  .map(({ mean, shape }): GammaPrior => ({ spread: 'varying', shape, rate: shape / mean, mean }));

test('more orders at the same rate never widen the interval beside its estimate', () => {
  fc.assert(
    fc.property(
      varying,
      fc.integer({ min: 1, max: 50 }),
      fc.double({ min: 0.01, max: 5, noNaN: true }),
      fc.integer({ min: 2, max: 20 }),
      (prior, y, n, times) => {
        const few = gammaEstimate(gammaPosterior(prior, y, n));
        const many = gammaEstimate(gammaPosterior(prior, y * times, n * times));
        expect(many.high / many.low).toBeLessThanOrEqual((few.high / few.low) * (1 + 1e-9));
      },
    ),
  );
});

test('nor its plain width, for a rate no more than the peers’', () => {
  fc.assert(
    fc.property(
      varying,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.01, max: 5, noNaN: true }),
      fc.integer({ min: 2, max: 20 }),
      (prior, part, n, times) => {
        const y = part * prior.mean * n;
        const few = gammaEstimate(gammaPosterior(prior, y, n));
        const many = gammaEstimate(gammaPosterior(prior, y * times, n * times));
        expect(many.high - many.low).toBeLessThanOrEqual((few.high - few.low) * (1 + 1e-9));
      },
    ),
  );
});
