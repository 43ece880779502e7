import type { Funnel } from '@/contract/funnel';

export type FunnelPoint = Funnel['points'][number];

/** A rectangle of the plot: orders by counted complaints per 10,000 orders, edges included. */
export interface Region {
  ordersMin: number;
  ordersMax: number;
  rateMin: number;
  rateMax: number;
}

export interface Domain {
  orders: [number, number];
  rate: [number, number];
}

const SMALLEST_TOP = 10;

/**
 * The axes' reach: orders from the last 1-2-5 step below the fewest to the first above the most; rates from 0 to a little above
 * the highest point or bin, and never below three times the benchmark. Null without points.
 */
export function plotDomain({ points, bins, benchmark }: Funnel): Domain | null {
  const orders = [
    ...points.map((point) => point.orders),
    ...bins.flatMap((bin) => [bin.ordersFrom, bin.ordersTo]),
  ];
  if (orders.length === 0) return null;
  let [fewest, most, highest] = [Infinity, 0, Math.max(SMALLEST_TOP, benchmark * 3)];
  for (const value of orders) {
    fewest = Math.min(fewest, value);
    most = Math.max(most, value);
  }
  for (const { rate } of points) highest = Math.max(highest, rate);
  for (const { rateTo } of bins) highest = Math.max(highest, rateTo);
  return { orders: [stepBelow(fewest), stepAbove(most)], rate: [0, highest * 1.06] };
}

const STEPS = [1, 2, 5, 10];

function stepBelow(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return decade * (STEPS.findLast((step) => step * decade <= value) ?? 1);
}

function stepAbove(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return decade * (STEPS.find((step) => step * decade > value) ?? 20);
}

/** Ticks of the orders axis: decades, and 2 and 5 of each where there are fewer than three decades. */
export function orderTicks([from, to]: [number, number]): number[] {
  const decades = Math.log10(to / from);
  const steps = decades > 3 ? [1] : decades > 1.5 ? [1, 3] : [1, 2, 5];
  const ticks: number[] = [];
  for (let decade = 10 ** Math.floor(Math.log10(from)); decade <= to; decade *= 10) {
    ticks.push(...steps.map((step) => step * decade).filter((tick) => tick >= from && tick <= to));
  }
  return ticks;
}

/** Least distance of two rate ticks, as a share of the axis. */
const TICK_GAP = 0.07;

/** Ticks of the rate axis, whose scale is the square root: 0 and the 1-2-5 steps that stand far enough apart on it. */
export function rateTicks([, to]: [number, number]): number[] {
  const ticks = [0];
  const height = (rate: number) => Math.sqrt(rate / to);
  for (let decade = FINEST; decade <= to; decade *= 10) {
    for (const step of [1, 2, 5]) {
      const tick = roundTo(step * decade, 1);
      if (tick <= to && height(tick) - height(ticks.at(-1) ?? 0) >= TICK_GAP) ticks.push(tick);
    }
  }
  return ticks;
}

const FINEST = 0.01;

/** A number to so many significant digits but no finer than hundredths, rounded by `how`. */
function roundTo(value: number, digits: number, how: (value: number) => number = Math.round) {
  if (value <= 0) return 0;
  const unit = Math.max(FINEST, 10 ** (Math.floor(Math.log10(value)) - digits + 1));
  // 3 * 0.1 is 0.30000000000000004: the division by a whole number is exact where the product is not
  return unit < 1 ? how(value / unit) / Math.round(1 / unit) : how(value / unit) * unit;
}

const down = (value: number) => roundTo(value, 3, Math.floor);
const up = (value: number) => roundTo(value, 3, Math.ceil);

/**
 * A dragged rectangle as numbers fit for a URL: to three significant digits, outwards, orders whole, so that no point inside the
 * drawn rectangle is left out.
 */
export function tidyRegion(a: { orders: number; rate: number }, b: typeof a): Region {
  return {
    ordersMin: Math.floor(down(Math.min(a.orders, b.orders))),
    ordersMax: Math.ceil(up(Math.max(a.orders, b.orders))),
    rateMin: down(Math.min(a.rate, b.rate)),
    rateMax: up(Math.max(a.rate, b.rate)),
  };
}

export interface PlacedPoint {
  point: FunnelPoint;
  x: number;
  y: number;
}

/** The nearest point within `reach` pixels of a place; null when none is. */
export function nearestPoint(
  placed: readonly PlacedPoint[],
  x: number,
  y: number,
  reach: number,
): PlacedPoint | null {
  let best: PlacedPoint | null = null;
  let least = reach * reach;
  for (const candidate of placed) {
    const distance = (candidate.x - x) ** 2 + (candidate.y - y) ** 2;
    if (distance <= least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** The order in which a keyboard walks the points: by orders, then by rate, then by id, so that no two tie. */
export function walkOrder(points: readonly FunnelPoint[]): FunnelPoint[] {
  return points.toSorted(
    (a, b) => a.orders - b.orders || a.rate - b.rate || (a.streamerId < b.streamerId ? -1 : 1),
  );
}
