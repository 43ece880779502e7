import type { Offer } from '@/dataset/tables';
import type { DatasetIndex } from './index-dataset';
import { eachOffer } from './rows-in-window';
import type { DayRange } from './types';

/** Refunded orders, over the orders whose refund count is known. */
export interface RefundCounts {
  refundKnownOrders: number;
  refundedOrders: number;
  qualityKnownOrders: number;
  qualityRefundedOrders: number;
}

export function noRefunds(): RefundCounts {
  return {
    refundKnownOrders: 0,
    refundedOrders: 0,
    qualityKnownOrders: 0,
    qualityRefundedOrders: 0,
  };
}

/** Adds an offer; where it does not say, its orders are in neither numerator nor denominator. */
export function addRefunds(counts: RefundCounts, offer: Offer): void {
  if (offer.refundedOrders !== null) {
    counts.refundKnownOrders += offer.orders;
    counts.refundedOrders += offer.refundedOrders;
  }
  if (offer.qualityRefundedOrders !== null) {
    counts.qualityKnownOrders += offer.orders;
    counts.qualityRefundedOrders += offer.qualityRefundedOrders;
  }
}

/** A streamer's refunds among what it sold in a window. */
export function refundsOf(index: DatasetIndex, streamer: number, window: DayRange): RefundCounts {
  const refunds = noRefunds();
  eachOffer(index, streamer, window, (offer) => addRefunds(refunds, offer));
  return refunds;
}
