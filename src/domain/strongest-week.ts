import { chartOf, type ChartName } from './market-chart';
import type { ShiftDirection, WeeksTogether } from './shift-evidence';
import type { Surveillance } from './surveillance';

/** The week in which one streamer's chart stood highest. */
export interface StrongestWeek {
  week: number;
  /** First week of the stretch that is the evidence. */
  from: number;
  /** 0 where no stretch had any. */
  statistic: number;
  stretch: WeeksTogether | null;
  pValue: number;
}

/** Plays one streamer's chart again and keeps its highest tested week among those from `first` on; null where none was tested. */
export function strongestWeek(
  { span, charts }: Surveillance,
  name: ChartName,
  streamer: number,
  direction: ShiftDirection,
  first: number,
): StrongestWeek | null {
  const market = charts[name];
  const chart = chartOf(name, market, span, streamer);
  if (!chart) return null;
  let strongest: StrongestWeek | null = null;
  for (let week = 0; week < span.count; week++) {
    const pValue = chart.read(week);
    const seen = chart.look(direction, week);
    if (pValue !== null && seen && seen.statistic !== null && week >= first) {
      const { statistic, from, stretch } = seen;
      if (!strongest || statistic >= strongest.statistic) {
        strongest = { week, from, statistic, stretch, pValue };
      }
    }
    chart.settle(week, pValue, pValue !== null && pValue <= (market.cut[week] ?? 0));
  }
  return strongest;
}
