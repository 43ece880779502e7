import * as z from 'zod/mini';
import { BREAKDOWN_BY } from './choices';
import { COMPLAINT_CATEGORY } from '@/dataset/tables';
import {
  DEFAULT_WINDOW,
  calendarDate,
  count,
  fen,
  pooledRate,
  windowRange,
  windowSpec,
} from './primitives';

export const overviewQuery = z.object({ window: z._default(windowSpec, DEFAULT_WINDOW) });

/** After minus before, with its 95 % interval; `beyondChance` where the interval leaves out 0. */
export const change = z
  .object({
    difference: z.number(),
    low: z.number(),
    high: z.number(),
    beyondChance: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'Change' });
export type Change = z.infer<typeof change>;

/** One rate now and in the window before; `change` is null where either is. */
export const ratePair = z
  .object({
    now: z.nullable(pooledRate),
    before: z.nullable(pooledRate),
    change: z.nullable(change),
  })
  .register(z.globalRegistry, { id: 'RatePair' });
export type RatePair = z.infer<typeof ratePair>;

/** A total has no sampling error: its change is a plain ratio. */
const totalPair = <Total extends z.ZodMiniType>(total: Total) =>
  z.object({
    now: z.nullable(total),
    before: z.nullable(total),
    ratio: z.nullable(z.number().check(z.nonnegative())),
  });

const medianWait = z
  .object({
    complaints: count,
    answered: count,
    medianHours: z.nullable(z.number().check(z.nonnegative())),
    low: z.nullable(z.number().check(z.nonnegative())),
    high: z.nullable(z.number().check(z.nonnegative())),
  })
  .register(z.globalRegistry, {
    id: 'MedianWait',
    description:
      'Kaplan–Meier median in hours with its 95 % interval; null where the curve never falls that far',
  });
export type MedianWait = z.infer<typeof medianWait>;

const waitPair = z
  .object({
    now: z.nullable(medianWait),
    before: z.nullable(medianWait),
    change: z.nullable(change),
  })
  .register(z.globalRegistry, { id: 'WaitPair' });

/** What every answer over two windows begins with. */
const twoWindows = {
  window: windowRange,
  before: z.nullable(windowRange).register(z.globalRegistry, {
    description: 'The window of equal length before; null where the records do not reach back',
  }),
  refundsUntil: z.nullable(calendarDate).register(z.globalRegistry, {
    description:
      'The change of a refund rate leaves out what was sold after this day: its refunds are still coming in, which would look like a fall. Null where nothing is compared',
  }),
};

/** The rates of a set of streamers, pooled over all of them. */
const figures = {
  complaintRate: ratePair.check(z.meta({ description: 'Counted complaints per 10,000 orders' })),
  refundRate: ratePair,
  qualityRefundRate: ratePair,
  coverage: ratePair.check(
    z.meta({ description: 'Share of orders whose documents were all reviewed before sale' }),
  ),
  firstResponse: waitPair,
};

const estimate = z.nullable(z.object({ estimate: z.number(), low: z.number(), high: z.number() }));

export const overview = z
  .object({
    ...twoWindows,
    streamers: count.check(z.meta({ description: 'With orders in the window' })),
    orders: totalPair(count),
    settledGmvFen: totalPair(fen),
    ...figures,
    coverageUnknownOrders: count,
    weeks: z.array(
      z
        .object({
          weekStart: calendarDate,
          days: z.int().check(z.minimum(1), z.maximum(7)),
          maturing: z.boolean(),
          broadcasts: count,
          orders: count,
          settledGmvFen: z.nullable(fen),
          complaintsCounted: count,
          complaintRate: estimate,
          refundRate: estimate,
          qualityRefundRate: estimate,
          coverage: estimate,
          medianFirstResponseHours: z.nullable(z.number().check(z.nonnegative())),
        })
        .register(z.globalRegistry, { id: 'MarketWeek' }),
    ),
  })
  .register(z.globalRegistry, { id: 'Overview' });
export type Overview = z.infer<typeof overview>;

export const breakdownQuery = z.extend(overviewQuery, {
  by: z.enum(BREAKDOWN_BY),
});

export const overviewBreakdown = z
  .object({
    ...twoWindows,
    by: z.enum(BREAKDOWN_BY),
    rows: z.array(
      z
        .object({
          value: z.nullable(z.string()).register(z.globalRegistry, {
            description:
              'The streamers’ main category, platform id, skill level (1–5), main seller role or region; null where unknown',
          }),
          streamers: count,
          orders: count,
          settledGmvFen: z.nullable(fen),
          serious: count.check(
            z.meta({ description: 'Streamers whose verdict is serious concerns' }),
          ),
          ...figures,
        })
        .register(z.globalRegistry, { id: 'BreakdownRow' }),
    ),
  })
  .register(z.globalRegistry, { id: 'OverviewBreakdown' });
export type OverviewBreakdown = z.infer<typeof overviewBreakdown>;

export const complaintCategories = z
  .object({
    window: windowRange,
    before: z.nullable(windowRange),
    weeks: z.array(
      z.object({
        weekStart: calendarDate,
        days: z.int(),
        orders: count,
        maturing: z.boolean(),
      }),
    ),
    categories: z.array(
      z
        .object({
          category: z.enum(COMPLAINT_CATEGORY),
          rate: ratePair,
          weeks: z
            .array(z.object({ counted: count, rate: estimate }))
            .check(z.meta({ description: 'In the order of `weeks` above' })),
        })
        .register(z.globalRegistry, { id: 'ComplaintCategoryCourse' }),
    ),
  })
  .register(z.globalRegistry, {
    id: 'ComplaintCategories',
    description: 'Counted complaints per 10,000 orders by category, week by week',
  });
export type ComplaintCategories = z.infer<typeof complaintCategories>;
