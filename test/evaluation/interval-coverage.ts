import type { Rate, StreamerSummary } from '@/domain/types';
import { ORDERS_PER_UNIT } from '@/domain/units';
import type { Expected } from '@mocks/world/expected';
import type { Counted } from './over-worlds';

/** Upper ends of the classes of size that coverage is also told by, in orders of the window. */
export const SIZES = [300, 3_000, 30_000, Infinity] as const;

interface Estimand {
  rate(summary: StreamerSummary): Rate | null;
  truth(expected: Expected): number;
}

/**
 * Each interval with the truth it should hold: the rates that drew the window's sales, as the model's λ and p mean them. Beside it what
 * else one may read into the figures: `complaint_rate_as_received`, the complaints to be expected in the window over its orders, though
 * some come of earlier sales; `…_in_the_end`, the refunds once every one has been made.
 */
export const ESTIMANDS = {
  complaint_rate: {
    rate: ({ complaintRate }) => complaintRate,
    truth: ({ complaintsCaused, orders }) => (complaintsCaused / orders) * ORDERS_PER_UNIT,
  },
  refund_rate: {
    rate: ({ refundRate }) => refundRate,
    truth: ({ refunds, refundKnownOrders }) => refunds / refundKnownOrders,
  },
  quality_refund_rate: {
    rate: ({ qualityRefundRate }) => qualityRefundRate,
    truth: ({ qualityRefunds, qualityKnownOrders }) => qualityRefunds / qualityKnownOrders,
  },
  complaint_rate_as_received: {
    rate: ({ complaintRate }) => complaintRate,
    truth: ({ complaints, orders }) => (complaints / orders) * ORDERS_PER_UNIT,
  },
  refund_rate_in_the_end: {
    rate: ({ refundRate }) => refundRate,
    truth: ({ refundsInTheEnd, refundKnownOrders }) => refundsInTheEnd / refundKnownOrders,
  },
  quality_refund_rate_in_the_end: {
    rate: ({ qualityRefundRate }) => qualityRefundRate,
    truth: ({ qualityRefundsInTheEnd, qualityKnownOrders }) =>
      qualityRefundsInTheEnd / qualityKnownOrders,
  },
} as const satisfies Record<string, Estimand>;
export type Interval = keyof typeof ESTIMANDS;

export interface IntervalCoverage {
  all: Counted;
  /** In the order of `SIZES`. */
  bySize: Counted[];
  /** How often the truth lies above the interval; the rest of the misses lie below. */
  above: Counted;
}

/** How often an interval holds the truth, over everybody who has one. */
export function intervalCoverage(
  { rate, truth }: Estimand,
  judged: readonly { summary: StreamerSummary; expected: Expected }[],
): IntervalCoverage {
  const all = { events: 0, of: 0 };
  const above = { events: 0, of: 0 };
  const bySize = SIZES.map(() => ({ events: 0, of: 0 }));
  for (const { summary, expected } of judged) {
    const interval = rate(summary);
    if (!interval) continue;
    const value = truth(expected);
    const held = value >= interval.low && value <= interval.high;
    const size = bySize[SIZES.findIndex((end) => interval.denominator < end)];
    for (const counted of size ? [all, size] : [all]) {
      counted.of += 1;
      counted.events += Number(held);
    }
    above.of += 1;
    above.events += Number(value > interval.high);
  }
  return { all, bySize, above };
}
