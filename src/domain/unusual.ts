import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { LIMIT_DEVIATIONS, SIGNALS } from './broadcast-signals';
import type { DatasetIndex } from './index-dataset';
import { eachBroadcast } from './rows-in-window';
import type { DayRange } from './types';

/** Where a signal leaves the ordinary, on its own scale. */
export interface SignalLimits {
  /** Infinite on a side that is not suspect, or where the peers are too few to say. */
  low: number;
  high: number;
  /** The peers' median and robust standard deviation; NaN where they are too few to say, or all alike. */
  middle: number;
  spread: number;
  /** Of the peers' broadcasts, those that tell it. */
  told: number;
}

// Makes a median absolute deviation, or a mean one, estimate a normal standard deviation.
const MAD_TO_SD = 1 / normalQuantile(0.75, 0, 1);
const MEAN_DEVIATION_TO_SD = Math.sqrt(Math.PI / 2);
const FEWEST_PEER_BROADCASTS = 30;

/**
 * Each signal's 99.8 % limits over the peers' broadcasts of a window: median ± 3.09 robust standard deviations (1.4826 MAD; the mean
 * absolute deviation where over half of the values are one value and the MAD is 0, Iglewicz & Hoaglin 1993). A limit that nothing can
 * cross where fewer than 30 broadcasts tell, or all are alike. In the order of `SIGNALS`.
 */
export function signalLimits(
  index: DatasetIndex,
  streamers: readonly number[],
  window: DayRange,
): SignalLimits[] {
  const rows: number[] = [];
  for (const streamer of streamers) {
    eachBroadcast(index, streamer, window, (_, row) => rows.push(row));
  }
  return SIGNALS.map(({ lowIsUnusual, highIsUnusual }, kind) => {
    const values = knownValues(index.signals[kind], rows).sort();
    const middle = medianOfSorted(values);
    const spread = robustSpread(values, middle);
    if (values.length < FEWEST_PEER_BROADCASTS || !(spread > 0)) {
      return { low: -Infinity, high: Infinity, middle: NaN, spread: NaN, told: values.length };
    }
    return {
      low: lowIsUnusual ? middle - LIMIT_DEVIATIONS * spread : -Infinity,
      high: highIsUnusual ? middle + LIMIT_DEVIATIONS * spread : Infinity,
      middle,
      spread,
      told: values.length,
    };
  });
}

/** A column's values at these rows, NaN left out. Plain loops: a market has a hundred thousand broadcasts. */
function knownValues(column: Float64Array | undefined, rows: readonly number[]): Float64Array {
  const values = new Float64Array(rows.length);
  let known = 0;
  for (const row of rows) {
    const value = column?.[row] ?? NaN;
    if (!Number.isNaN(value)) values[known++] = value;
  }
  return values.subarray(0, known);
}

function robustSpread(values: Float64Array, middle: number): number {
  const deviations = new Float64Array(values.length);
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const deviation = Math.abs((values[i] ?? NaN) - middle);
    deviations[i] = deviation;
    sum += deviation;
  }
  const mad = medianOfSorted(deviations.sort());
  return mad > 0 ? MAD_TO_SD * mad : (MEAN_DEVIATION_TO_SD * sum) / values.length;
}

function medianOfSorted(values: Float64Array): number {
  const half = Math.floor(values.length / 2);
  const upper = values[half] ?? NaN;
  return values.length % 2 === 1 ? upper : ((values[half - 1] ?? NaN) + upper) / 2;
}

/** Broadcasts of which at least one signal can be told, and those beyond a limit on at least one. */
export interface UnusualCount {
  broadcasts: number;
  unusual: number;
}

export function unusualBroadcasts(
  index: DatasetIndex,
  streamer: number,
  window: DayRange,
  limits: readonly SignalLimits[],
): UnusualCount {
  let broadcasts = 0;
  let unusual = 0;
  eachBroadcast(index, streamer, window, (_, row) => {
    let tells = false;
    let beyond = false;
    for (let kind = 0; kind < limits.length; kind++) {
      const limit = limits[kind];
      const value = index.signals[kind]?.[row] ?? NaN;
      if (!limit || Number.isNaN(value)) continue;
      tells = true;
      beyond ||= value < limit.low || value > limit.high;
    }
    if (tells) broadcasts++;
    if (beyond) unusual++;
  });
  return { broadcasts, unusual };
}
