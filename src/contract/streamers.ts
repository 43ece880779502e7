import * as z from 'zod/mini';
import { PRODUCT_CATEGORY, REGION } from '@/dataset/tables';
import { platform } from './meta';
import {
  DEFAULT_WINDOW,
  count,
  facetCounts,
  fen,
  page,
  pageQuery,
  rate,
  region,
  windowRange,
  windowSpec,
} from './primitives';
import { coverage, funnelStatus, productCategory, verdictKind } from './summary';

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
  'priority',
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
  window: z._default(windowSpec, DEFAULT_WINDOW),
  q: z.optional(z.string().check(z.trim(), z.maxLength(200))),
  platform: z.optional(z.array(z.string())),
  category: z.optional(z.array(z.enum(PRODUCT_CATEGORY))),
  region: z.optional(z.array(z.enum(REGION))),
  level: z.optional(z.array(z.enum(SKILL_LEVELS))),
  volume: z.optional(z.array(z.enum(VOLUME_BANDS))),
  verdict: z.optional(z.array(verdictKind)),
  signal: z.optional(z.array(funnelStatus)),
  verification: z.optional(z.array(z.enum(COVERAGE_BANDS))),
  enforcement: z.optional(z.array(z.enum(ENFORCEMENT_STATES))),
  ordersMin: z.optional(z.coerce.number().check(z.nonnegative())),
  ordersMax: z.optional(z.coerce.number().check(z.nonnegative())),
  rateMin: z.optional(z.coerce.number().check(z.nonnegative())).register(z.globalRegistry, {
    description: 'Counted complaints per 10,000 orders as they stand (the funnel plot’s height)',
  }),
  rateMax: z.optional(z.coerce.number().check(z.nonnegative())),
  watched: z.optional(z.enum(['yes'])).register(z.globalRegistry, {
    description: '`yes`: only those on the caller’s watchlist',
  }),
});
export type StreamerFilters = z.infer<typeof streamerFilters>;

/** A field name for ascending, `-` before it for descending. Unknown values come last either way. */
export const sortSpec = z._default(
  z.enum([...SORT_FIELDS, ...SORT_FIELDS.map((field) => `-${field}` as const)]),
  '-expectedExcess',
);

/** How much a part of the priority index weighs: 0 leaves it out. */
const weight = z._default(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(5)), 1);

/** One weight for each part of the index; only their proportions matter. */
export const priorityWeights = {
  weightComplaints: weight,
  weightQualityRefunds: weight,
  weightHandling: weight,
  weightVerification: weight,
  weightAuthenticity: weight,
};

export const streamersQuery = z.extend(streamerFilters, {
  ...priorityWeights,
  sort: sortSpec,
  ...pageQuery,
});

const points = z.nullable(z.number().check(z.minimum(0), z.maximum(100)));
export const priority = z
  .object({
    index: points.check(z.meta({ description: '0–100, the sum of its parts' })),
    parts: z
      .object({
        complaints: points,
        quality_refunds: points,
        handling: points,
        verification: points,
        authenticity: points,
      })
      .check(
        z.meta({
          description:
            'Points of each: its share of the weights × the probability of being worse than tolerated × 100; null where the records do not say, which adds nothing',
        }),
      ),
    rank: z.nullable(count),
    rankByDefault: z.nullable(count).register(z.globalRegistry, {
      description: 'Its rank among everyone with all weights equal',
    }),
  })
  .register(z.globalRegistry, { id: 'Priority' });
export type Priority = z.infer<typeof priority>;

export const streamerRow = z
  .object({
    streamerId: z.string(),
    displayName: z.string(),
    platform,
    roomId: z.string(),
    region: z.nullable(region),
    skillLevel: z.nullable(z.int().check(z.minimum(1), z.maximum(5))),
    followers: z.nullable(count),
    mainCategory: z.nullable(productCategory),
    peers: z.object({ category: z.nullable(productCategory), count }),
    orders: count,
    settledGmvFen: z.nullable(fen),
    complaintsCounted: count,
    complaintRate: z.nullable(rate),
    expectedExcess: z.nullable(z.number().check(z.nonnegative())),
    refundRate: z.nullable(rate),
    qualityRefundRate: z.nullable(rate),
    coverage,
    medianFirstResponseHours: z.nullable(z.number().check(z.nonnegative())),
    funnelStatus: z.nullable(funnelStatus),
    verdict: verdictKind,
    priority,
    enforcement: z.enum(ENFORCEMENT_STATES),
  })
  .register(z.globalRegistry, { id: 'StreamerRow' });
export type StreamerRow = z.infer<typeof streamerRow>;

/** How many rows each value would give with every other filter kept. */
export const facets = z.object({
  platform: facetCounts,
  category: facetCounts,
  region: facetCounts,
  level: facetCounts,
  volume: facetCounts,
  verdict: facetCounts,
  signal: facetCounts,
  verification: facetCounts,
  enforcement: facetCounts,
});
export type FacetName = keyof z.infer<typeof facets>;

export const streamersPage = z
  .extend(page(streamerRow), {
    window: windowRange,
    facets,
    registered: count.check(z.meta({ description: 'How many there are with no filter at all' })),
  })
  .register(z.globalRegistry, { id: 'StreamersPage' });
export type StreamersPage = z.infer<typeof streamersPage>;
