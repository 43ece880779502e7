import * as z from 'zod';
import { REGION } from '@/dataset/tables';
import { isWindowSpec } from '@/domain/window';

export const calendarDate = z.iso.date().meta({ description: 'A date in Asia/Shanghai' });
export const instant = z.iso.datetime({ offset: true }).meta({ description: 'RFC 3339 instant' });
export const count = z.int().nonnegative();
export const fen = z.int().nonnegative().meta({ description: 'Money in fen; 1 yuan = 100 fen' });
export const share = z.number().min(0).max(1);
export const region = z.enum(REGION).meta({ description: 'GB/T 2260 two-digit province code' });

export const windowSpec = z
  .string()
  .refine(isWindowSpec, 'window')
  .meta({
    description:
      '`30d`, `90d`, `365d`, or `YYYY-MM-DD..YYYY-MM-DD` (both days included, Asia/Shanghai)',
    examples: ['90d', '2026-01-01..2026-03-31'],
  });
export const DEFAULT_WINDOW = '90d';

/** The window a figure was computed over, spelled out. */
export const windowRange = z.object({ spec: windowSpec, from: calendarDate, to: calendarDate });

export const rate = z
  .object({
    numerator: count,
    denominator: count,
    estimate: z.number().nonnegative(),
    low: z.number().nonnegative(),
    high: z.number().nonnegative(),
    benchmark: z.number().nonnegative(),
  })
  .meta({
    id: 'Rate',
    description:
      'An estimate with its 95 % interval and peer benchmark in one unit: per 10,000 orders for complaints, a share in [0, 1] for refunds',
  });

/** A list answers with one page, the cursor of the next (null on the last) and how many there are in all. */
export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable(), total: count });

export const pageQuery = {
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

/** RFC 9457 problem details. `errors` names each field of the request that was not understood. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().optional(),
    instance: z.string().optional(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;
