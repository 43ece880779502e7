import * as z from 'zod';
import {
  ENFORCEMENT_KIND,
  ENTERPRISE_KIND,
  PRODUCT_CATEGORY,
  REGION,
  REVIEW_DOCUMENT,
  STREAMER_WORK_TYPE,
} from '@/dataset/tables';
import { platform } from './meta';
import {
  DEFAULT_WINDOW,
  calendarDate,
  count,
  fen,
  instant,
  page,
  pageQuery,
  rate,
  region,
  windowRange,
  windowSpec,
} from './primitives';
import { coverage, funnelStatus, productCategory, streamerSummary, verdictKind } from './summary';

export const VOLUME_BANDS = [
  'under_200',
  '200_to_2k',
  '2k_to_20k',
  '20k_to_200k',
  'over_200k',
] as const;
export const COVERAGE_BANDS = ['full', 'from_95', 'below_95', 'unknown'] as const;
export const ENFORCEMENT_STATES = ['open', 'past', 'none'] as const;
export const SKILL_LEVELS = ['1', '2', '3', '4', '5', 'none'] as const;
export const SORT_FIELDS = [
  'displayName',
  'orders',
  'settledGmvFen',
  'complaintsCounted',
  'complaintRate',
  'expectedExcess',
  'refundRate',
  'qualityRefundRate',
  'coverage',
  'medianFirstResponse',
  'followers',
] as const;
export type SortField = (typeof SORT_FIELDS)[number];

/** What narrows the register; the funnel plot takes exactly the same. */
export const streamerFilters = z.object({
  window: windowSpec.default(DEFAULT_WINDOW),
  q: z.string().trim().max(200).optional(),
  platform: z.array(z.string()).optional(),
  category: z.array(z.enum(PRODUCT_CATEGORY)).optional(),
  region: z.array(z.enum(REGION)).optional(),
  level: z.array(z.enum(SKILL_LEVELS)).optional(),
  volume: z.array(z.enum(VOLUME_BANDS)).optional(),
  verdict: z.array(verdictKind).optional(),
  signal: z.array(funnelStatus).optional(),
  verification: z.array(z.enum(COVERAGE_BANDS)).optional(),
  enforcement: z.array(z.enum(ENFORCEMENT_STATES)).optional(),
  ordersMin: z.coerce.number().nonnegative().optional(),
  ordersMax: z.coerce.number().nonnegative().optional(),
  rateMin: z.coerce.number().nonnegative().optional().meta({
    description: 'Counted complaints per 10,000 orders as they stand (the funnel plot’s height)',
  }),
  rateMax: z.coerce.number().nonnegative().optional(),
});
export type StreamerFilters = z.infer<typeof streamerFilters>;

/** A field name for ascending, `-` before it for descending. Unknown values come last either way. */
export const sortSpec = z
  .enum([...SORT_FIELDS, ...SORT_FIELDS.map((field) => `-${field}` as const)])
  .default('-expectedExcess');

export const streamersQuery = streamerFilters.extend({ sort: sortSpec, ...pageQuery });

export const streamerRow = z
  .object({
    streamerId: z.string(),
    displayName: z.string(),
    platform,
    roomId: z.string(),
    region: region.nullable(),
    skillLevel: z.int().min(1).max(5).nullable(),
    followers: count.nullable(),
    mainCategory: productCategory.nullable(),
    peers: z.object({ category: productCategory.nullable(), count }),
    orders: count,
    settledGmvFen: fen.nullable(),
    complaintsCounted: count,
    complaintRate: rate.nullable(),
    expectedExcess: z.number().nonnegative().nullable(),
    refundRate: rate.nullable(),
    qualityRefundRate: rate.nullable(),
    coverage,
    medianFirstResponseHours: z.number().nonnegative().nullable(),
    funnelStatus: funnelStatus.nullable(),
    verdict: verdictKind,
    enforcement: z.enum(ENFORCEMENT_STATES),
  })
  .meta({ id: 'StreamerRow' });
export type StreamerRow = z.infer<typeof streamerRow>;

const facet = z.array(z.object({ value: z.string(), count }));
/** How many rows each value would give with every other filter kept. */
export const facets = z.object({
  platform: facet,
  category: facet,
  region: facet,
  level: facet,
  volume: facet,
  verdict: facet,
  signal: facet,
  verification: facet,
  enforcement: facet,
});
export type FacetName = keyof z.infer<typeof facets>;

export const streamersPage = page(streamerRow)
  .extend({
    window: windowRange,
    facets,
    registered: count.meta({ description: 'How many there are with no filter at all' }),
  })
  .meta({ id: 'StreamersPage' });
export type StreamersPage = z.infer<typeof streamersPage>;

export const codeCheck = z.enum(['valid', 'invalid', 'unknown']);
const enterprise = z
  .object({
    enterpriseId: z.string(),
    name: z.string(),
    kind: z.enum(ENTERPRISE_KIND),
    region: region.nullable(),
    unifiedSocialCreditCode: z.string().nullable(),
    codeCheck,
  })
  .meta({ id: 'Enterprise' });

