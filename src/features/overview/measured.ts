import type { Change, Overview } from '@/contract/overview';
import type { FigureName } from './search';

export type Figures = Pick<Overview, FigureName>;

/** A figure of one window with its interval and what it stands on. */
export interface Measured {
  /** Null: a median that half have not reached. */
  estimate: number | null;
  low: number | null;
  /** Null where nothing bounds it. */
  high: number | null;
  /** Complaints, refunded or reviewed orders; answered complaints for a wait. */
  numerator: number;
  denominator: number;
}

/** Null where nothing was sold, or nothing is known. */
export function measured(
  figures: Figures,
  name: FigureName,
  when: 'now' | 'before' = 'now',
): Measured | null {
  if (name !== 'firstResponse') return figures[name][when];
  const wait = figures.firstResponse[when];
  return (
    wait && {
      estimate: wait.medianHours,
      low: wait.low,
      high: wait.high,
      numerator: wait.answered,
      denominator: wait.complaints,
    }
  );
}

export const changeOf = (figures: Figures, name: FigureName): Change | null => figures[name].change;
