import type { StreamerSummary } from '@/domain/types';

/** Reviewed-before-sale coverage as a rate over the orders of which it can be told; null where it can of none. */
export function coverageRate(coverage: StreamerSummary['coverage']) {
  const { share, low, high, benchmark, coveredOrders, uncoveredOrders } = coverage;
  if (share === null || low === null || high === null) return null;
  return {
    numerator: coveredOrders,
    denominator: coveredOrders + uncoveredOrders,
    estimate: share,
    low,
    high,
    ...(benchmark !== null && { benchmark }),
  };
}
