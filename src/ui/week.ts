import { dateOfDay, dayOfDate } from '@/domain/calendar';

/** What a week chart knows of any week (Monday to Sunday, Asia/Shanghai). */
// a type, not an interface: a table twin takes its rows by any key
export type Week = {
  weekStart: string;
  /** The last day of the week that lies in the window. */
  weekEnd: string;
  days: number;
  /** Fewer than seven of its days lie in the window. */
  partial: boolean;
  /** Complaints of its broadcasts are still arriving. */
  maturing: boolean;
};

/** The last day of a week that lies in a window, from how many of its days do and the window's first. */
export const weekEndIn = (from: string, week: Pick<Week, 'weekStart' | 'days'>): string =>
  dateOfDay(Math.max(dayOfDate(week.weekStart), dayOfDate(from)) + week.days - 1);

/** The stretch of weeks still filling up with complaints, as the first and last week's start; null when there is none. */
export function maturingSpan(weeks: readonly Week[]): { from: string; to: string } | null {
  const maturing = weeks.filter((week) => week.maturing);
  const from = maturing[0]?.weekStart;
  const to = maturing.at(-1)?.weekStart;
  return from && to ? { from, to } : null;
}
