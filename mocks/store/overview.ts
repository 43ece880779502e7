import type * as z from 'zod/mini';
import type { Overview, overviewQuery } from '@/contract/overview';
import { marketWeeks, type MarketWeek } from '@/domain/market-weeks';
import type { Pooled } from '@/domain/pooled-rate';
import { addKnown } from '@/domain/sales';
import type { Tally } from '@/domain/tally';
import { ORDERS_PER_UNIT } from '@/domain/units';
import type { StoreContext } from './context';
import { estimateOf, figurePairs } from './market-pairs';
import { oncePerMarket } from './once-per-market';
import { twoWindows, windowRanges } from './two-windows';

/** The market over a window beside the window before, and its weeks. */
export const overview = (
  context: StoreContext,
  { window }: z.output<typeof overviewQuery>,
): Overview => overviewOf(context, window);

const overviewOf = oncePerMarket((context, window): Overview => {
  const { now, before } = twoWindows(context, window);
  const past = before && before.tallies;
  return {
    ...windowRanges(context, window),
    streamers: now.filter(({ sales }) => sales.orders > 0).length,
    orders: totalPair(ordersOf(now), past && ordersOf(past)),
    settledGmvFen: totalPair(settledOf(now), past && settledOf(past)),
    ...figurePairs(now, past, before?.mature?.refunds ?? null),
    coverageUnknownOrders: now.reduce((sum, { coverage }) => sum + coverage.unknownOrders, 0),
    weeks: marketWeeks(context.index, context.range(window)).map(weekAnswer),
  };
});

const weekAnswer = (week: MarketWeek): Overview['weeks'][number] => ({
  ...week,
  complaintRate: estimate(week.complaintRate, ORDERS_PER_UNIT),
  refundRate: estimate(week.refundRate),
  qualityRefundRate: estimate(week.qualityRefundRate),
  coverage: estimate(week.coverage),
});

const estimate = (pooled: Pooled | null, unit = 1) => pooled && estimateOf(pooled, unit);

const ordersOf = (tallies: readonly Tally[]) =>
  tallies.reduce((sum, { sales }) => sum + sales.orders, 0);

/** What the broadcasts that say so settled; null where none does. */
export const settledOf = (tallies: readonly Tally[]) =>
  tallies.reduce<number | null>((sum, { sales }) => addKnown(sum, sales.settledGmvFen), null);

const totalPair = (now: number | null, before: number | null) => ({
  now,
  before,
  ratio: now !== null && before !== null && before > 0 ? now / before : null,
});
