import type { Week } from './week';

/** A week's counted complaints per 10,000 orders with the ends of its exact 95 % interval; null without orders. */
export type RateWeek = Week & {
  complaintsCounted: number;
  orders: number;
  estimate: number | null;
  low: number | null;
  high: number | null;
};

// the axis reaches this many times the highest estimate before a wide interval is cut
const ROOM_FOR_INTERVALS = 3;
const STEPS = [1, 2, 2.5, 5, 10];
const PARTS = 4;

/** Round ticks from 0 to the first at or over `top`. */
export function ticksTo(top: number): number[] {
  const rough = top > 0 ? top / PARTS : 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((one) => one * power >= rough) ?? 10);
  const count = Math.max(1, Math.ceil(top / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/**
 * The axis of a weekly complaint rate, in complaints per 10,000 orders, and whether an interval runs on above it. A week of three
 * orders has an interval in the thousands: drawn whole, it would flatten every other week.
 */
export function rateAxis(
  rows: readonly Pick<RateWeek, 'estimate' | 'high'>[],
  benchmark: number | null,
): { ticks: number[]; cut: boolean } {
  const highest = Math.max(benchmark ?? 0, ...rows.map(({ estimate }) => estimate ?? 0));
  const widest = Math.max(highest, ...rows.map(({ high }) => high ?? 0));
  const ticks = ticksTo(Math.min(widest, highest * ROOM_FOR_INTERVALS) || widest);
  return { ticks, cut: widest > (ticks.at(-1) ?? 0) };
}
