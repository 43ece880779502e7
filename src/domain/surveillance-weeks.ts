import { mondayOf } from './calendar';
import { LONGEST_DELAY, arrivedBy, complaintDelay } from './complaint-delay';
import { rowsOf } from './grouping';
import type { DatasetIndex } from './index-dataset';
import { eachOfferOf } from './rows-in-window';

/** Whole weeks (Monday to Sunday, Asia/Shanghai) that a dataset covers. */
export interface WeekSpan {
  /** Day number of the first Monday. */
  firstMonday: number;
  count: number;
}

/** What one chart watches, by streamer and week: week w of streamer s stands at s × count + w. */
export interface WeeklyCounts {
  events: Float64Array;
  /** Orders that could give rise to an event in the week. */
  exposure: Float64Array;
  /** Weeks before it are not used: their exposure is not whole, or nothing was recorded yet. */
  firstWeek: number;
  /** From this week on events are still coming in. */
  maturingFrom: number;
}

/** Below this share of what can be expected of a week, the orders it comes from lie before the first day. */
const WHOLE_ENOUGH = 0.9;
const MATURE_AFTER_DAYS = 14;

/** From the first whole week to the last one over by the as-of day; none where that is less than one. */
export function weekSpan(index: DatasetIndex): WeekSpan {
  let firstDay = Infinity;
  for (const day of index.broadcastDay) if (day < firstDay) firstDay = day;
  if (firstDay === Infinity) return { firstMonday: mondayOf(index.asOfDay), count: 0 };
  const firstMonday = mondayOf(firstDay + 6);
  const lastMonday = mondayOf(index.asOfDay + 1) - 7;
  return { firstMonday, count: Math.max(0, (lastMonday - firstMonday) / 7 + 1) };
}

/**
 * Counted complaints by the week received. Their exposure is the orders of this and the weeks before, each by the share of complaints that
 * come so long after a sale: else every festival would be followed by a week with too many complaints for its orders.
 */
export function complaintWeeks(index: DatasetIndex, span: WeekSpan): WeeklyCounts {
  const arrived = complaintDelay(index);
  const exposure = emptyWeeks(index, span);
  eachBroadcastOf(index, (streamer, row, day) => {
    let orders = 0;
    eachOfferOf(index, row, (offer) => (orders += offer.orders));
    const weekOf = (when: number) => Math.floor((when - span.firstMonday) / 7);
    const last = Math.min(span.count - 1, weekOf(day + LONGEST_DELAY));
    for (let week = Math.max(0, weekOf(day)); week <= last; week++) {
      const since = span.firstMonday + 7 * week - day;
      const share = arrivedBy(arrived, since + 6) - arrivedBy(arrived, since - 1);
      const place = streamer * span.count + week;
      exposure[place] = (exposure[place] ?? 0) + orders * share;
    }
  });
  let whole = 0;
  while (arrivedBy(arrived, 7 * whole) < WHOLE_ENOUGH) whole++;
  let firstDay = Infinity;
  for (const day of index.complaints.day) if (day < firstDay) firstDay = day;
  return {
    events: complaintEvents(index, span),
    exposure,
    firstWeek: Math.max(whole, Math.ceil((firstDay - span.firstMonday) / 7)),
    maturingFrom: span.count,
  };
}

/** The counted complaints alone: what a newly filed one changes. */
export function complaintEvents(index: DatasetIndex, span: WeekSpan): Float64Array {
  const events = emptyWeeks(index, span);
  const { ofStreamer, day, leftOut } = index.complaints;
  for (let streamer = 0; streamer < index.dataset.streamers.length; streamer++) {
    for (const row of rowsOf(ofStreamer, streamer)) {
      const week = Math.floor(((day[row] ?? NaN) - span.firstMonday) / 7);
      if (leftOut[row] !== null || !(week >= 0 && week < span.count)) continue;
      const place = streamer * span.count + week;
      events[place] = (events[place] ?? 0) + 1;
    }
  }
  return events;
}

/** Quality refunds by the week of the broadcast, over its orders with a known count of them. */
export function qualityRefundWeeks(index: DatasetIndex, span: WeekSpan): WeeklyCounts {
  const events = emptyWeeks(index, span);
  const exposure = emptyWeeks(index, span);
  eachBroadcastOf(index, (streamer, row, day) => {
    const week = Math.floor((day - span.firstMonday) / 7);
    if (week < 0 || week >= span.count) return;
    const place = streamer * span.count + week;
    eachOfferOf(index, row, (offer) => {
      if (offer.qualityRefundedOrders === null) return;
      events[place] = (events[place] ?? 0) + offer.qualityRefundedOrders;
      exposure[place] = (exposure[place] ?? 0) + offer.orders;
    });
  });
  const matureDays = index.asOfDay - MATURE_AFTER_DAYS - span.firstMonday + 1;
  return { events, exposure, firstWeek: 0, maturingFrom: Math.max(0, Math.floor(matureDays / 7)) };
}

const emptyWeeks = (index: DatasetIndex, span: WeekSpan) =>
  new Float64Array(index.dataset.streamers.length * span.count);

function eachBroadcastOf(
  index: DatasetIndex,
  visit: (streamer: number, row: number, day: number) => void,
): void {
  for (let streamer = 0; streamer < index.dataset.streamers.length; streamer++) {
    for (const row of rowsOf(index.broadcastsOfStreamer, streamer)) {
      visit(streamer, row, index.broadcastDay[row] ?? NaN);
    }
  }
}
