import type { StreamerDetail } from '@/contract/streamers';

/** Whether the occupational certificate holds on the as-of day, its last day included. */
export function certificateState({
  certificateValidUntil,
  asOf,
}: Pick<StreamerDetail, 'certificateValidUntil' | 'asOf'>): 'valid' | 'expired' | 'unknown' {
  if (certificateValidUntil === null) return 'unknown';
  return certificateValidUntil >= asOf ? 'valid' : 'expired';
}
