import type * as z from 'zod/mini';
import {
  GOODS_NAMED,
  type ReviewsPage,
  type documentRow,
  type reviewsQuery,
} from '@/contract/dossier';
import { DOCUMENT_STATUSES } from '@/contract/choices';
import { REVIEW_DOCUMENT } from '@/dataset/tables';
import type { DocumentCheck, DocumentStatus } from '@/domain/types';
import { documentChecks } from '@/domain/document-checks';
import type { StoreContext } from './context';
import { enterpriseAnswer } from './enterprise-answer';
import { instantText, instantTextOrNull } from './instants';
import { pageOf, sortRows, type Order } from './ordering';

type Query = z.output<typeof reviewsQuery> & { streamerId: string };

/** What went worst first, and of that what sold most. */
const GRAVEST_FIRST: Order<DocumentCheck> = {
  name: 'gravest',
  keys: [
    { of: (check) => DOCUMENT_STATUSES.indexOf(check.status) },
    { of: (check) => check.orders, descending: true },
    { of: (check) => `${check.productId} ${check.document}` },
  ],
};

function countByStatus(checks: DocumentCheck[]): Partial<Record<DocumentStatus, number>> {
  const counts: Partial<Record<DocumentStatus, number>> = {};
  for (const { status } of checks) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** Required documents of what a streamer offered in the window. Throws a 404 problem for an unknown streamer. */
export function reviews(context: StoreContext, query: Query): ReviewsPage {
  const checks = documentChecks(
    context.index,
    context.known(query.streamerId),
    context.range(query.window),
  );
  const chosen = query.status?.length ? new Set(query.status) : null;
  const sorted = sortRows(
    checks.filter((check) => !chosen || chosen.has(check.status)),
    GRAVEST_FIRST,
  );
  const page = pageOf(sorted, GRAVEST_FIRST, query);
  const none = Object.fromEntries(DOCUMENT_STATUSES.map((status) => [status, 0]));
  return {
    ...page,
    items: page.items.map((check) => rowOf(context, check)),
    window: context.windowRange(query.window),
    // DOCUMENT_STATUSES are exactly the keys
    byStatus: { ...none, ...countByStatus(checks) } as ReviewsPage['byStatus'],
    byDocument: REVIEW_DOCUMENT.map((document) => {
      const of = checks.filter((check) => check.document === document);
      return {
        document,
        products: of.length,
        byStatus: countByStatus(of),
        notInTime: notInTime(context, of),
      };
    }).filter(({ products }) => products > 0),
  };
}

/** The goods to name with a document: what stood worst. */
function notInTime(context: StoreContext, checks: DocumentCheck[]) {
  const late = checks.filter(({ status }) => status !== 'reviewed_before_sale');
  return sortRows(late, GRAVEST_FIRST)
    .slice(0, GOODS_NAMED)
    .map((check) => {
      const { productId, productTitle, status, orders } = rowOf(context, check);
      return { productId, productTitle, status, orders };
    });
}

function rowOf({ byId }: StoreContext, check: DocumentCheck): z.infer<typeof documentRow> {
  const product = byId.products.get(check.productId);
  const merchant = byId.enterprises.get(product?.enterpriseId ?? '');
  // the reader lets no dangling reference in
  if (!product || !merchant) throw new RangeError(`No product or merchant of ${check.productId}`);
  return {
    productId: product.productId,
    productTitle: product.title,
    category: product.category,
    merchant: enterpriseAnswer(merchant),
    document: check.document,
    subjectKind: check.subjectKind,
    status: check.status,
    orders: check.orders,
    coveredOrders: check.coveredOrders,
    firstSoldAt: instantText(check.firstSoldAt),
    documentNo: byId.reviews.get(check.reviewId ?? '')?.documentNo ?? null,
    reviewedAt: instantTextOrNull(check.reviewedAt),
    validUntil: check.validUntil,
  };
}
