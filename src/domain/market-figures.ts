import { pooledMedian, type PooledMedian } from './pooled-median';
import { EVENT_RATE, ORDER_SHARE, STREAMER_SHARE, pooledRate, type Pooled } from './pooled-rate';
import type { RefundCounts } from './refunds';
import type { Tally } from './tally';

/** The rates of a set of streamers, everyone's records pooled. Null where nothing was sold, or nothing is known. */
export interface MarketFigures {
  /** Counted complaints per order. */
  complaintRate: Pooled | null;
  refundRate: Pooled | null;
  qualityRefundRate: Pooled | null;
  coverage: Pooled | null;
  firstResponse: PooledMedian;
}

/** Streamers keep their places: two windows of the same streamers can be paired by them. */
export function marketFigures(tallies: readonly Tally[]): MarketFigures {
  const column = (of: (one: Tally) => number) => Float64Array.from(tallies, of);
  return {
    complaintRate: pooledRate(
      column(({ complaints }) => complaints.counted),
      column(({ sales }) => sales.orders),
      EVENT_RATE,
    ),
    ...refundFigures(tallies.map(({ refunds }) => refunds)),
    coverage: pooledRate(
      column(({ coverage }) => coverage.coveredOrders),
      column(({ coverage }) => coverage.coveredOrders + coverage.uncoveredOrders),
      STREAMER_SHARE,
    ),
    firstResponse: pooledMedian(tallies.map(({ firstResponse }) => firstResponse)),
  };
}

/** The refund rates alone, likewise. */
export function refundFigures(
  refunds: readonly RefundCounts[],
): Pick<MarketFigures, 'refundRate' | 'qualityRefundRate'> {
  const column = (of: (one: RefundCounts) => number) => Float64Array.from(refunds, of);
  return {
    refundRate: pooledRate(
      column((one) => one.refundedOrders),
      column((one) => one.refundKnownOrders),
      ORDER_SHARE,
    ),
    qualityRefundRate: pooledRate(
      column((one) => one.qualityRefundedOrders),
      column((one) => one.qualityKnownOrders),
      ORDER_SHARE,
    ),
  };
}
