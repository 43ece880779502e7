import * as z from 'zod/mini';
import { REVIEW_DOCUMENT } from '@/dataset/tables';
import { DOCUMENT_STATUSES } from './choices';
import { calendarDate, count, fen, instant, page, pageQuery, windowRange } from './primitives';
import { enterprise, windowQuery } from './streamer';
import { productCategory } from './summary';

export const weekPoint = z
  .object({
    weekStart: calendarDate,
    days: z.int().check(z.minimum(1), z.maximum(7)),
    broadcasts: count,
    orders: count,
    declaredGmvFen: z.nullable(fen),
    settledGmvFen: z.nullable(fen),
    complaintsCounted: count,
    complaintRate: z
      .nullable(z.object({ estimate: z.number(), low: z.number(), high: z.number() }))
      .register(z.globalRegistry, {
        description:
          'Counted complaints per 10,000 orders of the week, exact Poisson 95 % interval; null without orders',
      }),
    refundKnownOrders: count,
    refundedOrders: count,
    qualityKnownOrders: count,
    qualityRefundedOrders: count,
    maturing: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'WeekPoint' });
export const streamerSeries = z
  .object({ window: windowRange, weeks: z.array(weekPoint) })
  .register(z.globalRegistry, { id: 'StreamerSeries' });
export type StreamerSeries = z.infer<typeof streamerSeries>;

export const broadcastsQuery = z.extend(windowQuery, {
  sort: z._default(
    z.enum([
      'startedAt',
      '-startedAt',
      'orders',
      '-orders',
      'complaintsCounted',
      '-complaintsCounted',
    ]),
    '-startedAt',
  ),
  ...pageQuery,
});
export const broadcastRow = z
  .object({
    broadcastId: z.string(),
    startedAt: instant,
    endedAt: instant,
    viewers: z.nullable(count),
    peakConcurrent: z.nullable(count),
    offers: count,
    orders: count,
    units: count,
    declaredGmvFen: z.nullable(fen),
    settledGmvFen: z.nullable(fen),
    refundKnownOrders: count,
    refundedOrders: count,
    complaintsCounted: count,
    coveredOrders: count,
    uncoveredOrders: count,
    replayKeptUntil: z.nullable(calendarDate),
  })
  .register(z.globalRegistry, { id: 'BroadcastRow' });
export const broadcastsPage = z
  .extend(page(broadcastRow), { window: windowRange })
  .register(z.globalRegistry, { id: 'BroadcastsPage' });
export type BroadcastsPage = z.infer<typeof broadcastsPage>;

/** Goods named with a document, at most. */
export const GOODS_NAMED = 5;
export const reviewsQuery = z.extend(windowQuery, {
  status: z.optional(z.array(z.enum(DOCUMENT_STATUSES))),
  ...pageQuery,
});
export const documentRow = z
  .object({
    productId: z.string(),
    productTitle: z.string(),
    category: productCategory,
    merchant: enterprise,
    document: z.enum(REVIEW_DOCUMENT),
    subjectKind: z.enum(['enterprise', 'product']),
    status: z.enum(DOCUMENT_STATUSES),
    orders: count,
    coveredOrders: count,
    firstSoldAt: instant,
    documentNo: z.nullable(z.string()),
    reviewedAt: z.nullable(instant),
    validUntil: z.nullable(calendarDate),
  })
  .register(z.globalRegistry, {
    id: 'DocumentRow',
    description:
      'A required document of a product offered in the window, and how it stood when the goods were sold',
  });
export const reviewsPage = z
  .extend(page(documentRow), {
    window: windowRange,
    byStatus: z.record(z.enum(DOCUMENT_STATUSES), count),
    byDocument: z.array(
      z.object({
        document: z.enum(REVIEW_DOCUMENT),
        products: count,
        byStatus: z.partialRecord(z.enum(DOCUMENT_STATUSES), count),
        notInTime: z
          .array(
            z.object({
              productId: z.string(),
              productTitle: z.string(),
              status: z.enum(DOCUMENT_STATUSES),
              orders: count,
            }),
          )
          .check(
            z.maxLength(GOODS_NAMED),
            z.meta({
              description:
                'The goods that stood worst, of those alike the most sold first; none that had it before the sale',
            }),
          ),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'ReviewsPage' });
export type ReviewsPage = z.infer<typeof reviewsPage>;
