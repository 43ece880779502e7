import type { ReviewsPage } from '@/contract/streamers';
import { MS_PER_HOUR } from '@/domain/calendar';

type DocumentRow = ReviewsPage['items'][number];

/** Hours from the first sale to the review that came after it; null when it came before, or its time is unknown. */
export function reviewLagHours({
  firstSoldAt,
  reviewedAt,
}: Pick<DocumentRow, 'firstSoldAt' | 'reviewedAt'>): number | null {
  if (reviewedAt === null) return null;
  const hours = (Date.parse(reviewedAt) - Date.parse(firstSoldAt)) / MS_PER_HOUR;
  return hours > 0 ? hours : null;
}
