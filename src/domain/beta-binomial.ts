import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { exposedCounts } from './exposed-counts';
import { maximise, type Slope } from './maximise';
import { spreadCandidates, type SpreadCandidate } from './spread-candidates';

/** A beta distribution of a share: mean alpha / (alpha + beta). */
export interface BetaDistribution {
  alpha: number;
  beta: number;
}

/**
 * What the peers' shares look like. `varying`: streamers differ, their shares drawn from this beta. `shared`: nobody or everybody
 * has the event, so nothing tells them apart, and the beta is what all the counts together say of the one share.
 */
export interface BetaPrior extends BetaDistribution {
  spread: 'varying' | 'shared';
  /** The typical peer's share: the one benchmark. */
  mean: number;
  /** What the beta may be, by how likely: log-odds of its mean, and 1/√(alpha + beta). Without them it is taken as known. */
  candidates?: readonly SpreadCandidate[];
}

// Below this a posterior's mean can lie outside its own central 95 % interval.
const SMALLEST_PARAMETER = 0.05;

/**
 * The beta prior of shares p_i given y_i ~ Binomial(n_i, p_i), by maximum marginal likelihood (the beta-binomial's; Robbins'
 * empirical Bayes), from the moments. How sure its two parameters are is carried on into every posterior (`candidates`), also where
 * the likelihood falls as soon as shares may differ (Tarone 1979, Biometrika 66:585: Σ y(y−1)/p + (n−y)(n−y−1)/q ≤ Σ n(n−1) at the
 * pooled share). Where nobody or everybody has the event all have one share, distributed as Beta(Σy + ½, Σ(n−y) + ½) (Jeffreys).
 * Trials ≤ 0 are left out; null when none is left.
 */
export function fitBetaBinomial(
  events: ArrayLike<number>,
  trials: ArrayLike<number>,
): BetaPrior | null {
  const counts = exposedCounts(events, trials);
  const { events: y, exposure: n, allEvents, allExposure: allTrials } = counts;
  if (allTrials === 0) return null;
  const pooled = allEvents / allTrials;
  const alpha = allEvents + 0.5;
  const beta = allTrials - allEvents + 0.5;
  const mid = alpha / (alpha + beta);
  if (pooled === 0 || pooled === 1) return { spread: 'shared', alpha, beta, mean: mid };
  const candidatesAt = (centre: number, concentration: number) =>
    spreadCandidates(
      (x, spread) => logLikelihood(y, n, 1 / (1 + Math.exp(-x)), spread ** -2),
      { centre, spread: concentration ** -0.5 },
      Math.sqrt(Math.min(mid, 1 - mid) / SMALLEST_PARAMETER),
    );
  if (spreadAtPooled(y, n, pooled) <= 0) {
    const candidates = candidatesAt(Math.log(mid / (1 - mid)), Infinity);
    return { spread: 'varying', ...betaOf(candidates, 0, 0), mean: mid, candidates };
  }
  const best = maximise((x, z) => logLikelihood(y, n, 1 / (1 + Math.exp(-x)), Math.exp(z)), {
    x: Math.log(pooled / (1 - pooled)),
    y: Math.log(momentConcentration(y, n, pooled)),
  });
  const mean = 1 / (1 + Math.exp(-best.x));
  const smallest = SMALLEST_PARAMETER / Math.min(mean, 1 - mean);
  const concentration = Math.max(smallest, Math.exp(best.y));
  return {
    spread: 'varying',
    alpha: mean * concentration,
    beta: (1 - mean) * concentration,
    mean,
    candidates: candidatesAt(best.x, concentration),
  };
}

/** Twice the slope of the log-likelihood in 1/concentration, where that is 0. */
function spreadAtPooled(y: Float64Array, n: Float64Array, pooled: number): number {
  let slope = 0;
  for (let i = 0; i < y.length; i++) {
    const count = y[i] ?? 0;
    const tried = n[i] ?? 0;
    const rest = tried - count;
    slope +=
      (count * (count - 1)) / pooled + (rest * (rest - 1)) / (1 - pooled) - tried * (tried - 1);
  }
  return slope;
}

