import type { Dataset } from '@/dataset/dataset';
import { MS_PER_DAY } from './calendar';
import {
  aBroadcast,
  aComplaint,
  aDataset,
  anOffer,
  aProduct,
  aReview,
  aStreamer,
  at,
} from './test-records';

/** One streamer of a made-up market, with a single broadcast of household goods on 1 March 2026. */
export interface Trader {
  name: string;
  orders: number;
  complaints: number;
  /** Of the complaints, those answered after 10 days; the others after one. */
  late?: number;
  refunded?: number | null;
  qualityRefunded?: number | null;
  /** When the merchant's licence was reviewed; null: no review there. */
  reviewedAt?: number | null;
}

/** A dataset of traders as of 31 March 2026. Complaints come on 5 March. */
export function aMarket(traders: readonly Trader[]): Dataset {
  const dataset = aDataset();
  for (const trader of traders) {
    const { name, orders, complaints, late = 0, refunded = null, qualityRefunded = null } = trader;
    const { reviewedAt = at('2026-01-01') } = trader;
    dataset.streamers.push(aStreamer({ streamerId: name }));
    dataset.products.push(aProduct({ productId: `${name}-g`, enterpriseId: `${name}-e` }));
    dataset.broadcasts.push(aBroadcast({ broadcastId: `${name}-b`, streamerId: name }));
    dataset.offers.push(
      anOffer({
        broadcastId: `${name}-b`,
        productId: `${name}-g`,
        orders,
        units: orders,
        refundedOrders: refunded,
        qualityRefundedOrders: qualityRefunded,
      }),
    );
    if (reviewedAt !== null) {
      dataset.reviews.push(aReview({ reviewId: `${name}-v`, subjectId: `${name}-e`, reviewedAt }));
    }
    for (let i = 0; i < complaints; i++) {
      const receivedAt = at('2026-03-05') + i;
      dataset.complaints.push(
        aComplaint({
          complaintId: `${name}-c${i}`,
          streamerId: name,
          receivedAt,
          status: 'responded',
          firstResponseAt: receivedAt + (i < late ? 10 : 1) * MS_PER_DAY,
        }),
      );
    }
  }
  return dataset;
}

/** Peers who differ as people do: rates about 8 per 10,000 orders, all of them reviewed and prompt. */
export const ordinaryTraders = (count: number): Trader[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `peer${i}`,
    orders: 10_000 + 500 * (i % 7),
    complaints: 4 + ((i * 5) % 9),
    refunded: 600 + 20 * (i % 5),
    qualityRefunded: 100 + 10 * (i % 6),
  }));
