import type { DatasetIndex } from './index-dataset';

/** Nobody is waited for longer, in days. */
export const LONGEST_DELAY = 91;
const FEWEST_COMPLAINTS = 200;
const FLAT_DAYS = 28;

/**
 * How complaints come in after a broadcast: at `d + 1`, the share received by the d-th day after it, from 0 (before it) to 1. From all complaints
 * whose broadcast is known and began at least 91 days before the as-of day, so that slow ones are not missed; with fewer than 200 of them it
 * is taken to be even over four weeks.
 */
export function complaintDelay(index: DatasetIndex): Float64Array {
  const { broadcasts, complaints } = index.dataset;
  const dayOf = new Map<string, number>();
  for (const [row, { broadcastId }] of broadcasts.entries()) {
    const day = index.broadcastDay[row] ?? Infinity;
    if (day <= index.asOfDay - LONGEST_DELAY) dayOf.set(broadcastId, day);
  }
  const counts = new Float64Array(LONGEST_DELAY + 1);
  let total = 0;
  for (const [row, { broadcastId }] of complaints.entries()) {
    const day = dayOf.get(broadcastId ?? '');
    const delay = (index.complaints.day[row] ?? NaN) - (day ?? NaN);
    if (!(delay >= 0 && delay <= LONGEST_DELAY)) continue;
    counts[delay] = (counts[delay] ?? 0) + 1;
    total++;
  }
  if (total < FEWEST_COMPLAINTS) {
    counts.fill(0).fill(1, 0, FLAT_DAYS);
    total = FLAT_DAYS;
  }
  const arrived = new Float64Array(LONGEST_DELAY + 2);
  let sum = 0;
  for (const [delay, count] of counts.entries()) {
    sum += count;
    arrived[delay + 1] = sum / total;
  }
  return arrived;
}

/** The share received by the `days`-th day after the broadcast. */
export const arrivedBy = (arrived: Float64Array, days: number): number =>
  arrived[Math.min(Math.max(days + 1, 0), LONGEST_DELAY + 1)] ?? 0;
