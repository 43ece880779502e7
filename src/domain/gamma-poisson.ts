import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import gammaCdf from '@stdlib/stats-base-dists-gamma-cdf';
import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import { exposedCounts } from './exposed-counts';
import { maximise, type Slope } from './maximise';

/** A gamma distribution of a rate: mean shape / rate. */
export interface GammaDistribution {
  shape: number;
  rate: number;
}

/**
 * What the peers' rates look like. `varying`: streamers differ, their rates drawn from this gamma. `shared`: the counts
 * scatter no more than chance allows, so all have one rate, and the gamma is what all the counts together say of it.
 */
export interface GammaPrior extends GammaDistribution {
  spread: 'varying' | 'shared';
  /** The typical peer's rate, events per unit of exposure: the one benchmark. */
  mean: number;
}

// Below this a posterior's mean can lie outside its own central 95 % interval.
const SMALLEST_SHAPE = 0.05;

/**
 * The gamma prior of rates λ_i given counts y_i ~ Poisson(λ_i n_i), by maximum marginal likelihood, which is the negative
 * binomial's (Robbins' empirical Bayes; Clayton & Kaldor 1987, Biometrics 43:671). The search starts at the moments.
 * Where the likelihood falls as soon as rates may differ (Σ(y−E)² ≤ Σy at the pooled rate) all share one rate, whose
 * distribution is Gamma(Σy + ½, Σn) (Jeffreys); so is it with no event anywhere. The uncertainty of a `varying` prior's own
 * two parameters is not carried on. Exposures ≤ 0 are left out; null when none is left.
 */
export function fitGammaPoisson(
  events: ArrayLike<number>,
  exposure: ArrayLike<number>,
): GammaPrior | null {
  const counts = exposedCounts(events, exposure);
  const { events: y, exposure: n, allEvents, allExposure } = counts;
  if (allExposure === 0) return null;
  const pooled = allEvents / allExposure;
  let excess = -allEvents;
  let squares = 0;
  for (let i = 0; i < y.length; i++) {
    const expected = pooled * (n[i] ?? 0);
    excess += ((y[i] ?? 0) - expected) ** 2;
    squares += expected ** 2;
  }
  if (excess <= 0) {
    const shape = allEvents + 0.5;
    return { spread: 'shared', shape, rate: allExposure, mean: shape / allExposure };
  }
  const best = maximise((x, z) => logLikelihood(y, n, Math.exp(x), Math.exp(z)), {
    x: Math.log(pooled),
    y: Math.log(Math.min(1e6, Math.max(SMALLEST_SHAPE, squares / excess))),
  });
  const mean = Math.exp(best.x);
  const shape = Math.max(SMALLEST_SHAPE, Math.exp(best.y));
  return { spread: 'varying', shape, rate: shape / mean, mean };
}

/** Negative binomial with mean μn and shape a, constants dropped, and its gradient in (ln μ, ln a). */
function logLikelihood(y: Float64Array, n: Float64Array, mean: number, shape: number): Slope {
  const start = gammaln(shape);
  const startSlope = digamma(shape);
  let value = 0;
  let dx = 0;
  let dy = 0;
  for (let i = 0; i < y.length; i++) {
    const count = y[i] ?? 0;
    const expected = mean * (n[i] ?? 0);
    const total = shape + expected;
    const log = -Math.log1p(expected / shape);
    value += shape * log;
    dx += (shape * (count - expected)) / total;
    dy += log + (expected - count) / total;
    if (count > 0) {
      value += gammaln(shape + count) - start + count * Math.log(expected / total);
      dy += digamma(shape + count) - startSlope;
    }
  }
  return { value, dx, dy: dy * shape };
}

/** What is known of one streamer's rate after `events` in `exposure`. */
export function gammaPosterior(
  prior: GammaPrior,
  events: number,
  exposure: number,
): GammaDistribution {
  // a shared rate has been learnt from this streamer's counts already
  if (prior.spread === 'shared') return prior;
  return { shape: prior.shape + events, rate: prior.rate + exposure };
}

/** The mean and the 2.5 % and 97.5 % quantiles, in events per unit of exposure. */
export function gammaEstimate({ shape, rate }: GammaDistribution): {
  estimate: number;
  low: number;
  high: number;
} {
  return {
    estimate: shape / rate,
    low: gammaQuantile(0.025, shape, rate),
    high: gammaQuantile(0.975, shape, rate),
  };
}

/** The probability that the rate is above `threshold`. */
export function probabilityRateAbove(
  { shape, rate }: GammaDistribution,
  threshold: number,
): number {
  return 1 - gammaCdf(threshold, shape, rate);
}
