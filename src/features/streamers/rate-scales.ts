import type { StreamerRow } from '@/contract/streamers';
import type { Rate } from '@/domain/types';

/** The right ends of the interval bars, one scale a column so that rows compare by eye; they start at 0. */
export interface RateScales {
  complaintRate: number;
  refundRate: number;
  qualityRefundRate: number;
}

/** So many times the middle one of the rows' peers: ordinary rates stay apart, and those beyond are cut with an arrow. */
const REACH = 4;

export function rateScales(rows: readonly StreamerRow[]): RateScales {
  const reach = (of: (row: StreamerRow) => Rate | null) => {
    const peers = rows.flatMap((row) => of(row)?.benchmark ?? []).toSorted((a, b) => a - b);
    return REACH * (peers[Math.floor(peers.length / 2)] ?? 0);
  };
  return {
    complaintRate: reach((row) => row.complaintRate),
    refundRate: reach((row) => row.refundRate),
    qualityRefundRate: reach((row) => row.qualityRefundRate),
  };
}
