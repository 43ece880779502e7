import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import poissonQuantile from '@stdlib/stats-base-dists-poisson-quantile';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaPosterior, type BetaPrior } from './beta-binomial';
import { around, betaDifference, gammaDifference } from './difference';
import type { Difference } from './difference-interval';
import { gammaPosterior, type GammaPrior } from './gamma-poisson';
import { seededDraws } from './test-draws';

const gamma = (shape: number, rate: number) => ({ shape, rate });
const beta = (alpha: number, beta: number) => ({ alpha, beta });

/** How far the ends are from where they should be, as a part of the interval's width. */
const offBy = (found: Difference, low: number, high: number) =>
  Math.max(Math.abs(found.low - low), Math.abs(found.high - high)) / (high - low);

describe('the difference of two gamma-distributed rates', () => {
  it.each([
    [1, 1],
    [1, 3],
    [0.2, 5],
  ])('of exponentials at %d and %d is Laplace’s, in closed form', (a, b) => {
    // P(X − Y < −t) = a/(a+b) e^(−bt), P(X − Y > t) = b/(a+b) e^(−at)
    const low = Math.log((0.025 * (a + b)) / a) / b;
    const high = -Math.log((0.025 * (a + b)) / b) / a;
    const found = gammaDifference(gamma(1, a), gamma(1, b));
    expect(found.difference).toBeCloseTo(1 / a - 1 / b, 12);
    expect(offBy(found, low, high)).toBeLessThan(1e-4);
  });

  // SciPy 1.17: brentq on the mean of gamma.cdf(q + d) over two million of the other’s quantiles
  it.each([
    [gamma(3.2, 0.25), gamma(12.5, 1.1), -11.18291907975186, 19.624178356890827, 1e-4],
    [gamma(40.5, 1.6), gamma(9.3, 1.9), 12.444113668515355, 29.26875516696131, 1e-4],
    [gamma(0.5, 0.1), gamma(0.5, 0.1), -21.81948973037209, 21.819489839664893, 1e-3],
    [gamma(0.05, 0.01), gamma(0.05, 0.01), -54.1117, 54.1117, 2e-2],
  ])('of %o and %o is SciPy’s', (a, b, low, high, tolerance) => {
    expect(offBy(gammaDifference(a, b), low, high)).toBeLessThan(tolerance);
  });

  it('of many events is the normal one', () => {
    const found = gammaDifference(gamma(100_000, 10_000), gamma(90_000, 10_000));
    const spread = 1.959964 * Math.sqrt(190_000 / 1e8);
    expect(offBy(found, 1 - spread, 1 + spread)).toBeLessThan(1e-3);
    expect(found.beyondChance).toBe(true);
  });

  it('holds the true difference 95 times in 100 where rates are drawn from the prior', () => {
    const prior: GammaPrior = { spread: 'varying', shape: 1.5, rate: 0.12, mean: 12.5 };
    const { uniform } = seededDraws(7);
    const draw = (exposure: number) => {
      const rate = gammaQuantile(uniform(), prior.shape, prior.rate);
      const events = poissonQuantile(uniform(), rate * exposure);
      return { rate, posterior: gammaPosterior(prior, events, exposure) };
    };
    const held = timesHeld(
      () => [draw(0.3 + 3 * uniform()), draw(0.3 + 3 * uniform())],
      gammaDifference,
    );
    expect(held).toBeGreaterThan(930);
    expect(held).toBeLessThan(970);
  });
});

describe('the difference of two beta-distributed shares', () => {
  it('of uniforms is triangular', () => {
    const end = 1 - Math.sqrt(2 * 0.025);
    expect(offBy(betaDifference(beta(1, 1), beta(1, 1)), -end, end)).toBeLessThan(1e-4);
  });

  it('of a uniform and Beta(2, 1) solves its cubic', () => {
    // for d < 0: P(X − Y ≤ d) = d + 2/3 − d³/3
    const { low } = betaDifference(beta(1, 1), beta(2, 1));
    expect(low + 2 / 3 - low ** 3 / 3).toBeCloseTo(0.025, 5);
  });

  it.each([
    [beta(8.5, 92.5), beta(30.5, 270.5), -0.0763246994277975, 0.0514071910270663],
    [beta(0.5, 20.5), beta(3.5, 4.5), -0.746782225034547, -0.10710237862752862],
  ])('of %o and %o is SciPy’s', (a, b, low, high) => {
    expect(offBy(betaDifference(a, b), low, high)).toBeLessThan(1e-4);
  });

  it('holds the true difference 95 times in 100 where shares are drawn from the prior', () => {
    const prior: BetaPrior = { spread: 'varying', alpha: 2, beta: 38, mean: 0.05 };
    const { uniform } = seededDraws(8);
    const draw = (trials: number) => {
      const rate = betaQuantile(uniform(), prior.alpha, prior.beta);
      let events = 0;
      for (let i = 0; i < trials; i++) if (uniform() < rate) events++;
      return { rate, posterior: betaPosterior(prior, events, trials) };
    };
    const held = timesHeld(() => [draw(60), draw(400)], betaDifference);
    expect(held).toBeGreaterThan(930);
    expect(held).toBeLessThan(970);
  });
});

/** In how many of 1000 draws of two the interval holds their true difference. */
function timesHeld<Posterior>(
  draw: () => [{ rate: number; posterior: Posterior }, { rate: number; posterior: Posterior }],
  difference: (a: Posterior, b: Posterior) => Difference,
): number {
  let held = 0;
  for (let run = 0; run < 1000; run++) {
    const [a, b] = draw();
    const { low, high } = difference(a.posterior, b.posterior);
    const truth = a.rate - b.rate;
    if (low <= truth && truth <= high) held++;
  }
  return held;
}

const shape = fc.double({ min: 0.3, max: 500, noNaN: true });
const rate = fc.double({ min: 0.01, max: 50, noNaN: true });

it('the other way round is the same with the other sign', () => {
  fc.assert(
    fc.property(shape, rate, shape, rate, (a, b, c, d) => {
      const there = gammaDifference(gamma(a, b), gamma(c, d));
      const back = gammaDifference(gamma(c, d), gamma(a, b));
      expect(back.difference).toBeCloseTo(-there.difference, 9);
      expect(offBy(back, -there.high, -there.low)).toBeLessThan(2e-3);
      expect(back.beyondChance).toBe(there.beyondChance);
    }),
    { numRuns: 30 },
  );
});

it('an interval is drawn out to hold a difference beside it', () => {
  const found = betaDifference(beta(50.5, 0.5), beta(25.5, 25.5));
  expect(around(0.9, found)).toMatchObject({ difference: 0.9, low: found.low, high: 0.9 });
  expect(around(0.5, found)).toEqual({ ...found, difference: 0.5 });
});
