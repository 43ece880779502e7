import type { Broadcast } from '@/dataset/tables';
import {
  SIGNALS,
  naturalValue,
  signalValue,
  whyUntold,
  type SignalKind,
  type SignalName,
  type SignalParts,
  type UntoldReason,
} from './broadcast-signals';
import { broadcastTotals } from './broadcast-totals';
import type { DatasetIndex } from './index-dataset';
import type { SignalLimits } from './unusual';

/** What is usual among the peers, on a signal's natural scale; a limit is null on a side that is not suspect. */
export interface UsualRange {
  median: number;
  low: number | null;
  high: number | null;
}

/** What one broadcast tells of one signal. */
export interface SignalReading {
  signal: SignalName;
  part: number | null;
  whole: number | null;
  /** part ÷ whole; null where it can't be told. */
  value: number | null;
  untold: UntoldReason | null;
  /** For a whole as large as this one; null where the peers are too few to say, or all alike. */
  usual: UsualRange | null;
  /** Robust standard deviations above the peers' median, on the signal's own scale; null where unknown, or farther than any number. */
  deviations: number | null;
  beyond: 'low' | 'high' | null;
}

export interface BroadcastReading {
  broadcast: Broadcast;
  orders: number;
  readings: SignalReading[];
  /** Signals beyond a limit. */
  unusual: number;
  /** The largest distance towards a suspect side, in robust standard deviations; −Infinity where no signal can be told. */
  farthest: number;
}

/** The peers' median and 99.8 % limits on the natural scale, for a whole of that size; null where there are none. */
export function usualRange(
  kind: SignalKind,
  limits: SignalLimits,
  whole?: number,
): UsualRange | null {
  if (Number.isNaN(limits.middle)) return null;
  const natural = (value: number) =>
    Number.isFinite(value) ? naturalValue(kind, value, whole) : null;
  return {
    median: naturalValue(kind, limits.middle, whole),
    low: natural(limits.low),
    high: natural(limits.high),
  };
}

/** Beyond which limit a value lies. */
export function beyondLimit(value: number, { low, high }: SignalLimits): 'low' | 'high' | null {
  if (value < low) return 'low';
  return value > high ? 'high' : null;
}

/** A broadcast's signals against its peers, in the order of `SIGNALS`. Throws RangeError where there is no such row. */
export function readBroadcast(
  index: DatasetIndex,
  row: number,
  limits: readonly SignalLimits[],
): BroadcastReading {
  const broadcast = index.dataset.broadcasts[row];
  if (!broadcast) throw new RangeError(`No broadcast ${row}`);
  const totals = broadcastTotals(index, row);
  const reading: BroadcastReading = {
    broadcast,
    orders: totals.orders,
    readings: [],
    unusual: 0,
    farthest: -Infinity,
  };
  for (const [place, kind] of SIGNALS.entries()) {
    const peers = limits[place];
    if (!peers) continue;
    const parts = kind.parts(broadcast, totals);
    const value = signalValue(kind, parts);
    // infinite for nothing of something, NaN where it can't be told
    const deviations = (value - peers.middle) / peers.spread;
    const beyond = beyondLimit(value, peers);
    if (beyond) reading.unusual++;
    const suspect = Math.max(
      kind.lowIsUnusual ? -deviations : -Infinity,
      kind.highIsUnusual ? deviations : -Infinity,
    );
    if (suspect > reading.farthest) reading.farthest = suspect;
    reading.readings.push({
      signal: kind.name,
      part: parts.part,
      whole: parts.whole,
      value: shareOf(parts, value),
      untold: whyUntold(kind, parts),
      usual: usualRange(kind, peers, parts.whole ?? undefined),
      deviations: Number.isFinite(deviations) ? deviations : null,
      beyond,
    });
  }
  return reading;
}

const shareOf = ({ part, whole }: SignalParts, value: number) =>
  part === null || whole === null || Number.isNaN(value) ? null : part / whole;
