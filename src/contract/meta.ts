import * as z from 'zod/mini';
import { PRODUCT_CATEGORY } from '@/dataset/tables';
import {
  calendarDate,
  count,
  instant,
  pooledRate,
  region,
  share,
  windowRange,
  windowSpec,
  DEFAULT_WINDOW,
} from './primitives';
import { verdictKind } from './summary';

export const platform = z
  .object({ platformId: z.string(), nameEn: z.string(), nameZh: z.string() })
  .register(z.globalRegistry, { id: 'Platform' });

export const meta = z
  .object({
    title: z.string(),
    asOf: calendarDate,
    fictional: z.boolean(),
    sources: z.array(z.object({ title: z.string(), path: z.optional(z.string()) })),
    licenses: z.array(
      z.object({ name: z.string(), title: z.optional(z.string()), path: z.optional(z.string()) }),
    ),
    rowCounts: z.record(z.string(), count),
    platforms: z.array(platform),
    methodVersion: z.string(),
    generatedAt: z.optional(instant),
  })
  .register(z.globalRegistry, { id: 'Meta' });
export type Meta = z.infer<typeof meta>;

export const marketQuery = z.object({ window: z._default(windowSpec, DEFAULT_WINDOW) });

export const market = z
  .object({
    window: windowRange,
    streamers: count.check(z.meta({ description: 'Streamers with orders in the window' })),
    broadcasts: count,
    orders: count,
    complaintRate: z.nullable(pooledRate),
    qualityRefundRate: z.nullable(pooledRate),
    coverage: z.object({
      coveredOrders: count,
      uncoveredOrders: count,
      unknownOrders: count,
      share: z.nullable(share),
      low: z.nullable(share),
      high: z.nullable(share),
    }),
    verdicts: z.record(verdictKind, count),
  })
  .register(z.globalRegistry, { id: 'Market' });
export type Market = z.infer<typeof market>;

export const suggestionsQuery = z.object({
  q: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(20)), 8),
});

export const suggestion = z
  .object({
    streamerId: z.string(),
    displayName: z.string(),
    platform,
    roomId: z.string(),
    region: z.nullable(region),
    followers: z.nullable(count),
    mainCategory: z.nullable(z.enum(PRODUCT_CATEGORY)),
    verdict: verdictKind,
    match: z.enum(['name', 'pinyin', 'initials', 'room', 'near']),
    /** Where what was typed stands in the display name: from and to, in UTF-16 units. */
    hit: z.nullable(z.tuple([count, count])),
  })
  .register(z.globalRegistry, { id: 'Suggestion' });
export type Suggestion = z.infer<typeof suggestion>;

export const suggestions = z
  .object({
    /** What the verdicts and main categories are over. */
    window: windowRange,
    items: z.array(suggestion),
  })
  .register(z.globalRegistry, { id: 'Suggestions' });
export type Suggestions = z.infer<typeof suggestions>;
