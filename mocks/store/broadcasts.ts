import type * as z from 'zod';
import type { BroadcastsPage, broadcastRow, broadcastsQuery } from '@/contract/streamers';
import type { Broadcast } from '@/dataset/tables';
import type { StoreContext } from './context';
import { instantText } from './instants';
import { pageOf, sortRows, type Order, type Scalar } from './ordering';

type Query = z.output<typeof broadcastsQuery> & { streamerId: string };
type Row = z.infer<typeof broadcastRow>;
interface Entry {
  broadcast: Broadcast;
  row: Row;
}

const SORT_KEYS: Record<string, (entry: Entry) => Scalar> = {
  startedAt: ({ broadcast }) => broadcast.startedAt,
  orders: ({ row }) => row.orders,
  complaintsCounted: ({ row }) => row.complaintsCounted,
};

function orderOf(sort: Query['sort']): Order<Entry> {
  const of = SORT_KEYS[sort.replace('-', '')] ?? (() => null);
  return {
    name: sort,
    keys: [
      { of, descending: sort.startsWith('-') },
      { of: ({ broadcast }) => broadcast.broadcastId },
    ],
  };
}

/** A streamer's broadcasts that started in the window. Throws a 404 problem for an unknown streamer. */
export function broadcasts(context: StoreContext, query: Query): BroadcastsPage {
  const range = context.range(query.window);
  const complaints = context.countedByBroadcast(query.streamerId);
  const entries = context
    .broadcastsOf(query.streamerId)
    .filter((broadcast) => within(range, broadcast.startedAt))
    .map((broadcast) => ({
      broadcast,
      row: rowOf(context, broadcast, complaints.get(broadcast.broadcastId) ?? 0),
    }));
  const order = orderOf(query.sort);
  const page = pageOf(sortRows(entries, order), order, query);
  return {
    ...page,
    items: page.items.map(({ row }) => row),
    window: context.windowRange(query.window),
  };
}

function rowOf(context: StoreContext, broadcast: Broadcast, complaintsCounted: number): Row {
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
    complaintsCounted,
    coveredOrders: 0,
    uncoveredOrders: 0,
    replayKeptUntil: broadcast.replayKeptUntil,
  };
  for (const offer of context.offersOf(broadcast.broadcastId)) {
    row.offers += 1;
    row.orders += offer.orders;
    row.units += offer.units;
    if (offer.refundedOrders !== null) {
      row.refundKnownOrders += offer.orders;
      row.refundedOrders += offer.refundedOrders;
    }
    const covered = context.offerCovered(offer, broadcast);
    if (covered === true) row.coveredOrders += offer.orders;
    if (covered === false) row.uncoveredOrders += offer.orders;
  }
  return row;
}
