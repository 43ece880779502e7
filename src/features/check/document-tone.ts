import type { ReviewsPage } from '@/contract/dossier';

export type DocumentCounts = ReviewsPage['byDocument'][number];

/** How a document stands as a whole: clear when every product had it in time, unsure when nothing worse than not knowing is seen. */
export function documentTone({
  products,
  byStatus,
}: Pick<DocumentCounts, 'products' | 'byStatus'>): 'clear' | 'caution' | 'unsure' {
  const before = byStatus.reviewed_before_sale ?? 0;
  if (before === products) return 'clear';
  const cannotTell = byStatus.unknown_time ?? 0;
  return before + cannotTell === products ? 'unsure' : 'caution';
}
