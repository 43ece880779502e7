import type { StreamerTrend, Trend } from '@/contract/trend';
import { dateOfDay } from '@/domain/calendar';
import { halvesTrend, type WeeksSum } from '@/domain/halves-trend';
import type { DatasetIndex } from '@/domain/index-dataset';
import { rowOf, scatterOf } from '@/domain/market-chart';
import { poissonInterval } from '@/domain/poisson-interval';
import {
  complaintWeeks,
  qualityRefundWeeks,
  weekSpan,
  type WeekSpan,
  type WeeklyCounts,
} from '@/domain/surveillance-weeks';
import type { DayRange } from '@/domain/types';
import { ORDERS_PER_UNIT } from '@/domain/units';
import type { StoreContext } from './context';

interface Watched {
  counts: WeeklyCounts;
  scatter: number;
}
interface EveryWeek {
  span: WeekSpan;
  complaints: Watched;
  qualityRefunds: Watched;
}

// everybody's weeks, counted once for a dataset's state; the charts over them would take far longer
const known = new WeakMap<DatasetIndex, EveryWeek>();

function everyWeek(index: DatasetIndex): EveryWeek {
  const before = known.get(index);
  if (before) return before;
  const span = weekSpan(index);
  const watched = (counts: WeeklyCounts): Watched => ({
    counts,
    scatter: scatterOf(counts, span, index.dataset.streamers.length),
  });
  const weeks = {
    span,
    complaints: watched(complaintWeeks(index, span)),
    qualityRefunds: watched(qualityRefundWeeks(index, span)),
  };
  known.set(index, weeks);
  return weeks;
}

/** Whether a streamer's complaints and quality refunds went up or down in the window. Throws a 404 problem for an unknown one. */
export function streamerTrend(
  context: StoreContext,
  query: { streamerId: string; window: string },
): StreamerTrend {
  const number = context.numberOf(query.streamerId);
  const { span, complaints, qualityRefunds } = everyWeek(context.index);
  const range = context.range(query.window);
  return {
    window: context.windowRange(query.window),
    complaints: trendOf(complaints, span, number, range),
    qualityRefunds: trendOf(qualityRefunds, span, number, range),
  };
}

function trendOf(
  { counts, scatter }: Watched,
  span: WeekSpan,
  streamer: number,
  { from, to }: DayRange,
): Trend {
  // whole weeks within the window of which all is known
  const first = Math.max(0, counts.firstWeek, Math.ceil((from - span.firstMonday) / 7));
  const end = Math.min(counts.maturingFrom, Math.floor((to + 1 - span.firstMonday) / 7));
  const part = (column: Float64Array) =>
    rowOf(column, span, streamer).subarray(first, Math.max(first, end));
  const trend = halvesTrend(
    { events: part(counts.events), exposure: part(counts.exposure) },
    scatter,
  );
  if (!trend) return { direction: 'cannot_tell', ratio: null, halves: null };
  const half = ({ from, to, events, exposure }: WeeksSum) => ({
    from: dateOfDay(span.firstMonday + 7 * (first + from)),
    to: dateOfDay(span.firstMonday + 7 * (first + to) - 1),
    events,
    orders: exposure,
    rate: poissonInterval(events, exposure / ORDERS_PER_UNIT),
  });
  const { earlier, later, ratio, direction } = trend;
  return { direction, ratio, halves: { earlier: half(earlier), later: half(later) } };
}
