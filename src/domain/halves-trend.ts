import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { TrendDirection } from './trend-directions';

/** A row of whole weeks of one streamer: events, and the orders they can come from. */
export interface Weeks {
  events: ArrayLike<number>;
  exposure: ArrayLike<number>;
}

/** Some consecutive weeks together. */
export interface WeeksSum {
  /** Places of the first and of the week after the last. */
  from: number;
  to: number;
  events: number;
  exposure: number;
}

export interface HalvesTrend {
  earlier: WeeksSum;
  later: WeeksSum;
  /** The later rate as a multiple of the earlier one, 95 % interval; `high` null where nothing bounds it. */
  ratio: { low: number; high: number | null };
  direction: TrendDirection;
}

const TAIL = 0.025;
/** Where neither a halving nor a doubling can be ruled out, the records are too few to speak of a trend. */
const TOO_WIDE = { low: 1 / 2, high: 2 };

/**
 * Whether a rate of events went up or down from the earlier half of some weeks to the later one (of an odd number the later half has one
 * more). The interval of the rates' ratio is the exact conditional one: of all events those of the later half are binomial (Przyborowski &
 * Wilenski 1940, Biometrika 31:313; Clopper–Pearson limits). `scatter`, the squared relative scatter of one week beyond Poisson, widens it:
 * each half counts for as many events as a Poisson count of the same relative variance would have. "Better" and "worse" only where the
 * interval leaves out 1. Null for fewer than two weeks.
 */
export function halvesTrend(weeks: Weeks, scatter: number): HalvesTrend | null {
  const { length } = weeks.events;
  if (length < 2) return null;
  const middle = Math.floor(length / 2);
  const earlier = weeksSum(weeks, 0, middle);
  const later = weeksSum(weeks, middle, length);
  const ratio = ratioInterval(weightOf(weeks, earlier, scatter), weightOf(weeks, later, scatter));
  return { earlier, later, ratio, direction: directionOf(ratio) };
}

function weeksSum({ events, exposure }: Weeks, from: number, to: number): WeeksSum {
  const sum: WeeksSum = { from, to, events: 0, exposure: 0 };
  for (let week = from; week < to; week++) {
    sum.events += events[week] ?? 0;
    sum.exposure += exposure[week] ?? 0;
  }
  return sum;
}

interface Weight {
  events: number;
  exposure: number;
}

/** A half as what a Poisson count of the same relative variance would rest on. */
function weightOf({ exposure }: Weeks, half: WeeksSum, scatter: number): Weight {
  if (half.exposure <= 0) return { events: 0, exposure: 0 };
  let squares = 0;
  for (let week = half.from; week < half.to; week++) squares += (exposure[week] ?? 0) ** 2;
  const inflation = 1 + (scatter * half.events * squares) / half.exposure ** 2;
  return { events: half.events / inflation, exposure: half.exposure / inflation };
}

function ratioInterval(earlier: Weight, later: Weight): HalvesTrend['ratio'] {
  if (earlier.exposure <= 0 || later.exposure <= 0) return { low: 0, high: null };
  const scale = earlier.exposure / later.exposure;
  const low = later.events > 0 ? betaQuantile(TAIL, later.events, earlier.events + 1) : 0;
  const high = earlier.events > 0 ? betaQuantile(1 - TAIL, later.events + 1, earlier.events) : 1;
  return {
    low: (scale * low) / (1 - low),
    high: high < 1 ? (scale * high) / (1 - high) : null,
  };
}

function directionOf({ low, high }: HalvesTrend['ratio']): TrendDirection {
  if (low > 1) return 'worse';
  if (high !== null && high < 1) return 'better';
  const wide = low < TOO_WIDE.low && (high === null || high > TOO_WIDE.high);
  return wide ? 'cannot_tell' : 'no_clear_change';
}
