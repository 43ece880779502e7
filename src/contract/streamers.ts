import * as z from 'zod/mini';
import { PRODUCT_CATEGORY, REGION } from '@/dataset/tables';
import { DIMENSIONS, type Dimension } from '@/domain/dimensions';
import { FINDING_RULES } from '@/domain/finding-names';
import type { Weights } from '@/domain/priority';
import {
  COVERAGE_BANDS,
  DEFAULT_WEIGHT,
  ENFORCEMENT_STATES,
  MAX_WEIGHT,
  REGISTER_SORTS,
  SKILL_LEVELS,
  VOLUME_BANDS,
} from './choices';
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
  share,
  windowRange,
  windowSpec,
} from './primitives';
import { coverage, funnelStatus, productCategory, sellerRole, verdictKind } from './summary';

/** What narrows the register; the funnel plot takes exactly the same. */
export const streamerFilters = z.object({
  window: z._default(windowSpec, DEFAULT_WINDOW),
  q: z.optional(z.string().check(z.trim(), z.maxLength(200))),
  platform: z.optional(z.array(z.string())),
  category: z.optional(z.array(z.enum(PRODUCT_CATEGORY))),
  region: z.optional(z.array(z.enum(REGION))),
  level: z.optional(z.array(z.enum(SKILL_LEVELS))),
  sellerRole: z.optional(z.array(sellerRole)),
  volume: z.optional(z.array(z.enum(VOLUME_BANDS))),
  verdict: z.optional(z.array(verdictKind)),
  signal: z.optional(z.array(funnelStatus)),
  verification: z.optional(z.array(z.enum(COVERAGE_BANDS))),
  enforcement: z.optional(z.array(z.enum(ENFORCEMENT_STATES))),
  concern: z.optional(z.array(z.enum(DIMENSIONS))).register(z.globalRegistry, {
    description:
      'Those of which the records make any of these parts worse than tolerated with a probability of 0.8 or more',
  }),
  breaks: z.optional(z.array(z.enum(FINDING_RULES))).register(z.globalRegistry, {
    description: 'Those that don’t meet one of these rules, as the findings say',
  }),
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
export const sortSpec = z._default(z.enum(REGISTER_SORTS), '-expectedExcess');

const weight = z._default(
  z.coerce.number().check(z.int(), z.minimum(0), z.maximum(MAX_WEIGHT)),
  DEFAULT_WEIGHT,
);

const priorityWeights = {
  weightComplaints: weight,
  weightQualityRefunds: weight,
  weightHandling: weight,
  weightVerification: weight,
  weightAuthenticity: weight,
};

/** The parameter that holds each part's weight: 0 leaves the part out, and only their proportions matter. */
export const WEIGHT_PARAMETERS = {
  complaints: 'weightComplaints',
  quality_refunds: 'weightQualityRefunds',
  handling: 'weightHandling',
  verification: 'weightVerification',
  authenticity: 'weightAuthenticity',
} as const satisfies Record<Dimension, keyof typeof priorityWeights>;
export type WeightParameter = (typeof WEIGHT_PARAMETERS)[Dimension];

/** The weights a query asks for. */
export const weightsOf = (query: Record<WeightParameter, number>): Weights => ({
  complaints: query.weightComplaints,
  quality_refunds: query.weightQualityRefunds,
  handling: query.weightHandling,
  verification: query.weightVerification,
  authenticity: query.weightAuthenticity,
});

/** The parameters that ask for these weights. */
export const weightQuery = (weights: Weights): Record<WeightParameter, number> => ({
  weightComplaints: weights.complaints,
  weightQualityRefunds: weights.quality_refunds,
  weightHandling: weights.handling,
  weightVerification: weights.verification,
  weightAuthenticity: weights.authenticity,
});

/** The most streamers that can be asked for by their ids. */
export const MAX_IDS = 200;

export const streamersQuery = z.extend(streamerFilters, {
  ids: z.optional(z.array(z.string()).check(z.maxLength(MAX_IDS))).register(z.globalRegistry, {
    description: 'Only these of the others the filters leave; unknown ids give no row',
  }),
  ...priorityWeights,
  sort: sortSpec,
  ...pageQuery,
});

export const priorityQuery = z.object({
  window: z._default(windowSpec, DEFAULT_WINDOW),
  ...priorityWeights,
});

const points = z.nullable(z.number().check(z.minimum(0), z.maximum(100)));
const part = z
  .object({
    worse: z.nullable(share).check(
      z.meta({
        description:
          'Posterior probability of being worse than the tolerance; null where the records do not say',
      }),
    ),
    weight: share.check(
      z.meta({ description: 'Its share of the weights; 0 for each where all weights are 0' }),
    ),
    points: points.check(
      z.meta({
        description:
          '100 × `weight` × `worse`; null where the records do not say, which adds nothing, or where all weights are 0',
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'PriorityPart' });
export const priority = z
  .object({
    index: points.check(
      z.meta({
        description:
          '0–100, the sum of its parts’ points; null where no part that weighs is known. A choice of whom to look at first, not a finding',
      }),
    ),
    parts: z.object({
      complaints: part,
      quality_refunds: part,
      handling: part,
      verification: part,
      authenticity: part,
    }),
    rank: z.nullable(count).register(z.globalRegistry, {
      description: 'Its rank among everyone, whatever the filters; equals share the best of theirs',
    }),
    rankLow: z.nullable(count).register(z.globalRegistry, {
      description: 'The best place it has where any one part weighs half or twice as much',
    }),
    rankHigh: z.nullable(count).register(z.globalRegistry, {
      description: 'The worst place it has where any one part weighs half or twice as much',
    }),
    rankByDefault: z.nullable(count).register(z.globalRegistry, {
      description: 'The same with all weights equal',
    }),
  })
  .register(z.globalRegistry, { id: 'Priority' });
export type Priority = z.infer<typeof priority>;

const place = z.nullable(count);
/** What a streamer's rank hangs on. */
export const priorityStanding = z
  .object({
    window: windowRange,
    priority,
    ranked: count.check(z.meta({ description: 'How many have a rank' })),
    registered: count,
    /** One part at a time at half or at twice its weight. */
    otherWeights: z.array(
      z.object({
        part: z.enum(DIMENSIONS),
        times: z.union([z.literal(0.5), z.literal(2)]),
        rank: place,
      }),
    ),
    /** The same weights in the other usual windows. */
    otherWindows: z.array(
      z.object({ window: windowRange, index: points, rank: place, ranked: count }),
    ),
  })
  .register(z.globalRegistry, { id: 'PriorityStanding' });
export type PriorityStanding = z.infer<typeof priorityStanding>;

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
    mainRole: z.nullable(sellerRole),
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
  sellerRole: facetCounts,
  volume: facetCounts,
  verdict: facetCounts,
  signal: facetCounts,
  verification: facetCounts,
  enforcement: facetCounts,
  concern: facetCounts,
  breaks: facetCounts,
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
