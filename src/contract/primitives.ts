import * as z from 'zod/mini';
import { REGION } from '@/dataset/tables';
import { isWindowSpec } from '@/domain/window';
import { role } from './roles';

export const calendarDate = z.iso
  .date()
  .register(z.globalRegistry, { description: 'A date in Asia/Shanghai' });
export const instant = z.iso
  .datetime({ offset: true })
  .register(z.globalRegistry, { description: 'RFC 3339 instant' });
export const count = z.int().check(z.nonnegative());
export const fen = z
  .int()
  .check(z.nonnegative(), z.meta({ description: 'Money in fen; 1 yuan = 100 fen' }));
export const share = z.number().check(z.minimum(0), z.maximum(1));
export const region = z
  .enum(REGION)
  .register(z.globalRegistry, { description: 'GB/T 2260 two-digit province code' });

export const windowSpec = z.string().check(
  z.refine(isWindowSpec, 'window'),
  z.meta({
    description:
      '`30d`, `90d`, `365d`, or `YYYY-MM-DD..YYYY-MM-DD` (both days included, Asia/Shanghai)',
    examples: ['90d', '2026-01-01..2026-03-31'],
  }),
);
export const DEFAULT_WINDOW = '90d';

/** The window a figure was computed over, spelled out. */
export const windowRange = z.object({ spec: windowSpec, from: calendarDate, to: calendarDate });

export const rate = z
  .object({
    numerator: count,
    denominator: count,
    estimate: z.number().check(z.nonnegative()),
    low: z.number().check(z.nonnegative()),
    high: z.number().check(z.nonnegative()),
    benchmark: z.number().check(z.nonnegative()),
  })
  .register(z.globalRegistry, {
    id: 'Rate',
    description:
      'An estimate with its 95 % interval and peer benchmark in one unit: per 10,000 orders for complaints, a share in [0, 1] for refunds',
  });

/** A rate pooled over everyone: it has no peers, so no benchmark. */
export const pooledRate = z.omit(rate, { benchmark: true }).register(z.globalRegistry, {
  id: 'PooledRate',
  description: 'The same over a whole set of streamers, its interval as wide as they differ',
});

/** A list answers with one page, the cursor of the next (null on the last) and how many there are in all. */
export const page = <Item extends z.ZodMiniType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.nullable(z.string()), total: count });

export const pageQuery = {
  cursor: z.optional(z.string().check(z.maxLength(500))),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200)), 50),
};

/** How many rows each value of a filter would give with every other filter kept. */
export const facetCounts = z.array(z.object({ value: z.string(), count }));

/** RFC 9457 problem details. `errors` names each field of the request that was not understood. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int().check(z.minimum(400), z.maximum(599)),
    detail: z.optional(z.string()),
    instance: z.optional(z.string()),
    errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
    role: z.optional(role).register(z.globalRegistry, {
      description: 'With 403: whom the caller was taken for',
    }),
    allowedRoles: z.optional(z.array(role)).register(z.globalRegistry, {
      description: 'With 403: who may',
    }),
  })
  .register(z.globalRegistry, { id: 'Problem' });
export type Problem = z.infer<typeof problem>;
