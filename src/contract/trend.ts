import * as z from 'zod/mini';
import { TREND_DIRECTIONS } from '@/domain/trend-directions';
import { calendarDate, count, windowRange } from './primitives';

const half = z
  .object({
    from: calendarDate,
    to: calendarDate,
    events: count,
    orders: z.number().check(
      z.nonnegative(),
      z.meta({
        description:
          'Orders that the events can come from. For complaints: of these and the weeks before, each by the share of complaints that take so long; for quality refunds those with a known count of them',
      }),
    ),
    rate: z
      .nullable(z.object({ estimate: z.number(), low: z.number(), high: z.number() }))
      .register(z.globalRegistry, {
        description:
          'Events per 10,000 of those orders, exact Poisson 95 % interval; null without orders',
      }),
  })
  .register(z.globalRegistry, { id: 'TrendHalf' });

const trend = z
  .object({
    direction: z.enum(TREND_DIRECTIONS).check(
      z.meta({
        description:
          '`better` and `worse` where the interval of the ratio leaves out 1; `cannot_tell` where it holds both a half and 2',
      }),
    ),
    ratio: z
      .nullable(
        z.object({
          low: z.number().check(z.nonnegative()),
          high: z.nullable(z.number().check(z.nonnegative())),
        }),
      )
      .register(z.globalRegistry, {
        description:
          'The later half’s rate as a multiple of the earlier one’s, 95 % interval, widened by the scatter of weeks; `high` null where nothing bounds it',
      }),
    halves: z.nullable(z.object({ earlier: half, later: half })).register(z.globalRegistry, {
      description:
        'The whole weeks (Monday to Sunday) of the window whose events have come in, in two; null where there are fewer than two',
    }),
  })
  .register(z.globalRegistry, { id: 'Trend' });
export type Trend = z.infer<typeof trend>;

export const streamerTrend = z
  .object({ window: windowRange, complaints: trend, qualityRefunds: trend })
  .register(z.globalRegistry, {
    id: 'StreamerTrend',
    description:
      'Whether counted complaints and quality refunds went up or down within the window, beyond chance',
  });
export type StreamerTrend = z.infer<typeof streamerTrend>;
