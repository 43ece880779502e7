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
export const ALARM = 0.001;

/**
 * The Poisson count at a tail probability, made continuous so that the funnel is smooth: for a lower tail p, r − α, with r the
 * smallest count whose cumulative probability reaches p and α how far within r's own probability p lies (Spiegelhalter
 * 2005, appendix A.1); for an upper tail the same seen from the other side, r + 1 − α, so that on either side a whole count outside
 * has a tail below p. (With r − α above as well, 2 where 0.5 is expected, 9 % by chance, would be an alert.) Can be below 0.
 */
export function countAtTail(tail: number, side: 'low' | 'high', expected: number): number {
  const p = side === 'low' ? tail : 1 - tail;
  const r = poissonQuantile(p, expected);
  const within = (poissonCdf(r, expected) - p) / poissonPmf(r, expected);
  return side === 'low' ? r - within : r + 1 - within;
}

/** A limit per 10,000 orders, widened by √φ about the centre, never below 0. */
function limit(
  tail: number,
  side: 'low' | 'high',
  benchmark: number,
  phi: number,
  orders: number,
): number {
  if (benchmark === 0) return 0;
  const exposure = orders / ORDERS_PER_UNIT;
  const exact = countAtTail(tail, side, benchmark * exposure) / exposure;
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
    low95: limit(ALERT, 'low', benchmark, phi, n),
    high95: limit(ALERT, 'high', benchmark, phi, n),
    low998: limit(ALARM, 'low', benchmark, phi, n),
    high998: limit(ALARM, 'high', benchmark, phi, n),
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
  const expected = (benchmark * orders) / ORDERS_PER_UNIT;
  // within one standard deviation is within every limit, and two in three are: the exact limits take a thousand times as long
  if (Math.abs(complaints - expected) <= Math.sqrt(phi * expected)) return 'inside';
  if (rate > benchmark) {
    if (rate <= limit(ALERT, 'high', benchmark, phi, orders)) return 'inside';
    return rate > limit(ALARM, 'high', benchmark, phi, orders) ? 'alarm_high' : 'alert_high';
  }
  if (rate >= limit(ALERT, 'low', benchmark, phi, orders)) return 'inside';
  return rate < limit(ALARM, 'low', benchmark, phi, orders) ? 'alarm_low' : 'alert_low';
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
