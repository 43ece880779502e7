import type * as z from 'zod/mini';
import type { BroadcastsPage, broadcastRow, broadcastsQuery } from '@/contract/dossier';
import { COVERED, UNCOVERED } from '@/domain/document-index';
import { rowsOf } from '@/domain/grouping';
import { inWindow } from '@/domain/window';
import type { StoreContext } from './context';
import { instantText } from './instants';
import { pageOf, sortRows, type Order, type Scalar } from './ordering';

type Query = z.output<typeof broadcastsQuery> & { streamerId: string };
type Row = z.infer<typeof broadcastRow>;

const SORT_KEYS: Record<string, (row: Row) => Scalar> = {
  startedAt: (row) => Date.parse(row.startedAt),
  orders: (row) => row.orders,
  complaintsCounted: (row) => row.complaintsCounted,
};

function orderOf(sort: Query['sort']): Order<Row> {
  const of = SORT_KEYS[sort.replace('-', '')] ?? (() => null);
  return {
    name: sort,
    keys: [{ of, descending: sort.startsWith('-') }, { of: (row) => row.broadcastId }],
  };
}

/** A streamer's broadcasts that started in the window. Throws a 404 problem for an unknown streamer. */
export function broadcasts(context: StoreContext, query: Query): BroadcastsPage {
  const { index } = context;
  const streamer = context.numberOf(query.streamerId);
  const range = context.range(query.window);
  const complaints = countedByBroadcast(context, streamer);
  const rows = [...rowsOf(index.broadcastsOfStreamer, streamer)]
    .filter((broadcast) => inWindow(index.broadcastDay[broadcast] ?? 0, range))
    .map((broadcast) => rowOf(context, broadcast, complaints));
  const order = orderOf(query.sort);
  return {
    ...pageOf(sortRows(rows, order), order, query),
    window: context.windowRange(query.window),
  };
}

/** Counted complaints about each broadcast, whenever they came. */
function countedByBroadcast({ index, dataset }: StoreContext, streamer: number) {
  const counts = new Map<string, number>();
  for (const row of rowsOf(index.complaints.ofStreamer, streamer)) {
    const broadcastId = dataset.complaints[row]?.broadcastId ?? null;
    if (broadcastId === null || index.complaints.leftOut[row] !== null) continue;
    counts.set(broadcastId, (counts.get(broadcastId) ?? 0) + 1);
  }
  return counts;
}

function rowOf(
  { index, dataset }: StoreContext,
  number: number,
  complaints: Map<string, number>,
): Row {
  const broadcast = dataset.broadcasts[number];
  if (!broadcast) throw new RangeError(`No broadcast ${number}`);
  const row: Row = {
    broadcastId: broadcast.broadcastId,
    startedAt: instantText(broadcast.startedAt),
    endedAt: instantText(broadcast.endedAt),
    viewers: broadcast.viewers,
    peakConcurrent: broadcast.peakConcurrent,
    offers: 0,
    orders: 0,
    units: 0,
    declaredGmvFen: broadcast.declaredGmvFen,
    settledGmvFen: broadcast.settledGmvFen,
    refundKnownOrders: 0,
    refundedOrders: 0,
    complaintsCounted: complaints.get(broadcast.broadcastId) ?? 0,
    coveredOrders: 0,
    uncoveredOrders: 0,
    replayKeptUntil: broadcast.replayKeptUntil,
  };
  for (const offerNumber of rowsOf(index.offersOfBroadcast, number)) {
    const offer = dataset.offers[offerNumber];
    if (!offer) continue;
    row.offers += 1;
    row.orders += offer.orders;
    row.units += offer.units;
    if (offer.refundedOrders !== null) {
      row.refundKnownOrders += offer.orders;
      row.refundedOrders += offer.refundedOrders;
    }
    const coverage = index.offerCoverage[offerNumber];
    if (coverage === COVERED) row.coveredOrders += offer.orders;
    if (coverage === UNCOVERED) row.uncoveredOrders += offer.orders;
  }
  return row;
}
