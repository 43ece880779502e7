import { standingAt, WORST_FIRST, type Standing } from './document-status';
import type { Requirement } from './document-index';
import type { DatasetIndex } from './index-dataset';
import { eachOffer } from './rows-in-window';
import type { DayRange, DocumentCheck } from './types';

const SEVERITY = new Map(WORST_FIRST.map((status, rank) => [status, rank]));

/**
 * Every document that the goods a streamer offered in a window require, and how it stood when they were sold: the worst over the
 * window's broadcasts, the first of them in time where several are as bad. One row a product and document, worst first, then by orders. In a
 * dataset with no review at all every status is `unknown_time`. Empty for an unknown streamer.
 */
export function documentChecks(
  index: DatasetIndex,
  streamerId: string,
  window: DayRange,
): DocumentCheck[] {
  const streamer = index.streamerNumber.get(streamerId);
  if (streamer === undefined) return [];
  const checks = new Map<string, { check: DocumentCheck; worstAt: number }>();
  eachOffer(index, streamer, window, (offer, row, { startedAt }, broadcastRow) => {
    const product = index.products[index.offerProduct[row] ?? -1];
    if (!product) return;
    const day = index.broadcastDay[broadcastRow] ?? NaN;
    for (const requirement of index.documents.requirements(product, offer.sellerRole)) {
      const standing: Standing = index.documents.anyReviews
        ? standingAt(requirement.reviews, startedAt, day)
        : { status: 'unknown_time', review: null };
      const covered = standing.status === 'reviewed_before_sale' ? offer.orders : 0;
      const key = `${requirement.document} ${product.productId}`;
      const seen = checks.get(key);
      if (!seen) {
        checks.set(key, {
          check: {
            ...restingOn(requirement, standing),
            productId: product.productId,
            orders: offer.orders,
            coveredOrders: covered,
            firstSoldAt: startedAt,
          },
          worstAt: startedAt,
        });
        continue;
      }
      const { check } = seen;
      check.orders += offer.orders;
      check.coveredOrders += covered;
      check.firstSoldAt = Math.min(check.firstSoldAt, startedAt);
      const worse = severity(standing) - (SEVERITY.get(check.status) ?? 0);
      if (worse < 0 || (worse === 0 && startedAt < seen.worstAt)) {
        Object.assign(check, restingOn(requirement, standing));
        seen.worstAt = startedAt;
      }
    }
  });
  return [...checks.values()]
    .map(({ check }) => check)
    .sort(
      (a, b) =>
        (SEVERITY.get(a.status) ?? 0) - (SEVERITY.get(b.status) ?? 0) ||
        b.orders - a.orders ||
        compare(a.productId, b.productId) ||
        compare(a.document, b.document),
    );
}

const severity = ({ status }: Standing) => SEVERITY.get(status) ?? 0;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function restingOn(
  { document, subjectKind, subjectId }: Requirement,
  { status, review }: Standing,
) {
  return {
    document,
    subjectKind,
    subjectId,
    status,
    reviewId: review?.reviewId ?? null,
    reviewedAt: review?.reviewedAt ?? null,
    validUntil: review?.validUntil ?? null,
  };
}
