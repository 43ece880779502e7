import * as z from 'zod/mini';
import { SIGNAL_NAMES } from '@/domain/broadcast-signals';
import { FINDING_RULES, FINDING_STATUSES } from '@/domain/finding-names';
import { bombing } from './bombing';
import {
  DEFAULT_WINDOW,
  calendarDate,
  count,
  pooledRate,
  rate,
  share,
  windowRange,
  windowSpec,
} from './primitives';
import { streamerRef } from './streamer-ref';
import { priority } from './streamers';
import { funnelStatus, streamerSummary } from './summary';
import { streamerTrend } from './trend';

const positive = z.number().check(z.nonnegative());
const spread = z.enum(['varying', 'shared']).register(z.globalRegistry, {
  description:
    '`shared`: nobody has a case (of a share: or everybody has), all have one rate, and the posterior is the prior',
});
const candidateOf = {
  weight: share.check(z.meta({ description: 'How likely this is what the peers look like' })),
  variance: positive.check(
    z.meta({ description: 'Of its centre: of ln of the mean, or of the mean’s log-odds' }),
  ),
};

const gamma = z
  .object({ shape: positive, rate: positive })
  .register(z.globalRegistry, { id: 'GammaDistribution' });
const beta = z
  .object({ alpha: positive, beta: positive })
  .register(z.globalRegistry, { id: 'BetaDistribution' });

const gammaExample = z
  .object({
    spread,
    candidates: z.array(z.extend(gamma, { ...candidateOf, mean: positive })),
    posterior: gamma,
    rate,
  })
  .register(z.globalRegistry, {
    id: 'RateExample',
    description:
      'Exposure in 10,000 orders. The posterior has the mean and variance of those under every candidate prior; `mean` is the estimate under one',
  });
const betaExample = z
  .object({
    spread,
    candidates: z.array(z.extend(beta, { ...candidateOf, mean: share })),
    posterior: beta,
    rate,
  })
  .register(z.globalRegistry, { id: 'ShareExample' });

const bombingExample = z.extend(bombing, { streamer: streamerRef });

const funnelExample = z.object({
  raw: positive.check(z.meta({ description: 'Counted complaints per 10,000 orders, as counted' })),
  centre: positive,
  phi: positive,
  low95: positive,
  high95: positive,
  low998: positive,
  high998: positive,
  countHigh998: positive.check(
    z.meta({ description: 'The exact Poisson count behind `high998`, before it is widened' }),
  ),
  status: funnelStatus,
});

const waitingExample = z.object({
  steps: count.check(z.meta({ description: 'Falls of the curve down to its half, or all' })),
  shown: z
    .array(
      z.object({
        hours: positive,
        atRisk: count,
        events: count,
        before: share,
        waiting: share,
      }),
    )
    .check(z.meta({ description: 'The first falls and the last of them' })),
});

const signalExample = z.object({
  signal: z.enum(SIGNAL_NAMES),
  scale: z.enum(['ratio', 'share']),
  told: count,
  unusual: count,
  usualShare: share,
  tail: share,
  adjustedTail: z.nullable(share),
  peers: z.nullable(z.object({ streamers: count, asFar: count })),
  middle: z.number().check(z.meta({ description: 'On the signal’s own scale' })),
  spread: positive,
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  broadcast: z
    .object({ broadcastId: z.string(), part: count, whole: count, value: z.number() })
    .check(z.meta({ description: 'The farthest out; `value` on the signal’s own scale' })),
});

const stretchExample = z.object({
  week: calendarDate.check(z.meta({ description: 'The Monday of the week tested' })),
  from: calendarDate.check(z.meta({ description: 'The Monday the stretch begins' })),
  statistic: positive,
  stretch: z.nullable(z.object({ observed: positive, expected: positive, shape: positive })),
  pValue: share,
  cut: share.check(z.meta({ description: 'Up to here p-values of that week signal' })),
  tested: count,
  signalled: count,
  falseDiscoveryRate: share,
});

const marketExample = z.object({
  rate: pooledRate,
  streamers: count,
  effectiveStreamers: positive,
  standardError: positive.check(z.meta({ description: 'Of the rate per 10,000 orders' })),
  reach: positive.check(z.meta({ description: 'Student’s t at 97.5 %' })),
});

const period = z.object({ from: calendarDate, to: calendarDate, posterior: gamma, rate });
const differenceExample = z.object({
  earlier: period,
  later: period,
  change: z.nullable(
    z.object({
      difference: z.number(),
      low: z.number(),
      high: z.number(),
      beyondChance: z.boolean(),
    }),
  ),
});

const findingExample = z.object({
  rule: z.enum(FINDING_RULES),
  status: z.enum(FINDING_STATUSES),
  satisfied: count,
  decided: count,
  undecided: count,
});

export const methodExample = z
  .object({
    window: windowRange,
    asOf: calendarDate,
    methodVersion: z.string(),
    example: z.nullable(
      z.object({
        streamer: streamerRef,
        chosen: z.enum(['asked', 'typical']).register(z.globalRegistry, {
          description:
            '`typical`: the one with the median number of orders in the largest peer group',
        }),
        summary: streamerSummary,
        bombing: z.nullable(bombingExample).register(z.globalRegistry, {
          description:
            'The largest wave of groundless complaints against it, of all time; against anybody where it has none',
        }),
        complaintRate: z.nullable(gammaExample),
        refundRate: z.nullable(betaExample),
        qualityRefundRate: z.nullable(betaExample),
        funnel: z.nullable(funnelExample),
        firstResponse: waitingExample,
        coverage: z.nullable(
          z.object({
            effectiveProducts: positive,
            allProducts: positive.check(
              z.meta({ description: 'The same of all its products, known or not' }),
            ),
            posterior: beta,
            peersUncovered: share,
            uncovered: beta.check(
              z.meta({ description: 'Of its share of products not reviewed in time' }),
            ),
            belowTolerance: share,
          }),
        ),
        signal: z.nullable(signalExample),
        priority,
        ranked: count,
        stretch: z.nullable(stretchExample),
        market: z.nullable(marketExample),
        difference: z.nullable(differenceExample),
        trend: streamerTrend,
        finding: findingExample,
      }),
    ),
  })
  .register(z.globalRegistry, {
    id: 'MethodExample',
    description:
      'Every figure of one streamer with the numbers that go into its formula, so that it can be worked out again by hand',
  });
export type MethodExample = z.infer<typeof methodExample>;
export type WorkedExample = NonNullable<MethodExample['example']>;

export const methodExampleQuery = z.object({
  streamer: z.optional(z.string().check(z.minLength(1))),
  window: z._default(windowSpec, DEFAULT_WINDOW),
});
