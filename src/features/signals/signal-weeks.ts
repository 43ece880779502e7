import type { SignalDetail } from '@/contract/signals';
import { dateOfDay, dayOfDate } from '@/domain/calendar';
import type { Week } from '@/ui/week';

/** A week as the chart draws it and its table and CSV tell it. */
export type SignalWeek = Week & {
  observed: number;
  exposure: number;
  expected: number | null;
  statistic: number | null;
  limit: number | null;
  signalled: boolean;
};

export const signalWeeks = ({ weeks }: SignalDetail): SignalWeek[] =>
  weeks.map((week) => ({
    ...week,
    weekEnd: dateOfDay(dayOfDate(week.weekStart) + 6),
    days: 7,
    partial: false,
  }));
