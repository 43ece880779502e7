import type * as z from 'zod/mini';
import type { Market, marketQuery } from '@/contract/meta';
import { marketFigures } from '@/domain/market-figures';
import type { StreamerSummary } from '@/domain/types';
import { ORDERS_PER_UNIT } from '@/domain/units';
import type { StoreContext } from './context';
import { rateOf } from './market-pairs';
import { oncePerMarket } from './once-per-market';

const figuresOf = oncePerMarket((context, window) => marketFigures(context.market(window).tallies));

/** The state of the market over a window: everyone's records pooled. */
export function market(context: StoreContext, { window }: z.output<typeof marketQuery>): Market {
  const { streamers } = context.market(window);
  const { complaintRate, qualityRefundRate, coverage } = figuresOf(context, window);
  const sum = (of: (summary: StreamerSummary) => number) =>
    streamers.reduce((total, summary) => total + of(summary), 0);
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
    orders: sum(({ sales }) => sales.orders),
    complaintRate: complaintRate && rateOf(complaintRate, ORDERS_PER_UNIT),
    qualityRefundRate: qualityRefundRate && rateOf(qualityRefundRate),
    coverage: {
      coveredOrders: sum((one) => one.coverage.coveredOrders),
      uncoveredOrders: sum((one) => one.coverage.uncoveredOrders),
      unknownOrders: sum((one) => one.coverage.unknownOrders),
      share: coverage && coverage.estimate,
      low: coverage && coverage.low,
      high: coverage && coverage.high,
    },
    verdicts,
  };
}
