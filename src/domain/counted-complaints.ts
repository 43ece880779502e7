import type { Complaint } from '@/dataset/tables';
import { MS_PER_DAY } from './calendar';
import type { Bombing } from './complaint-bombing';
import type { LeftOutReason } from './types';

const REPEAT_WITHIN_MS = 30 * MS_PER_DAY;

type Counting = Pick<
  Complaint,
  'complaintId' | 'streamerId' | 'receivedAt' | 'complainantRef' | 'confirmed' | 'outcome'
>;

/**
 * Why each complaint is left out of every figure, or null where it counts; in the order given. Dismissed and withdrawn ones are
 * left out; so are those that a wave of groundless ones sets aside, their rows given by `bombings`; one by the same complainant against
 * the same streamer within 30 days (to the millisecond, both ends) of the last that counted is a repeat. An unknown complainant
 * repeats nobody. Needs the complaints of all time: a window comes after.
 */
export function leftOutReasons(
  complaints: readonly Counting[],
  bombings: readonly Pick<Bombing, 'setAside'>[] = [],
): (LeftOutReason | null)[] {
  const reasons = complaints.map(({ confirmed, outcome }): LeftOutReason | null => {
    if (confirmed === 'dismissed') return 'dismissed';
    return outcome === 'withdrawn' ? 'withdrawn' : null;
  });
  for (const { setAside } of bombings) for (const row of setAside) reasons[row] = 'wave';
  const byComplainant = new Map<string, { row: number; complaint: Counting }[]>();
  for (const [row, complaint] of complaints.entries()) {
    if (complaint.complainantRef === null || reasons[row] !== null) continue;
    // an id may hold any character: its length keeps two pairs of ids apart
    const { streamerId, complainantRef } = complaint;
    const key = `${streamerId.length}:${streamerId}${complainantRef}`;
    const same = byComplainant.get(key);
    if (same) same.push({ row, complaint });
    else byComplainant.set(key, [{ row, complaint }]);
  }
  for (const same of byComplainant.values()) {
    if (same.length < 2) continue;
    same.sort((a, b) => inOrderOfArrival(a.complaint, b.complaint));
    let lastCounted = -Infinity;
    for (const { row, complaint } of same) {
      if (complaint.receivedAt - lastCounted <= REPEAT_WITHIN_MS) reasons[row] = 'repeat';
      else lastCounted = complaint.receivedAt;
    }
  }
  return reasons;
}

function inOrderOfArrival(a: Counting, b: Counting): number {
  return a.receivedAt - b.receivedAt || (a.complaintId < b.complaintId ? -1 : 1);
}
