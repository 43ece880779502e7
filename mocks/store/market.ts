import type * as z from 'zod/mini';
import type { Market, marketQuery } from '@/contract/meta';
import { betaEstimate } from '@/domain/beta-binomial';
import { shareCovered } from '@/domain/coverage';
import { poissonInterval } from '@/domain/poisson-interval';
import type { StreamerSummary } from '@/domain/types';
import { ORDERS_PER_UNIT } from '@/domain/units';
import type { StoreContext } from './context';

/** The state of the market over a window: everyone's records pooled. */
export function market(context: StoreContext, { window }: z.output<typeof marketQuery>): Market {
  const { streamers } = context.market(window);
  const sum = (of: (summary: StreamerSummary) => number) =>
    streamers.reduce((total, summary) => total + of(summary), 0);
  const orders = sum(({ sales }) => sales.orders);
  const coverage = {
    coveredOrders: sum((one) => one.coverage.coveredOrders),
    uncoveredOrders: sum((one) => one.coverage.uncoveredOrders),
    unknownOrders: sum((one) => one.coverage.unknownOrders),
  };
  const verdicts = {
    no_red_flags: 0,
    some_concerns: 0,
    serious_concerns: 0,
    too_few_records: 0,
  };
  for (const { verdict } of streamers) verdicts[verdict.kind] += 1;
  return {
    window: context.windowRange(window),
    streamers: streamers.filter(({ sales }) => sales.orders > 0).length,
    broadcasts: sum(({ sales }) => sales.broadcasts),
    orders,
    complaintRate: pooledRate(
      sum(({ complaints }) => complaints.counted),
      orders,
    ),
    qualityRefundRate: pooledShare(
      sum((one) => one.qualityRefundRate?.numerator ?? 0),
      sum((one) => one.qualityRefundRate?.denominator ?? 0),
    ),
    coverage: { ...coverage, share: shareCovered(coverage), low: null, high: null },
    verdicts,
  };
}

function pooledRate(complaints: number, orders: number): Market['complaintRate'] {
  const interval = poissonInterval(complaints, orders / ORDERS_PER_UNIT);
  return interval && { numerator: complaints, denominator: orders, ...interval };
}

/** Jeffreys' interval (Brown, Cai & DasGupta 2001, doi:10.1214/ss/1009213286), widened to hold the share as it stands. */
function pooledShare(events: number, trials: number): Market['qualityRefundRate'] {
  if (trials === 0) return null;
  const estimate = events / trials;
  const { low, high } = betaEstimate({ alpha: events + 0.5, beta: trials - events + 0.5 });
  return {
    numerator: events,
    denominator: trials,
    estimate,
    low: Math.min(low, estimate),
    high: Math.max(high, estimate),
  };
}
