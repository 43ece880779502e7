import type { CalendarDate } from '@/dataset/tables';
import { dateOfDay } from './calendar';
import { chartOf, type ChartName } from './market-chart';
import { shiftLimit, type ShiftDirection } from './shift-evidence';
import type { Surveillance } from './surveillance';

/** A week of one streamer's chart in one direction. */
export interface ChartWeek {
  /** The Monday. */
  weekStart: CalendarDate;
  observed: number;
  /** Whole orders. */
  exposure: number;
  /** Null where the week is not tested. */
  expected: number | null;
  statistic: number | null;
  limit: number | null;
  signalled: boolean;
  maturing: boolean;
}

/** Plays one streamer's chart again, as everyone's limits were. Empty where nothing is known of its peers. */
export function chartWeeks(
  { span, charts }: Surveillance,
  name: ChartName,
  streamer: number,
  direction: ShiftDirection,
): ChartWeek[] {
  const { counts, cut, ...setup } = charts[name];
  const chart = chartOf(name, { counts, ...setup }, span, streamer);
  if (!chart) return [];
  const sides = chart.input.directions.length === 1 ? 1 : 2;
  return Array.from({ length: span.count }, (_, week) => {
    const pValue = chart.read(week);
    const seen = pValue === null ? null : chart.look(direction, week);
    const limit = cut[week] ?? 0;
    const signalled = pValue !== null && pValue <= limit;
    chart.settle(week, pValue, signalled);
    const own = chart.shifts.some(
      (shift) => shift.direction === direction && shift.lastSignal === week,
    );
    return {
      weekStart: dateOfDay(span.firstMonday + 7 * week),
      observed: chart.input.events[week] ?? 0,
      exposure: Math.round(chart.input.exposure[week] ?? 0),
      expected: seen?.expected ?? null,
      statistic: seen?.statistic ?? null,
      limit: seen && seen.statistic !== null ? shiftLimit(limit, sides) : null,
      signalled: signalled && own,
      maturing: week >= counts.maturingFrom,
    };
  });
}
