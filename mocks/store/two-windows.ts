import { dateOfDay } from '@/domain/calendar';
import { refundsOf, type RefundCounts } from '@/domain/refunds';
import { tallyMarket, type Tally } from '@/domain/tally';
import type { DayRange } from '@/domain/types';
import { matureUntil } from '@/domain/weeks';
import type { StoreContext } from './context';
import { oncePerMarket } from './once-per-market';

/** Everyone's counts in a window and in the one of equal length before it, streamer by streamer. */
export interface TwoWindows {
  now: readonly Tally[];
  before: Before | null;
}

interface Before {
  range: DayRange;
  tallies: readonly Tally[];
  /** The refunds of the days of the window whose refunds have come in, to be set against before; null where there are none. */
  mature: { until: number; refunds: readonly RefundCounts[] } | null;
}

/** The counts of both windows; none before where the records do not reach back to its first day. */
export const twoWindows = oncePerMarket((context, window): TwoWindows => {
  const now = context.market(window).tallies;
  const { index } = context;
  const own = context.range(window);
  const range = rangeBefore(own);
  if (!index.broadcastDay.some((day) => day <= range.from)) return { now, before: null };
  const until = Math.min(own.to, matureUntil(index.asOfDay));
  const mature = until >= own.from && {
    until,
    refunds: now.map((_, place) => refundsOf(index, place, { from: own.from, to: until })),
  };
  return { now, before: { range, tallies: tallyMarket(index, range), mature: mature || null } };
});

const rangeBefore = ({ from, to }: DayRange): DayRange => ({
  from: from - (to - from + 1),
  to: from - 1,
});

/** The two windows spelled out, as answers carry them. */
export function windowRanges(context: StoreContext, window: string) {
  const { before } = twoWindows(context, window);
  const from = before && dateOfDay(before.range.from);
  const to = before && dateOfDay(before.range.to);
  return {
    window: context.windowRange(window),
    before: from && to ? { spec: `${from}..${to}`, from, to } : null,
    refundsUntil: before?.mature ? dateOfDay(before.mature.until) : null,
  };
}
