import type { Dataset } from '@/dataset/dataset';
import type { OfferSellerRole, Product, ReviewSubjectKind } from '@/dataset/tables';
import { datedReview, standingAt, type DatedReview } from './document-status';
import { requiredDocuments, type RequiredDocument } from './required-documents';

/** A required document of one product, with every review there is of it. */
export interface Requirement extends RequiredDocument {
  subjectId: string;
  reviews: readonly DatedReview[];
}

export const COVERAGE_UNKNOWN = 0;
export const COVERED = 1;
export const UNCOVERED = 2;

/** Which documents goods need and how they stood. */
export interface DocumentIndex {
  /** False for a dataset with no review at all: then nothing can be said of any document. */
  anyReviews: boolean;
  requirements(product: Product, role: OfferSellerRole): readonly Requirement[];
}

const NO_REVIEWS: readonly DatedReview[] = [];

/** Keeps each subject's reviews and no more: a large market has more goods than memory for what each of them needs. */
export function indexDocuments(dataset: Dataset): DocumentIndex {
  const of = {
    enterprise: new Map<string, DatedReview[]>(),
    product: new Map<string, DatedReview[]>(),
  };
  for (const review of dataset.reviews) {
    const reviewsOf = of[review.subjectKind];
    const same = reviewsOf.get(review.subjectId);
    if (same) same.push(datedReview(review));
    else reviewsOf.set(review.subjectId, [datedReview(review)]);
  }
  return {
    anyReviews: dataset.reviews.length > 0,
    requirements: (product, role) =>
      requiredDocuments(product.category, role).map(({ document, subjectKind }) => {
        const subjectId = subjectKind === 'product' ? product.productId : product.enterpriseId;
        const all = of[subjectKind].get(subjectId) ?? NO_REVIEWS;
        const reviews = all.filter(({ review }) => review.document === document);
        return { document, subjectKind, subjectId, reviews };
      }),
  };
}

/** Whether every document (`of` one kind of subject) was reviewed before the broadcast; one that surely was not decides, one unknown leaves it open. */
export function coverageAt(
  requirements: readonly Requirement[],
  startedAt: number,
  day: number,
  of: ReviewSubjectKind | null = null,
): number {
  let coverage = COVERED;
  for (const { reviews, subjectKind } of requirements) {
    if (of !== null && subjectKind !== of) continue;
    const { status } = standingAt(reviews, startedAt, day);
    if (status === 'unknown_time') coverage = COVERAGE_UNKNOWN;
    else if (status !== 'reviewed_before_sale') return UNCOVERED;
  }
  return coverage;
}
