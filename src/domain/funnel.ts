import poissonCdf from '@stdlib/stats-base-dists-poisson-cdf';
import poissonPmf from '@stdlib/stats-base-dists-poisson-pmf';
import poissonQuantile from '@stdlib/stats-base-dists-poisson-quantile';
import { ORDERS_PER_UNIT } from './units';
import type { FunnelStatus } from './types';

/** Control limits of the complaint rate at one number of orders, per 10,000 orders. */
export interface FunnelLimits {
  orders: number;
  low95: number;
  high95: number;
  low998: number;
  high998: number;
}

const ALERT = 0.025;
const ALARM = 0.001;

/**
 * The count below which a Poisson count falls with probability p, made continuous: r − α, with r the smallest count
 * whose cumulative probability reaches p, and α how far within r's own probability p lies (Spiegelhalter 2005,
 * appendix A.1). Can be below 0 for a small p.
 */
function interpolatedQuantile(p: number, expected: number): number {
  const r = poissonQuantile(p, expected);
  return r - (poissonCdf(r, expected) - p) / poissonPmf(r, expected);
}

/** A limit per 10,000 orders, widened by √φ about the centre, never below 0. */
function limit(p: number, benchmark: number, phi: number, orders: number): number {
  if (benchmark === 0) return 0;
  const exposure = orders / ORDERS_PER_UNIT;
  const exact = interpolatedQuantile(p, benchmark * exposure) / exposure;
  return Math.max(0, benchmark + Math.sqrt(phi) * (exact - benchmark));
}

/**
 * The funnel at each number of orders: where 95 % and 99.8 % of rates lie if the true one is `benchmark` (per 10,000 orders),
 * exact Poisson, interpolated, widened by √`phi` (Spiegelhalter 2005, Stat Med 24:1185, doi:10.1002/sim.1970).
 */
export function funnelLimits(
  benchmark: number,
  phi: number,
  orders: readonly number[],
): FunnelLimits[] {
  return orders.map((n) => ({
    orders: n,
    low95: limit(ALERT, benchmark, phi, n),
    high95: limit(1 - ALERT, benchmark, phi, n),
    low998: limit(ALARM, benchmark, phi, n),
    high998: limit(1 - ALARM, benchmark, phi, n),
  }));
}

/** Where `complaints` in `orders` stand against the funnel. On a limit is inside it. Orders must be above 0. */
export function funnelStatus(
  complaints: number,
  orders: number,
  benchmark: number,
  phi: number,
): FunnelStatus {
  const rate = complaints / (orders / ORDERS_PER_UNIT);
  if (rate > benchmark) {
    if (rate <= limit(1 - ALERT, benchmark, phi, orders)) return 'inside';
    return rate > limit(1 - ALARM, benchmark, phi, orders) ? 'alarm_high' : 'alert_high';
  }
  if (rate >= limit(ALERT, benchmark, phi, orders)) return 'inside';
  return rate < limit(ALARM, benchmark, phi, orders) ? 'alarm_low' : 'alert_low';
}

/**
 * Over-dispersion φ: the mean of the squared z-scores (y − E)/√E, their lowest and highest tenths drawn in to the 10th and 90th
 * percentile so that true outliers don't hide themselves (Spiegelhalter 2005, §3.2). 1 unless above 1 + 2√(2/I), twice its own standard
 * error, I streamers. `exposure` in 10,000 orders, `benchmark` per 10,000 orders.
 */
export function overdispersion(
  events: ArrayLike<number>,
  exposure: ArrayLike<number>,
  benchmark: number,
): number {
  const scores: number[] = [];
  for (let i = 0; i < exposure.length; i++) {
    const expected = benchmark * (exposure[i] ?? 0);
    if (expected > 0) scores.push(((events[i] ?? 0) - expected) / Math.sqrt(expected));
  }
  if (scores.length === 0) return 1;
  const z = Float64Array.from(scores).sort();
  const trimmed = Math.floor(z.length / 10);
  const low = z[trimmed] ?? 0;
  const high = z[z.length - 1 - trimmed] ?? 0;
  let squares = 0;
  for (const score of z) squares += Math.min(high, Math.max(low, score)) ** 2;
  const phi = squares / z.length;
  return phi > 1 + 2 * Math.sqrt(2 / z.length) ? phi : 1;
}
