import type { WeekRow } from './week-rows';

// the axis reaches this many times the highest estimate before a wide interval is cut
const ROOM_FOR_INTERVALS = 3;

/**
 * Where the axis of a weekly complaint rate ends, in complaints per 10,000 orders, and whether an interval runs on above it.
 * A week of three orders has an interval in the thousands: drawn whole, it would flatten every other week.
 */
export function rateAxis(
  rows: readonly WeekRow[],
  benchmark: number | null,
): { top: number; cut: boolean } {
  const highest = Math.max(benchmark ?? 0, ...rows.map(({ estimate }) => estimate ?? 0));
  const widest = Math.max(highest, ...rows.map(({ high }) => high ?? 0));
  const top = Math.min(widest, highest * ROOM_FOR_INTERVALS) || widest;
  return { top, cut: widest > top };
}
