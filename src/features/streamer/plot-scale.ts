import type { SignalEvidence } from '@/contract/authenticity';

type Point = SignalEvidence['points'][number];

/** What a plot reaches, in robust standard deviations from the peers' median. */
export interface PlotScale {
  low: number;
  high: number;
}

/** Where a mark stands: from 0 at the top to 1 at the bottom; `off` where it lies farther than the plot reaches. */
interface PlotPlace {
  at: number;
  off: 'low' | 'high' | null;
}

// so that the limits always show, and one broadcast far out does not flatten the others
const LEAST = 4.5;
const MOST = 16;

/** The scale of a signal's plot. */
export function plotScale(points: readonly Pick<Point, 'deviations'>[]): PlotScale {
  let low = -LEAST;
  let high = LEAST;
  for (const { deviations } of points) {
    if (deviations === null) continue;
    low = Math.min(low, deviations - 0.5);
    high = Math.max(high, deviations + 0.5);
  }
  return { low: Math.max(-MOST, low), high: Math.min(MOST, high) };
}

export function heightOf(deviations: number, { low, high }: PlotScale): number {
  return (high - deviations) / (high - low);
}

/** A mark's height; one without a number of its own, being farther than any, stands at the edge. */
export function placeOf({ deviations, beyond }: Point, scale: PlotScale): PlotPlace {
  const known = deviations ?? (beyond === 'low' ? -Infinity : Infinity);
  if (known < scale.low) return { at: 1, off: 'low' };
  if (known > scale.high) return { at: 0, off: 'high' };
  return { at: heightOf(known, scale), off: null };
}

const DAY = 86_400_000;

/** Where in the window an instant lies: 0 at the start of its first day, 1 at the end of its last. */
export function timeIn(instant: string, { from, to }: { from: string; to: string }): number {
  const start = Date.parse(`${from}T00:00+08:00`);
  const end = Date.parse(`${to}T00:00+08:00`) + DAY;
  return (Date.parse(instant) - start) / (end - start);
}

/** The place of the point nearest in time to a share of the window; null where there is none. */
export function nearestInTime(
  share: number,
  points: readonly Pick<Point, 'startedAt'>[],
  window: { from: string; to: string },
): number | null {
  let nearest: number | null = null;
  let least = Infinity;
  for (const [place, { startedAt }] of points.entries()) {
    const off = Math.abs(timeIn(startedAt, window) - share);
    if (off < least) {
      least = off;
      nearest = place;
    }
  }
  return nearest;
}
