import type { StreamerRow } from '@/contract/streamers';
import type { Rate } from '@/domain/types';

/** The right ends of the interval bars, one scale a column so that rows compare by eye; they start at 0. */
export interface RateScales {
  complaintRate: number;
  refundRate: number;
  qualityRefundRate: number;
}

/** So many times the highest peers' rate: rates beyond are cut with an arrow, and ordinary ones stay apart. */
const COMPLAINTS_REACH = 5;
const REFUNDS_REACH = 3;

export function rateScales(rows: readonly StreamerRow[]): RateScales {
  const reach = (times: number, of: (row: StreamerRow) => Rate | null) =>
    times * rows.reduce((most, row) => Math.max(most, of(row)?.benchmark ?? 0), 0);
  return {
    complaintRate: reach(COMPLAINTS_REACH, (row) => row.complaintRate),
    refundRate: reach(REFUNDS_REACH, (row) => row.refundRate),
    qualityRefundRate: reach(REFUNDS_REACH, (row) => row.qualityRefundRate),
  };
}
