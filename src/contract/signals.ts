import * as z from 'zod/mini';
import { SIGNAL_CHARTS, SIGNAL_DIRECTIONS, SIGNAL_STATES, SIGNAL_SORTS } from './choices';
import { PRODUCT_CATEGORY } from '@/dataset/tables';
import {
  DEFAULT_WINDOW,
  calendarDate,
  count,
  facetCounts,
  instant,
  page,
  pageQuery,
  share,
  windowRange,
  windowSpec,
} from './primitives';
import { role } from './roles';
import { streamerRef } from './streamer-ref';
import { productCategory } from './summary';

export const disposition = z
  .object({
    state: z.enum(SIGNAL_STATES),
    reason: z.nullable(z.string()),
    at: z.nullable(instant),
    by: z.nullable(role),
  })
  .register(z.globalRegistry, { id: 'SignalDisposition' });

export const signal = z
  .object({
    signalId: z.string(),
    streamer: streamerRef,
    mainCategory: z.nullable(productCategory),
    chart: z.enum(SIGNAL_CHARTS),
    direction: z.enum(SIGNAL_DIRECTIONS),
    firstWeek: calendarDate.check(
      z.meta({ description: 'Monday of the week in which it was first signalled' }),
    ),
    lastWeek: calendarDate,
    ongoing: z.boolean(),
    shiftFrom: calendarDate.check(
      z.meta({ description: 'Monday of the week in which the shift is estimated to have begun' }),
    ),
    size: z
      .object({
        observed: count,
        expected: z.number().check(z.nonnegative()),
        ratio: z.number().check(z.nonnegative()),
        low: z.number().check(z.nonnegative()),
        high: z.number().check(z.nonnegative()),
      })
      .register(z.globalRegistry, {
        id: 'SignalSize',
        description:
          'Observed over expected from `shiftFrom` through `lastWeek`, with a 95 % interval',
      }),
    pValue: share.check(
      z.meta({
        description:
          'Of its being in control in `firstWeek`, e^−statistic for each direction looked in',
      }),
    ),
    testedThatWeek: count.check(
      z.meta({ description: 'Streamers tested on this chart in `firstWeek`' }),
    ),
    signalledThatWeek: count,
    disposition,
    caseId: z.nullable(z.string()).register(z.globalRegistry, {
      description: 'The case last opened or extended with it',
    }),
  })
  .register(z.globalRegistry, {
    id: 'Signal',
    description: 'A streamer that left its own expected course; unusual figures, not a finding',
  });
export type Signal = z.infer<typeof signal>;

export const signalsQuery = z.object({
  window: z._default(windowSpec, DEFAULT_WINDOW),
  chart: z.optional(z.array(z.enum(SIGNAL_CHARTS))),
  direction: z.optional(z.array(z.enum(SIGNAL_DIRECTIONS))),
  state: z.optional(z.array(z.enum(SIGNAL_STATES))),
  ongoing: z.optional(z.array(z.enum(['yes', 'no']))),
  category: z.optional(z.array(z.enum(PRODUCT_CATEGORY))),
  platform: z.optional(z.array(z.string())),
  streamer: z.optional(z.string()),
  q: z.optional(z.string().check(z.trim(), z.maxLength(200))),
  sort: z._default(z.enum(SIGNAL_SORTS), '-firstWeek'),
  ...pageQuery,
});

/** What a week's signals are controlled at, and among how many. */
const surveillance = {
  falseDiscoveryRate: share.check(
    z.meta({ description: 'q of Benjamini and Hochberg, for each week and chart' }),
  ),
  watchedTo: z.nullable(calendarDate).register(z.globalRegistry, {
    description: 'Monday of the last complete week looked at',
  }),
};

export const signalsPage = z
  .extend(page(signal), {
    window: windowRange,
    ...surveillance,
    charts: z
      .array(z.object({ chart: z.enum(SIGNAL_CHARTS), tested: count, signalled: count }))
      .check(
        z.meta({ description: 'How many streamers were tested in the last week, and signalled' }),
      ),
    facets: z.object({
      chart: facetCounts,
      direction: facetCounts,
      state: facetCounts,
      ongoing: facetCounts,
      category: facetCounts,
      platform: facetCounts,
    }),
  })
  .register(z.globalRegistry, { id: 'SignalsPage' });
export type SignalsPage = z.infer<typeof signalsPage>;

export const signalDetail = z
  .extend(signal, {
    ...surveillance,
    ownHistory: z.object({ weeks: count, events: count }).register(z.globalRegistry, {
      description:
        'Its own weeks before the shift that the expected number rests on, beside its peers',
    }),
    weeks: z.array(
      z.object({
        weekStart: calendarDate,
        observed: count,
        exposure: count.check(
          z.meta({
            description:
              'Orders that the week’s complaints can come from: of this and the weeks before, each by the share of complaints that take so long; for quality refunds the week’s orders with a known count of them',
          }),
        ),
        expected: z.nullable(z.number().check(z.nonnegative())),
        statistic: z.nullable(z.number().check(z.nonnegative())),
        limit: z.nullable(z.number().check(z.nonnegative())),
        signalled: z.boolean(),
        maturing: z.boolean(),
      }),
    ),
  })
  .register(z.globalRegistry, {
    id: 'SignalDetail',
    description:
      'The signal with its chart: `statistic` is the CUSUM in its direction, `limit` the week’s cut',
  });
export type SignalDetail = z.infer<typeof signalDetail>;

export const newDisposition = z
  .object({
    state: z.enum(SIGNAL_STATES),
    reason: z._default(z.nullable(z.string().check(z.trim(), z.maxLength(1000))), null),
  })
  .check(
    z.refine(({ state, reason }) => state !== 'muted' || (reason?.length ?? 0) >= 5, {
      path: ['reason'],
      error: 'A signal is muted with a reason of at least 5 characters',
    }),
  )
  .register(z.globalRegistry, { id: 'NewSignalDisposition' });
