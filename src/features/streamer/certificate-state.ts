import type { StreamerDetail } from '@/contract/streamer';

/** Whether the occupational certificate holds on the as-of day, its last day included; unknown without a number or a date. */
export function certificateState({
  certificateNo,
  certificateValidUntil,
  asOf,
}: Pick<StreamerDetail, 'certificateNo' | 'certificateValidUntil' | 'asOf'>):
  | 'valid'
  | 'expired'
  | 'unknown' {
  if (certificateNo === null || certificateValidUntil === null) return 'unknown';
  return certificateValidUntil >= asOf ? 'valid' : 'expired';
}
