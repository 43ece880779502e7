import * as z from 'zod/mini';
import { SIGNAL_NAMES, UNTOLD_REASONS } from '@/domain/broadcast-signals';
import { PRODUCT_CATEGORY } from '@/dataset/tables';
import { bombing } from './bombing';
import {
  DEFAULT_WINDOW,
  count,
  instant,
  page,
  pageQuery,
  share,
  windowRange,
  windowSpec,
} from './primitives';

const ratio = z.number().check(z.nonnegative());
const signalName = z.enum(SIGNAL_NAMES).register(z.globalRegistry, {
  id: 'BroadcastSignal',
  description:
    'Settled ÷ declared sales; refunds within 72 h ÷ orders; orders ÷ buyers; orders ÷ viewers; repeated ÷ all comments',
});
const deviations = z.nullable(z.number()).register(z.globalRegistry, {
  description:
    'Robust standard deviations above the peers’ median, on the signal’s own scale (log of a ratio, logit of a share); null where it can’t be told, or where nothing of something makes it farther than any number',
});
const beyond = z.nullable(z.enum(['low', 'high'])).register(z.globalRegistry, {
  description: 'The 99.8 % limit it lies beyond: unusual, which is not fake',
});

const usualRange = z
  .object({ median: ratio, low: z.nullable(ratio), high: z.nullable(ratio) })
  .register(z.globalRegistry, {
    id: 'UsualRange',
    description:
      'The median and 99.8 % limits of the peers’ broadcasts, back on the natural scale; a limit is null on a side that is not suspect',
  });

const signalEvidence = z
  .object({
    signal: signalName,
    told: count.check(z.meta({ description: 'Broadcasts that tell the signal' })),
    unusual: count,
    untold: z.object({ unknown: count, under_100: count, contradictory: count }),
    part: count,
    whole: count.check(
      z.meta({ description: 'Both summed over the broadcasts that tell it; money in fen' }),
    ),
    usual: z.nullable(usualRange).register(z.globalRegistry, {
      description: 'Null where fewer than 30 broadcasts of peers tell it, or all are alike',
    }),
    peerBroadcasts: count.check(
      z.meta({ description: 'Of all the peers’ broadcasts, those that tell it' }),
    ),
    usualShare: z.nullable(share).register(z.globalRegistry, {
      description:
        'The share of unusual broadcasts that is usual: the other peers’, at least 0.1 % a side',
    }),
    tail: z.nullable(share).register(z.globalRegistry, {
      description:
        'P(as many unusual ones or more) of a binomial with that share, each broadcast by itself',
    }),
    adjustedTail: z.nullable(share).register(z.globalRegistry, {
      description: 'The same with all signals looked at together (Holm)',
    }),
    peers: z.nullable(z.object({ streamers: count, asFar: count })).register(z.globalRegistry, {
      description:
        'The other peers that tell it, and of these the ones as far out or farther: what no assumption about chance is needed for',
    }),
    points: z.array(
      z.object({
        broadcastId: z.string(),
        startedAt: instant,
        value: ratio,
        deviations,
        beyond,
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'SignalEvidence' });
export type SignalEvidence = z.infer<typeof signalEvidence>;

export const authenticity = z
  .object({
    window: windowRange,
    peers: z.object({ category: z.nullable(z.enum(PRODUCT_CATEGORY)), count }),
    broadcasts: count,
    told: count.check(z.meta({ description: 'Broadcasts that tell at least one signal' })),
    unusual: count.check(
      z.meta({ description: 'Broadcasts beyond a limit on at least one signal' }),
    ),
    signals: z.array(signalEvidence),
    waves: z
      .array(bombing)
      .check(z.meta({ description: 'Those with a day in the window, the latest first' })),
  })
  .register(z.globalRegistry, { id: 'Authenticity' });
export type Authenticity = z.infer<typeof authenticity>;

const signalReading = z
  .object({
    signal: signalName,
    part: z.nullable(count),
    whole: z.nullable(count),
    value: z.nullable(ratio),
    untold: z.nullable(z.enum(UNTOLD_REASONS)).register(z.globalRegistry, {
      description:
        'Why it can’t be told: a cell is unknown, there are fewer than 100 orders or comments, or the numbers contradict each other',
    }),
    usual: z.nullable(usualRange),
    deviations,
    beyond,
  })
  .register(z.globalRegistry, { id: 'SignalReading' });
export type SignalReading = z.infer<typeof signalReading>;

export const broadcastReading = z
  .object({
    broadcastId: z.string(),
    startedAt: instant,
    endedAt: instant,
    orders: count,
    unusual: count.check(z.meta({ description: 'Signals beyond a limit' })),
    readings: z.array(signalReading),
  })
  .register(z.globalRegistry, { id: 'BroadcastReading' });
export type BroadcastReading = z.infer<typeof broadcastReading>;

export const readingsQuery = z.object({
  window: z._default(windowSpec, DEFAULT_WINDOW),
  ...pageQuery,
});

export const readingsPage = z
  .extend(page(broadcastReading), { window: windowRange })
  .register(z.globalRegistry, {
    id: 'BroadcastReadingsPage',
    description:
      'To look at first comes first: most signals beyond a limit, then the farthest beyond, then the latest',
  });
export type ReadingsPage = z.infer<typeof readingsPage>;
