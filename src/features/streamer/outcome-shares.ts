import type { StreamerDetail } from '@/contract/streamer';
import { COMPLAINT_OUTCOME } from '@/dataset/tables';

type Outcomes = StreamerDetail['summary']['outcomes'];
export type Outcome = keyof Outcomes['byOutcome'];

const ORDER: readonly Outcome[] = [...COMPLAINT_OUTCOME, 'unknown'];

/** Outcomes that occurred, from refund to none, each as a share of the closed complaints. */
export function outcomeShares({
  closed,
  byOutcome,
}: Outcomes): { outcome: Outcome; count: number; share: number }[] {
  return ORDER.filter((outcome) => byOutcome[outcome] > 0).map((outcome) => ({
    outcome,
    count: byOutcome[outcome],
    share: byOutcome[outcome] / closed,
  }));
}
