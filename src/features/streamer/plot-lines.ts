import { LIMIT_DEVIATIONS } from '@/domain/broadcast-signals';
import type { UsualRange } from '@/domain/broadcast-readings';
import { heightOf, type PlotScale } from './plot-scale';

export interface PlotLine {
  kind: 'high' | 'median' | 'low';
  value: number;
  /** A CSS length from the top of the plot. */
  top: string;
}

/** The peers' median and limits of a plot; no line on a side that is not suspect. */
export function plotLines({ low, median, high }: UsualRange, scale: PlotScale): PlotLine[] {
  const line = (kind: PlotLine['kind'], value: number | null, deviations: number): PlotLine[] =>
    value === null ? [] : [{ kind, value, top: `${100 * heightOf(deviations, scale)}%` }];
  return [
    ...line('high', high, LIMIT_DEVIATIONS),
    ...line('median', median, 0),
    ...line('low', low, -LIMIT_DEVIATIONS),
  ];
}
