import type { StreamerSummary } from '@/domain/types';

type Compared = Pick<
  StreamerSummary,
  'complaints' | 'complaintRate' | 'refundRate' | 'qualityRefundRate' | 'sales'
>;

const FIGURES = {
  complaints: (summary: Compared) => summary.complaints.counted,
  complaintRate: (summary: Compared) => summary.complaintRate?.estimate ?? null,
  refundRate: (summary: Compared) => summary.refundRate?.estimate ?? null,
  qualityRefundRate: (summary: Compared) => summary.qualityRefundRate?.estimate ?? null,
  orders: (summary: Compared) => summary.sales.orders,
};

/** Figures that are others now than they were then, for the same days. */
export const differences = (then: Compared, now: Compared) =>
  Object.entries(FIGURES).flatMap(([figure, of]) =>
    of(then) === of(now) ? [] : [{ figure, before: of(then), after: of(now) }],
  );
