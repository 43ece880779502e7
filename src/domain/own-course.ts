import { gammaPosterior, type GammaDistribution, type GammaPrior } from './gamma-poisson';

/** What its own weeks and its peers say of a streamer's rate and scatter. */
export interface OwnCourse {
  rate: GammaDistribution;
  /** Squared relative scatter of one week beyond Poisson. */
  scatter: number;
  /** Its own weeks that were learnt from, and the events in them. */
  weeks: number;
  events: number;
}

interface Weeks {
  events: Float64Array;
  exposure: Float64Array;
  firstWeek: number;
  maturingFrom: number;
  prior: GammaPrior;
  /** Everyone's. */
  scatter: number;
}

// Of fewer weeks a scatter of its own can't be told.
const FEWEST_WEEKS = 8;

/**
 * The rate is the peers' prior with the streamer's own weeks up to `last`, those `left` out (1) apart; a week counts the less the more it
 * scatters by itself. The scatter is everyone's, or its own where that is larger beyond its standard error √(2/Σμ²).
 */
export function ownCourse(input: Weeks, left: Uint8Array, last: number): OwnCourse {
  const { events, exposure, firstWeek, maturingFrom, prior, scatter } = input;
  const end = Math.min(last + 1, maturingFrom);
  const sums = { weeks: 0, y: 0, n: 0, yy: 0, yn: 0, nn: 0, weightedY: 0, weightedN: 0 };
  for (let week = firstWeek; week < end; week++) {
    const n = exposure[week] ?? 0;
    if (!(n > 0) || left[week] === 1) continue;
    const y = events[week] ?? 0;
    const weight = 1 / (1 + scatter * prior.mean * n);
    sums.weeks++;
    sums.y += y;
    sums.n += n;
    sums.yy += y * y;
    sums.yn += y * n;
    sums.nn += n * n;
    sums.weightedY += weight * y;
    sums.weightedN += weight * n;
  }
  return {
    rate: gammaPosterior(prior, sums.weightedY, sums.weightedN),
    scatter: Math.max(scatter, ownScatter(sums)),
    weeks: sums.weeks,
    events: sums.y,
  };
}

interface Sums {
  weeks: number;
  y: number;
  n: number;
  yy: number;
  yn: number;
  nn: number;
}

function ownScatter({ weeks, y, n, yy, yn, nn }: Sums): number {
  if (weeks < FEWEST_WEEKS || y === 0) return 0;
  const rate = y / n;
  const squares = rate * rate * nn;
  const residuals = yy - 2 * rate * yn + squares;
  const excess = (residuals * weeks) / (weeks - 1) - y;
  return excess / squares - Math.sqrt(2 / squares);
}
