import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import gammaCdf from '@stdlib/stats-base-dists-gamma-cdf';
import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import { exposedCounts } from './exposed-counts';
import { maximise, type Slope } from './maximise';
import { spreadCandidates, type SpreadCandidate } from './spread-candidates';

/** A gamma distribution of a rate: mean shape / rate. */
export interface GammaDistribution {
  shape: number;
  rate: number;
}

/**
 * What the peers' rates look like. `varying`: streamers differ, their rates drawn from this gamma. `shared`: nobody has any event,
 * so nothing tells them apart, and the gamma is what all the exposure together says of the one rate.
 */
export interface GammaPrior extends GammaDistribution {
  spread: 'varying' | 'shared';
  /** The typical peer's rate, events per unit of exposure: the one benchmark. */
  mean: number;
  /** What the gamma may be, by how likely: ln of its mean, and 1/√shape. Without them it is taken as known. */
  candidates?: readonly SpreadCandidate[];
}

// Below this a posterior's mean can lie outside its own central 95 % interval.
const SMALLEST_SHAPE = 0.05;

/**
 * The gamma prior of rates λ_i given counts y_i ~ Poisson(λ_i n_i), by maximum marginal likelihood, which is the negative
 * binomial's (Robbins' empirical Bayes; Clayton & Kaldor 1987, Biometrics 43:671). The search starts at the moments. How sure its two
 * parameters are is carried on into every posterior (`candidates`). Where the likelihood falls as soon as rates may differ
 * (Σ(y−E)² ≤ Σy at the pooled rate) they may yet differ a little: the candidates say how much. With no event anywhere all share one
 * rate, whose distribution is Gamma(½, Σn) (Jeffreys). Exposures ≤ 0 are left out; null when none is left.
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
  const candidatesAt = (centre: number, shape: number) =>
    spreadCandidates(
      (x, spread) => logLikelihood(y, n, Math.exp(x), spread ** -2),
      { centre, spread: shape ** -0.5 },
      SMALLEST_SHAPE ** -0.5,
    );
  if (allEvents === 0) {
    return { spread: 'shared', shape: 0.5, rate: allExposure, mean: 0.5 / allExposure };
  }
  if (excess <= 0) {
    const mean = (allEvents + 0.5) / allExposure;
    const candidates = candidatesAt(Math.log(mean), Infinity);
    return { spread: 'varying', ...gammaOf(candidates, 0, 0), mean, candidates };
  }
  const best = maximise((x, z) => logLikelihood(y, n, Math.exp(x), Math.exp(z)), {
    x: Math.log(pooled),
    y: Math.log(Math.min(1e6, Math.max(SMALLEST_SHAPE, squares / excess))),
  });
  const mean = Math.exp(best.x);
  const shape = Math.max(SMALLEST_SHAPE, Math.exp(best.y));
  const candidates = candidatesAt(best.x, shape);
  return { spread: 'varying', shape, rate: shape / mean, mean, candidates };
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

/**
 * What is known of one streamer's rate after `events` in `exposure`: Gamma(shape + events, rate + exposure), or, where the prior itself is
 * uncertain, the gamma with the mean and variance of those under every candidate (Kass & Steffey 1989, JASA 84:717).
 */
export function gammaPosterior(
  prior: GammaPrior,
  events: number,
  exposure: number,
): GammaDistribution {
  // a shared rate has been learnt from this streamer's counts already
  if (prior.spread === 'shared') return prior;
  if (prior.candidates) return gammaOf(prior.candidates, events, exposure);
  return { shape: prior.shape + events, rate: prior.rate + exposure };
}

/** The gamma that a candidate says the prior is. */
export function gammaAt({ centre, spread }: SpreadCandidate): GammaDistribution {
  const shape = spread ** -2;
  return { shape, rate: shape / Math.exp(centre) };
}

function gammaOf(
  candidates: readonly SpreadCandidate[],
  events: number,
  exposure: number,
): GammaDistribution {
  let mean = 0;
  let squares = 0;
  for (const candidate of candidates) {
    const { variance, weight } = candidate;
    const { shape, rate } = gammaAt(candidate);
    const total = rate + exposure;
    const middle = (shape + events) / total;
    // how far the centre's own uncertainty moves the mean
    const pull = (middle * rate) / total;
    mean += weight * middle;
    squares += weight * (middle ** 2 + middle / total + pull ** 2 * variance);
  }
  const rate = mean / (squares - mean ** 2);
  return { shape: Math.max(SMALLEST_SHAPE, mean * rate), rate };
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
