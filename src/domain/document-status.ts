import type { Instant, Review } from '@/dataset/tables';
import { dayOfDate } from './calendar';
import type { DocumentStatus } from './types';

/** A review with its last valid day as a number; Infinity where none is stated. */
export interface DatedReview {
  review: Review;
  validUntilDay: number;
}

export function datedReview(review: Review): DatedReview {
  const validUntilDay = review.validUntil === null ? Infinity : dayOfDate(review.validUntil);
  return { review, validUntilDay };
}

/** How a document stood at one moment, and the review that says so. */
export interface Standing {
  status: DocumentStatus;
  review: Review | null;
}

/** Worst first: which status speaks for a document whose state differed between broadcasts. */
export const WORST_FIRST: readonly DocumentStatus[] = [
  'missing',
  'failed',
  'expired',
  'reviewed_after_sale',
  'pending',
  'unknown_time',
  'reviewed_before_sale',
];

// Which of several reviews of one document speaks for it: what clears it, then what may, then what comes nearest.
const TELLING_FIRST: readonly DocumentStatus[] = [
  'reviewed_before_sale',
  'unknown_time',
  'expired',
  'reviewed_after_sale',
  'failed',
  'pending',
];

const TELLING_RANK = new Map(TELLING_FIRST.map((status, rank) => [status, rank]));

/**
 * How one required document stood when a broadcast started. It clears only by a passed review no later than that instant and valid
 * on that day; the flag alone, or a report filed afterwards, never does.
 */
export function standingAt(
  reviews: readonly DatedReview[],
  startedAt: Instant,
  day: number,
): Standing {
  let best: Standing = { status: 'missing', review: null };
  let bestRank = TELLING_FIRST.length;
  for (const dated of reviews) {
    const status = statusOf(dated, startedAt, day);
    const rank = TELLING_RANK.get(status) ?? TELLING_FIRST.length;
    if (rank < bestRank) {
      best = { status, review: dated.review };
      bestRank = rank;
    }
  }
  return best;
}

function statusOf(
  { review, validUntilDay }: DatedReview,
  startedAt: Instant,
  day: number,
): DocumentStatus {
  if (review.outcome !== 'passed') return review.outcome;
  if (review.reviewedAt !== null && review.reviewedAt > startedAt) return 'reviewed_after_sale';
  if (validUntilDay < day) return 'expired';
  return review.reviewedAt === null ? 'unknown_time' : 'reviewed_before_sale';
}
