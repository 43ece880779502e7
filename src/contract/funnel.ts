import * as z from 'zod/mini';
import { count, windowRange } from './primitives';
import { funnelStatus, productCategory } from './summary';

/**
 * Where there are more, those inside the limits are told as bins; and of those outside, all but so many, which are the
 * farthest out.
 */
export const MAX_FUNNEL_POINTS = 2000;

export const funnel = z
  .object({
    window: windowRange,
    group: z.nullable(productCategory).register(z.globalRegistry, {
      description: 'Whose rate is the centre: the one category filtered to, else everyone',
    }),
    peers: count,
    benchmark: z.number().check(z.nonnegative(), z.meta({ description: 'Per 10,000 orders' })),
    overdispersion: z
      .number()
      .check(
        z.minimum(1),
        z.meta({ description: 'Spiegelhalter’s φ; limits are widened by its root' }),
      ),
    streamers: count.check(z.meta({ description: 'Streamers with orders under the filter' })),
    limits: z.array(
      z.object({
        orders: z.number().check(z.positive()),
        low95: z.number(),
        high95: z.number(),
        low998: z.number(),
        high998: z.number(),
      }),
    ),
    points: z.array(
      z.object({
        streamerId: z.string(),
        displayName: z.string(),
        orders: count,
        complaintsCounted: count,
        rate: z.number().check(z.nonnegative()),
        status: funnelStatus,
      }),
    ),
    bins: z.array(
      z.object({
        ordersFrom: z.number(),
        ordersTo: z.number(),
        rateFrom: z.number(),
        rateTo: z.number(),
        status: funnelStatus.check(z.meta({ description: 'Of all the bin’s streamers' })),
        streamers: count,
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'Funnel' });
export type Funnel = z.infer<typeof funnel>;
