import type { ReviewsPage } from '@/contract/dossier';
import { DOCUMENT_STATUSES } from '@/contract/choices';
import type { DocumentStatus } from '@/domain/types';

export type MatrixRow = { name: string; products: number } & Record<DocumentStatus, number>;

/** One row a kind of document: on how many products it is required, and how it stood on each. */
export function matrixRows(
  { byDocument }: Pick<ReviewsPage, 'byDocument'>,
  word: (document: ReviewsPage['byDocument'][number]['document']) => string,
): MatrixRow[] {
  return byDocument.map(({ document, products, byStatus }) => ({
    name: word(document),
    products,
    missing: byStatus.missing ?? 0,
    failed: byStatus.failed ?? 0,
    expired: byStatus.expired ?? 0,
    reviewed_after_sale: byStatus.reviewed_after_sale ?? 0,
    pending: byStatus.pending ?? 0,
    unknown_time: byStatus.unknown_time ?? 0,
    reviewed_before_sale: byStatus.reviewed_before_sale ?? 0,
  }));
}

/** What occurs in a row, gravest first. */
export const presentIn = (row: MatrixRow) => DOCUMENT_STATUSES.filter((status) => row[status] > 0);
