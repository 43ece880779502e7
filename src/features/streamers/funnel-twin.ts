import type { Funnel } from '@/contract/funnel';
import type { FunnelStatus } from '@/domain/types';

type TwinRow = Record<string, string | number | null>;

/** The rows the plot draws: a line a point, and a line a cell where points are told as cells. */
export function twinRows(
  { points, bins }: Pick<Funnel, 'points' | 'bins'>,
  words: { status: (status: FunnelStatus) => string; cell: (streamers: number) => string },
): TwinRow[] {
  return [
    ...points.map((point) => ({
      name: point.displayName,
      orders: point.orders,
      ordersTo: null,
      complaints: point.complaintsCounted,
      rate: point.rate,
      rateTo: null,
      status: words.status(point.status),
    })),
    ...bins.map((bin) => ({
      name: words.cell(bin.streamers),
      orders: bin.ordersFrom,
      ordersTo: bin.ordersTo,
      complaints: null,
      rate: bin.rateFrom,
      rateTo: bin.rateTo,
      status: words.status(bin.status),
    })),
  ];
}

/** How many streamers have each status, those told as cells too. */
export function statusCounts({ points, bins }: Pick<Funnel, 'points' | 'bins'>) {
  const counts: Record<FunnelStatus, number> = {
    alarm_high: 0,
    alert_high: 0,
    inside: 0,
    alert_low: 0,
    alarm_low: 0,
  };
  for (const { status } of points) counts[status] += 1;
  for (const { status, streamers } of bins) counts[status] += streamers;
  return counts;
}
