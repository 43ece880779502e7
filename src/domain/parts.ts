import { betaPosterior, probabilityShareAbove, type BetaPrior } from './beta-binomial';
import { COVERAGE_TOLERANCE } from './coverage';
import { gammaPosterior, probabilityRateAbove, type GammaPrior } from './gamma-poisson';
import type { Part } from './types';
import { ORDERS_PER_UNIT } from './units';

const TIMES_THE_PEERS = 1.5;
const LEAST_UNUSUAL_TOLERANCE = 0.05;

/** How sure it is that more than 1.5 times the peers' complaints come per 10,000 orders. */
export function complaintsPart(prior: GammaPrior | null, complaints: number, orders: number): Part {
  const tolerance = prior && TIMES_THE_PEERS * prior.mean;
  if (!prior || tolerance === null || orders <= 0) {
    return { worse: null, events: complaints, tolerance };
  }
  const posterior = gammaPosterior(prior, complaints, orders / ORDERS_PER_UNIT);
  return { worse: probabilityRateAbove(posterior, tolerance), events: complaints, tolerance };
}

/** How sure it is that a share is above 1.5 times the peers', or half way from theirs to all where that is less. */
export function sharePart(prior: BetaPrior | null, events: number, trials: number): Part {
  const tolerance = prior && Math.min(TIMES_THE_PEERS * prior.mean, (1 + prior.mean) / 2);
  return partOf(prior, events, trials, tolerance);
}

/** The same of unusual broadcasts; a twentieth of them is always tolerated. */
export function authenticityPart(
  prior: BetaPrior | null,
  unusual: number,
  broadcasts: number,
): Part {
  const tolerance = prior && Math.max(TIMES_THE_PEERS * prior.mean, LEAST_UNUSUAL_TOLERANCE);
  return partOf(prior, unusual, broadcasts, tolerance);
}

function partOf(
  prior: BetaPrior | null,
  events: number,
  trials: number,
  tolerance: number | null,
): Part {
  if (!prior || tolerance === null || trials <= 0) return { worse: null, events, tolerance };
  const posterior = betaPosterior(prior, events, trials);
  return { worse: probabilityShareAbove(posterior, tolerance), events, tolerance };
}

/** How sure it is that fewer than 95 % of orders were reviewed before sale; `worse` as `coverageOf` gives it. */
export function verificationPart(worse: number | null, uncoveredOffers: number): Part {
  return { worse, events: uncoveredOffers, tolerance: COVERAGE_TOLERANCE };
}
