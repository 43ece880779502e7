import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { poissonInterval } from './poisson-interval';
import { studentReach } from './student-t';

export interface Limits {
  low: number;
  high: number;
}

/** All events over all exposure of a set of streamers, with a 95 % interval. */
export interface Pooled extends Limits {
  events: number;
  exposure: number;
  /** events / exposure. */
  estimate: number;
  /** Streamers with exposure, and Kish's effective number of them. */
  streamers: number;
  effectiveStreamers: number;
  /** By how much the estimate varies with who is in the set; 0 where that can't be told. */
  standardError: number;
  /** By streamer, in the order given: how far the estimate moves with it, so that two windows can be paired. */
  pulls: Float64Array;
}

/** What a pooled figure is, and so the scale its interval is symmetric on and what is left where streamers tell nothing. */
interface PooledKind {
  /** The derivative of the scale at the estimate, and the way back. */
  slope: (estimate: number) => number;
  shifted: (estimate: number, by: number) => number;
  /** The interval if streamers did not differ; null where that is not to be known. */
  byChance: (events: number, exposure: number, effectiveStreamers: number) => Limits | null;
}

const TAIL = 0.025;

const onLog = {
  slope: (estimate: number) => 1 / estimate,
  shifted: (estimate: number, by: number) => estimate * Math.exp(by),
};
const onLogit = {
  slope: (share: number) => 1 / (share * (1 - share)),
  shifted: (share: number, by: number) => {
    const odds = (share / (1 - share)) * Math.exp(by);
    return odds === Infinity ? 1 : odds / (1 + odds);
  },
};

/** Events per unit of exposure. */
export const EVENT_RATE: PooledKind = { ...onLog, byChance: poissonInterval };

/** Jeffreys' 95 % limits of a share (Brown, Cai & DasGupta 2001, doi:10.1214/ss/1009213286); 0 and 1 are reached where they are seen. */
export const shareLimits = (events: number, trials: number): Limits => ({
  low: events > 0 ? betaQuantile(TAIL, events + 0.5, trials - events + 0.5) : 0,
  high: events < trials ? betaQuantile(1 - TAIL, events + 0.5, trials - events + 0.5) : 1,
});

/** A share of orders that happen one by one: refunds. */
export const ORDER_SHARE: PooledKind = { ...onLogit, byChance: shareLimits };

/**
 * A share of orders that streamers, not orders, decide: whether documents were reviewed. Where all or none are, the exact limit
 * of so many streamers (Clopper & Pearson 1934).
 */
export const STREAMER_SHARE: PooledKind = {
  ...onLogit,
  byChance: (events, trials, effectiveStreamers) => {
    if (events > 0 && events < trials) return null;
    const reach = TAIL ** (1 / effectiveStreamers);
    return events === 0 ? { low: 0, high: 1 - reach } : { low: reach, high: 1 };
  },
};

/**
 * Σ events / Σ exposure over a set of streamers, with a 95 % interval as wide as they differ. Streamers, not orders, are what was
 * sampled: the variance is that of a ratio with one streamer left out at a time, Σ (e_i / (N − n_i))² (m − 1) / m, e_i = y_i − R n_i
 * (the jackknife; Royall & Cumberland 1981, JASA 76:66, who find it the surest for ratios), on the log or logit scale, with Student's
 * t at Kish's effective number of streamers, N² / Σ n_i², less one (at least one). It is never narrower than chance alone would
 * make it. With no event, or only one streamer, chance alone is all that can be told. Null without exposure.
 */
export function pooledRate(
  events: ArrayLike<number>,
  exposure: ArrayLike<number>,
  kind: PooledKind,
): Pooled | null {
  let allEvents = 0;
  let all = 0;
  let squares = 0;
  let streamers = 0;
  for (let i = 0; i < exposure.length; i++) {
    const n = exposure[i] ?? 0;
    allEvents += events[i] ?? 0;
    all += n;
    squares += n ** 2;
    if (n > 0) streamers++;
  }
  if (!(all > 0)) return null;
  const estimate = allEvents / all;
  const effective = all ** 2 / squares;
  const pulls = new Float64Array(exposure.length);
  let variance = 0;
  if (streamers > 1) {
    for (let i = 0; i < pulls.length; i++) {
      const n = exposure[i] ?? 0;
      const pull = ((events[i] ?? 0) - estimate * n) / (all - n);
      pulls[i] = pull;
      variance += pull ** 2;
    }
    variance *= (streamers - 1) / streamers;
  }
  const standardError = Math.sqrt(variance);
  const known = {
    events: allEvents,
    exposure: all,
    estimate,
    streamers,
    effectiveStreamers: effective,
    standardError,
    pulls,
  };
  const byChance = kind.byChance(allEvents, all, effective);
  const reach = studentReach(Math.max(1, effective - 1)) * standardError * kind.slope(estimate);
  // at 0, or a share of 1, the scale has no slope
  const differing = Number.isFinite(reach)
    ? { low: kind.shifted(estimate, -reach), high: kind.shifted(estimate, reach) }
    : { low: estimate, high: estimate };
  return {
    ...known,
    low: Math.min(estimate, differing.low, byChance?.low ?? Infinity),
    high: Math.max(estimate, differing.high, byChance?.high ?? -Infinity),
  };
}
