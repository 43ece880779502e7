import type { MethodFigure } from '@/ui/method-figures';
import { workOutExcess, workOutPriority, workOutRank, workOutVerdict } from './work-out-judging';
import {
  workOutComplaintRate,
  workOutFunnel,
  workOutRefundRate,
  workOutWaiting,
} from './work-out-rates';
import { workOutAuthenticity, workOutCoverage, workOutFindings } from './work-out-records';
import {
  workOutBombing,
  workOutCounted,
  workOutOutcomes,
  workOutSales,
  workOutWindow,
} from './work-out-sales';
import {
  workOutDifference,
  workOutFalseDiscovery,
  workOutMarket,
  workOutSurveillance,
  workOutTrend,
} from './work-out-weeks';
import type { WorkOut } from './worked';

/** How each figure's example is put in words and numbers. */
export const WORK_OUT: Record<MethodFigure, WorkOut> = {
  window: workOutWindow,
  'counted-complaints': workOutCounted,
  'complaint-bombing': workOutBombing,
  sales: workOutSales,
  'complaint-rate': workOutComplaintRate,
  'refund-rate': workOutRefundRate,
  funnel: workOutFunnel,
  waiting: workOutWaiting,
  outcomes: workOutOutcomes,
  coverage: workOutCoverage,
  authenticity: workOutAuthenticity,
  findings: workOutFindings,
  priority: workOutPriority,
  rank: workOutRank,
  'expected-excess': workOutExcess,
  verdict: workOutVerdict,
  surveillance: workOutSurveillance,
  'false-discovery': workOutFalseDiscovery,
  'market-rates': workOutMarket,
  difference: workOutDifference,
  trend: workOutTrend,
};
