import * as z from 'zod';
import {
  calendarDate,
  count,
  instant,
  rate,
  region,
  share,
  windowRange,
  windowSpec,
  DEFAULT_WINDOW,
} from './primitives';

export const platform = z
  .object({ platformId: z.string(), nameEn: z.string(), nameZh: z.string() })
  .meta({ id: 'Platform' });

export const meta = z
  .object({
    title: z.string(),
    asOf: calendarDate,
    fictional: z.boolean(),
    sources: z.array(z.object({ title: z.string(), path: z.string().optional() })),
    licenses: z.array(
      z.object({ name: z.string(), title: z.string().optional(), path: z.string().optional() }),
    ),
    rowCounts: z.record(z.string(), count),
    platforms: z.array(platform),
    methodVersion: z.string(),
    generatedAt: instant.optional(),
  })
  .meta({ id: 'Meta' });
export type Meta = z.infer<typeof meta>;

export const marketQuery = z.object({ window: windowSpec.default(DEFAULT_WINDOW) });

/** A pooled rate over everyone: it has no peers, so no benchmark. */
const pooledRate = rate.omit({ benchmark: true });

export const market = z
  .object({
    window: windowRange,
    streamers: count.meta({ description: 'Streamers with orders in the window' }),
    broadcasts: count,
    orders: count,
    complaintRate: pooledRate.nullable(),
    qualityRefundRate: pooledRate.nullable(),
    coverage: z.object({
      coveredOrders: count,
      uncoveredOrders: count,
      unknownOrders: count,
      share: share.nullable(),
    }),
    verdicts: z.record(
      z.enum(['no_red_flags', 'some_concerns', 'serious_concerns', 'too_few_records']),
      count,
    ),
  })
  .meta({ id: 'Market' });
export type Market = z.infer<typeof market>;

export const suggestionsQuery = z.object({
  q: z.string().trim().min(1).max(200),
  limit: z.coerce.number().int().min(1).max(20).default(8),
});

export const suggestion = z
  .object({
    streamerId: z.string(),
    displayName: z.string(),
    platform,
    roomId: z.string(),
    region: region.nullable(),
    match: z.enum(['name', 'pinyin', 'initials', 'room', 'near']),
  })
  .meta({ id: 'Suggestion' });
export type Suggestion = z.infer<typeof suggestion>;

export const suggestions = z.object({ items: z.array(suggestion) }).meta({ id: 'Suggestions' });
