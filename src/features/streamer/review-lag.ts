import type { ReviewsPage } from '@/contract/dossier';
import { hoursBetween } from '@/domain/hours-between';

type DocumentRow = ReviewsPage['items'][number];

/** Hours from the first sale to the review that came after it; null when it came before, or its time is unknown. */
export function reviewLagHours({
  firstSoldAt,
  reviewedAt,
}: Pick<DocumentRow, 'firstSoldAt' | 'reviewedAt'>): number | null {
  return reviewedAt === null ? null : hoursBetween(firstSoldAt, reviewedAt) || null;
}
