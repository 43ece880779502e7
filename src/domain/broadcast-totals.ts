import type { BroadcastTotals } from './broadcast-signals';
import { rowsOf } from './grouping';
import type { DatasetIndex } from './index-dataset';

/** What the offers of one broadcast add up to; unknown where one of them does not say. */
export function broadcastTotals(
  { dataset, offersOfBroadcast }: Pick<DatasetIndex, 'dataset' | 'offersOfBroadcast'>,
  row: number,
): BroadcastTotals {
  const totals: BroadcastTotals = { orders: 0, buyers: 0, refunded72h: 0 };
  for (const offerRow of rowsOf(offersOfBroadcast, row)) {
    const offer = dataset.offers[offerRow];
    if (!offer) continue;
    totals.orders += offer.orders;
    totals.buyers = plus(totals.buyers, offer.buyers);
    totals.refunded72h = plus(totals.refunded72h, offer.refundedOrders72h);
  }
  return totals;
}

function plus(total: number | null, more: number | null): number | null {
  return total === null || more === null ? null : total + more;
}
