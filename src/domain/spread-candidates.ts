import type { Slope } from './maximise';

/** One pair of what a population's centre and spread may be, given its counts. */
export interface SpreadCandidate {
  /** The centre on the scale it is searched on (a logarithm, or log-odds), and its variance at this spread. */
  centre: number;
  variance: number;
  spread: number;
  /** Posterior probability; all candidates' add up to 1. */
  weight: number;
}

const NODES = 12;
/** Spreads this much less likely than the best, in ln, are left out. */
const NEGLIGIBLE = 6;
const LEAST_STEP = 5e-4;
const NEWTON_STEPS = 8;
const DIFFERENCE = 1e-3;

interface Profile {
  centre: number;
  variance: number;
  /** ln of the likelihood at this spread, the centre integrated out (Laplace's method). */
  value: number;
}

/**
 * What a population's spread may be besides its most likely one: the posterior of the spread under a prior uniform in it (Gelman 2006,
 * Bayesian Analysis 1:515, for the standard deviation of a hierarchy), the centre integrated out, at 12 midpoints of where it is not
 * negligible. An interval that takes the fitted spread as known is too narrow where few counts tell it, and has no width left where it
 * is fitted as 0 (Morris 1983, JASA 78:47; Laird & Louis 1987, JASA 82:739).
 * @param likelihood ln of it and its slope `dx` in the centre, at (centre, spread)
 * @param best where it is highest; the spread 0 or more
 * @param widest the widest spread that is thought of
 */
export function spreadCandidates(
  likelihood: (centre: number, spread: number) => Slope,
  best: { centre: number; spread: number },
  widest: number,
): SpreadCandidate[] {
  let { centre } = best;
  const at = (spread: number): Profile => {
    const found = profileAt(likelihood, centre, spread);
    ({ centre } = found);
    return found;
  };
  const top = at(Math.max(best.spread, LEAST_STEP)).value;
  const first = Math.max(best.spread / 20, LEAST_STEP);
  let high = best.spread;
  for (let step = first; high < widest; step *= 2) {
    high = Math.min(widest, high + step);
    if (at(high).value < top - NEGLIGIBLE) break;
  }
  ({ centre } = best);
  let low = best.spread;
  for (let step = first; low > 0; step *= 2) {
    low = Math.max(0, low - step);
    if (low > 0 && at(low).value < top - NEGLIGIBLE) break;
  }
  const width = (high - low) / NODES;
  const nodes = Array.from({ length: NODES }, (_, i) => {
    const spread = low + (i + 0.5) * width;
    return { spread, ...at(spread) };
  });
  const highest = nodes.reduce((max, { value }) => Math.max(max, value), -Infinity);
  const weights = nodes.map(({ value }) => Math.exp(value - highest));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return nodes.map(({ centre, variance, spread }, i) => ({
    centre,
    variance,
    spread,
    weight: (weights[i] ?? 0) / all,
  }));
}

/** The most likely centre at a spread by Newton's method, and how sure it is by the curvature there. */
function profileAt(
  likelihood: (centre: number, spread: number) => Slope,
  start: number,
  spread: number,
): Profile {
  let centre = start;
  let curvature = 1;
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const { dx } = likelihood(centre, spread);
    const beside = likelihood(centre + DIFFERENCE, spread).dx;
    curvature = Math.max(1e-6, (dx - beside) / DIFFERENCE);
    const move = Math.max(-1, Math.min(1, dx / curvature));
    centre += move;
    if (Math.abs(move) < 1e-4) break;
  }
  const { value } = likelihood(centre, spread);
  return { centre, variance: 1 / curvature, value: value - Math.log(curvature) / 2 };
}
