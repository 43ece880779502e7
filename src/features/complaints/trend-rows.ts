import type { ComplaintTrend } from '@/contract/explorer';
import type { RateWeek } from '@/ui/rate-axis';
import { weekEndIn } from '@/ui/week';

/** A week as the charts draw it and their tables and CSV tell it. */
export type TrendRow = RateWeek & {
  received: number;
  /** Received, and in no figure. */
  leftOut: number;
};

/** The weeks of a trend. */
export function trendRows({ window, weeks }: ComplaintTrend): TrendRow[] {
  return weeks.map(({ weekStart, days, maturing, received, counted, orders, rate }) => ({
    weekStart,
    weekEnd: weekEndIn(window.from, { weekStart, days }),
    days,
    partial: days < 7,
    maturing,
    received,
    complaintsCounted: counted,
    leftOut: received - counted,
    orders,
    estimate: rate?.estimate ?? null,
    low: rate?.low ?? null,
    high: rate?.high ?? null,
  }));
}