export const streamerDetail = z
  .object({
    streamerId: z.string(),
    displayName: z.string(),
    platform,
    roomId: z.string(),
    region: region.nullable(),
    followers: count.nullable(),
    joinedOn: calendarDate.nullable(),
    identityVerifiedOn: calendarDate.nullable(),
    workType: z.enum(STREAMER_WORK_TYPE).nullable(),
    skillLevel: z.int().min(1).max(5).nullable(),
    certificateNo: z.string().nullable(),
    certificateValidUntil: calendarDate.nullable(),
    operator: enterprise.nullable(),
    homonyms: z.array(
      z.object({
        streamerId: z.string(),
        displayName: z.string(),
        platform,
        roomId: z.string(),
        region: region.nullable(),
      }),
    ),
    enforcements: z.array(
      z.object({
        enforcementId: z.string(),
        decidedOn: calendarDate,
        authority: z.string(),
        kind: z.enum(ENFORCEMENT_KIND),
        documentNo: z.string().nullable(),
        amountFen: fen.nullable(),
        rectifiedOn: calendarDate.nullable(),
      }),
    ),
    window: windowRange,
    asOf: calendarDate,
    methodVersion: z.string(),
    summary: streamerSummary,
  })
  .meta({ id: 'StreamerDetail' });
export type StreamerDetail = z.infer<typeof streamerDetail>;

export const windowQuery = z.object({ window: windowSpec.default(DEFAULT_WINDOW) });

const weekPoint = z
  .object({
    weekStart: calendarDate,
    days: z.int().min(1).max(7),
    broadcasts: count,
    orders: count,
    declaredGmvFen: fen.nullable(),
    settledGmvFen: fen.nullable(),
    complaintsCounted: count,
    complaintRate: z
      .object({ estimate: z.number(), low: z.number(), high: z.number() })
      .nullable()
      .meta({
        description:
          'Counted complaints per 10,000 orders of the week, exact Poisson 95 % interval; null without orders',
      }),
    refundKnownOrders: count,
    refundedOrders: count,
    qualityKnownOrders: count,
    qualityRefundedOrders: count,
    maturing: z.boolean(),
  })
  .meta({ id: 'WeekPoint' });
export const streamerSeries = z
  .object({ window: windowRange, weeks: z.array(weekPoint) })
  .meta({ id: 'StreamerSeries' });
export type StreamerSeries = z.infer<typeof streamerSeries>;

export const broadcastsQuery = windowQuery.extend({
  sort: z
    .enum([
      'startedAt',
      '-startedAt',
      'orders',
      '-orders',
      'complaintsCounted',
      '-complaintsCounted',
    ])
    .default('-startedAt'),
  ...pageQuery,
});
export const broadcastRow = z
  .object({
    broadcastId: z.string(),
    startedAt: instant,
    endedAt: instant,
    viewers: count.nullable(),
    peakConcurrent: count.nullable(),
    offers: count,
    orders: count,
    units: count,
    declaredGmvFen: fen.nullable(),
    settledGmvFen: fen.nullable(),
    refundKnownOrders: count,
    refundedOrders: count,
    complaintsCounted: count,
    coveredOrders: count,
    uncoveredOrders: count,
    replayKeptUntil: calendarDate.nullable(),
  })
  .meta({ id: 'BroadcastRow' });
export const broadcastsPage = page(broadcastRow)
  .extend({ window: windowRange })
  .meta({ id: 'BroadcastsPage' });
export type BroadcastsPage = z.infer<typeof broadcastsPage>;

export const DOCUMENT_STATUSES = [
  'missing',
  'failed',
  'expired',
  'reviewed_after_sale',
  'pending',
  'unknown_time',
  'reviewed_before_sale',
] as const;
export const reviewsQuery = windowQuery.extend({
  status: z.array(z.enum(DOCUMENT_STATUSES)).optional(),
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
    documentNo: z.string().nullable(),
    reviewedAt: instant.nullable(),
    validUntil: calendarDate.nullable(),
  })
  .meta({
    id: 'DocumentRow',
    description:
      'A required document of a product offered in the window, and how it stood when the goods were sold',
  });
export const reviewsPage = page(documentRow)
  .extend({
    window: windowRange,
    byStatus: z.record(z.enum(DOCUMENT_STATUSES), count),
    byDocument: z.array(
      z.object({
        document: z.enum(REVIEW_DOCUMENT),
        products: count,
        byStatus: z.partialRecord(z.enum(DOCUMENT_STATUSES), count),
      }),
    ),
  })
  .meta({ id: 'ReviewsPage' });
export type ReviewsPage = z.infer<typeof reviewsPage>;

export const findings = z
  .object({
    window: windowRange,
    items: z.array(
      z.object({
        rule: z.enum([
          'identity_verified',
          'certificate_valid',
          'operator_code_valid',
          'merchant_codes_valid',
          'reviewed_before_sale',
          'replay_kept_3_years',
          'orders_rectified',
        ]),
        status: z.enum(['met', 'not_met', 'cannot_tell']),
        satisfied: count,
        decided: count,
        undecided: count,
        instrument: z.string(),
        dutyHolder: z.enum(['platform', 'room_operator', 'streamer', 'service_agency', 'merchant']),
      }),
    ),
  })
  .meta({ id: 'Findings' });
export type Findings = z.infer<typeof findings>;