/** From Σ(y − np)² = Σ npq (1 + (n−1)/(M+1)), solved for M and held between 0.1 and 10⁶. */
function momentConcentration(y: Float64Array, n: Float64Array, pooled: number): number {
  let squares = 0;
  let binomial = 0;
  let pairs = 0;
  for (let i = 0; i < y.length; i++) {
    const tried = n[i] ?? 0;
    squares += ((y[i] ?? 0) - tried * pooled) ** 2;
    binomial += tried;
    pairs += tried * (tried - 1);
  }
  const variance = pooled * (1 - pooled);
  const excess = squares - variance * binomial;
  if (!(excess > 0)) return 1e6;
  return Math.min(1e6, Math.max(0.1, (variance * pairs) / excess - 1));
}

/** Beta-binomial with mean m and concentration M, constants dropped, and its gradient in (logit m, ln M). */
function logLikelihood(
  y: Float64Array,
  n: Float64Array,
  mean: number,
  concentration: number,
): Slope {
  const alpha = mean * concentration;
  const beta = (1 - mean) * concentration;
  const starts = { a: gammaln(alpha), b: gammaln(beta), all: gammaln(concentration) };
  const slopes = { a: digamma(alpha), b: digamma(beta), all: digamma(concentration) };
  let value = 0;
  let byAlpha = 0;
  let byBeta = 0;
  for (let i = 0; i < y.length; i++) {
    const count = y[i] ?? 0;
    const tried = n[i] ?? 0;
    const rest = tried - count;
    value += starts.all - gammaln(concentration + tried);
    const all = slopes.all - digamma(concentration + tried);
    byAlpha += all;
    byBeta += all;
    if (count > 0) {
      value += gammaln(alpha + count) - starts.a;
      byAlpha += digamma(alpha + count) - slopes.a;
    }
    if (rest > 0) {
      value += gammaln(beta + rest) - starts.b;
      byBeta += digamma(beta + rest) - slopes.b;
    }
  }
  return {
    value,
    dx: concentration * mean * (1 - mean) * (byAlpha - byBeta),
    dy: concentration * (mean * byAlpha + (1 - mean) * byBeta),
  };
}

/**
 * What is known of one streamer's share after `events` in `trials`: Beta(alpha + events, beta + others), or, where the prior itself is
 * uncertain, the beta with the mean and variance of those under every candidate (Kass & Steffey 1989, JASA 84:717).
 */
export function betaPosterior(prior: BetaPrior, events: number, trials: number): BetaDistribution {
  // a shared share has been learnt from this streamer's counts already
  if (prior.spread === 'shared') return prior;
  if (prior.candidates) return betaOf(prior.candidates, events, trials);
  return { alpha: prior.alpha + events, beta: prior.beta + trials - events };
}

/** The beta that a candidate says the prior is. */
export function betaAt({ centre, spread }: SpreadCandidate): BetaDistribution {
  const share = 1 / (1 + Math.exp(-centre));
  const concentration = spread ** -2;
  return { alpha: concentration * share, beta: concentration * (1 - share) };
}

function betaOf(
  candidates: readonly SpreadCandidate[],
  events: number,
  trials: number,
): BetaDistribution {
  let mean = 0;
  let squares = 0;
  for (const candidate of candidates) {
    const { variance, weight } = candidate;
    const { alpha, beta } = betaAt(candidate);
    const total = alpha + beta + trials;
    const middle = (alpha + events) / total;
    // how far the centre's own uncertainty moves the mean
    const pull = (alpha * beta) / (alpha + beta) / total;
    mean += weight * middle;
    squares +=
      weight * (middle ** 2 + (middle * (1 - middle)) / (total + 1) + pull ** 2 * variance);
  }
  const smallest = SMALLEST_PARAMETER / Math.min(mean, 1 - mean);
  const concentration = Math.max(smallest, (mean * (1 - mean)) / (squares - mean ** 2) - 1);
  return { alpha: mean * concentration, beta: (1 - mean) * concentration };
}

/** The mean and the 2.5 % and 97.5 % quantiles. */
export function betaEstimate({ alpha, beta }: BetaDistribution): {
  estimate: number;
  low: number;
  high: number;
} {
  return {
    estimate: alpha / (alpha + beta),
    low: betaQuantile(0.025, alpha, beta),
    high: betaQuantile(0.975, alpha, beta),
  };
}

/** The probability that the share is above `threshold`. */
export function probabilityShareAbove(
  { alpha, beta }: BetaDistribution,
  threshold: number,
): number {
  return 1 - betaCdf(threshold, alpha, beta);
}
