import type { ComparedFigure } from '@/contract/comparison';
import { ticksTo } from '@/ui/rate-axis';

/** A scale from 0 to its last tick. */
export interface Scale {
  ticks: number[];
  /** Where a value lies, from 0 to 1; at the end where it is beyond. */
  at: (value: number) => number;
}

/** Shares beyond a half are read against the whole. */
const WHOLE = [0, 0.25, 0.5, 0.75, 1];

/**
 * One scale for a figure of everybody, from 0 to the first round tick that holds every interval and benchmark; of a share, never
 * beyond 1.
 */
export function figureScale(figures: readonly (ComparedFigure | null)[], isShare: boolean): Scale {
  const top = Math.max(
    0,
    ...figures.flatMap((one) =>
      one ? [one.estimate, one.low, one.high ?? 2 * one.estimate, one.benchmark ?? 0] : [],
    ),
  );
  const ticks = isShare && top > 0.5 ? WHOLE : ticksTo(top);
  const end = ticks.at(-1) ?? 1;
  return { ticks, at: (value) => Math.min(1, value / end) };
}
