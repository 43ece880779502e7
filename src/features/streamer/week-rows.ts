import type { StreamerSeries } from '@/contract/streamers';
import { dateOfDay, dayOfDate } from '@/domain/calendar';

type WeekPoint = StreamerSeries['weeks'][number];

export interface WeekRow extends Omit<WeekPoint, 'complaintRate'> {
  /** The last day of the week that lies in the window. */
  weekEnd: string;
  /** Fewer than seven of its days lie in the window. */
  partial: boolean;
  /** Counted complaints per 10,000 orders with the ends of the 95 % interval; null without orders. */
  estimate: number | null;
  interval: [low: number, high: number] | null;
}

/** The weeks as both the charts and their tables show them. */
export function weekRows({ window, weeks }: StreamerSeries): WeekRow[] {
  const first = dayOfDate(window.from);
  return weeks.map(({ complaintRate, ...week }) => ({
    ...week,
    weekEnd: dateOfDay(Math.max(dayOfDate(week.weekStart), first) + week.days - 1),
    partial: week.days < 7,
    estimate: complaintRate?.estimate ?? null,
    interval: complaintRate ? [complaintRate.low, complaintRate.high] : null,
  }));
}

/** The stretch of weeks still filling up with complaints, as the first and last week's start; null when there is none. */
export function maturingSpan(rows: readonly WeekRow[]): { from: string; to: string } | null {
  const maturing = rows.filter((row) => row.maturing);
  const from = maturing[0]?.weekStart;
  const to = maturing.at(-1)?.weekStart;
  return from && to ? { from, to } : null;
}
