import type * as z from 'zod/mini';
import type { ComplaintCategories, overviewQuery } from '@/contract/overview';
import { complaintCourses } from '@/domain/complaint-courses';
import { EVENT_RATE, pooledRate } from '@/domain/pooled-rate';
import { eachOffer } from '@/domain/rows-in-window';
import type { Tally } from '@/domain/tally';
import { ORDERS_PER_UNIT } from '@/domain/units';
import { WeekColumns } from '@/domain/week-columns';
import { weekPlace, weeksOf } from '@/domain/weeks';
import type { StoreContext } from './context';
import { estimateOf, ratePair } from './market-pairs';
import { oncePerMarket } from './once-per-market';
import { twoWindows, windowRanges } from './two-windows';

/** What is complained of, week by week. */
export const complaintCategories = (
  context: StoreContext,
  { window }: z.output<typeof overviewQuery>,
): ComplaintCategories => categoriesOf(context, window);

const categoriesOf = oncePerMarket((context, window): ComplaintCategories => {
  const { index } = context;
  const range = context.range(window);
  const { now, before } = twoWindows(context, window);
  const weeks = weeksOf(range, index.asOfDay);
  const weekOrders = new WeekColumns(weeks.length, now.length);
  for (const streamer of now.keys()) {
    eachOffer(index, streamer, range, ({ orders }, _, __, row) => {
      weekOrders.add(weekPlace(range, index.broadcastDay[row] ?? NaN), streamer, orders);
    });
  }
  const orders = ordersOf(now);
  const ordersBefore = before && ordersOf(before.tallies);
  const past = before && complaintCourses(index, before.range);
  const sold = orders.some((count) => count > 0);
  const { window: spelled, before: spelledBefore } = windowRanges(context, window);
  return {
    window: spelled,
    before: spelledBefore,
    weeks: weeks.map(({ weekStart, days, maturing }, place) => ({
      weekStart,
      days,
      maturing,
      orders: weekOrders.total(place),
    })),
    categories: !sold
      ? []
      : complaintCourses(index, range).map((course, place) => {
          const earlier = past?.[place];
          return {
            category: course.category,
            rate: ratePair(
              pooledRate(course.counts, orders, EVENT_RATE),
              earlier && ordersBefore ? pooledRate(earlier.counts, ordersBefore, EVENT_RATE) : null,
              ORDERS_PER_UNIT,
            ),
            weeks: weeks.map((_, week) => {
              const counts = course.weeks.of(week);
              const rate = pooledRate(counts, weekOrders.of(week), EVENT_RATE);
              return {
                counted: course.weeks.total(week),
                rate: rate && estimateOf(rate, ORDERS_PER_UNIT),
              };
            }),
          };
        }),
  };
});

const ordersOf = (tallies: readonly Tally[]) =>
  Float64Array.from(tallies, ({ sales }) => sales.orders);
