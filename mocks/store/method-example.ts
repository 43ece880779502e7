import type * as z from 'zod/mini';
import type { MethodExample, WorkedExample, methodExampleQuery } from '@/contract/method';
import { betaAt, betaPosterior, type BetaPrior } from '@/domain/beta-binomial';
import {
  coveragePosterior,
  judgedProducts,
  shareCovered,
  uncoveredPosterior,
  worseCovered,
} from '@/domain/coverage';
import { findingOf, judgedThings } from '@/domain/findings';
import { ALARM, countAtTail, funnelLimits } from '@/domain/funnel';
import { gammaAt, gammaPosterior, type GammaPrior } from '@/domain/gamma-poisson';
import { stepsToMedian } from '@/domain/kaplan-meier';
import { METHOD_VERSION } from '@/domain/method-version';
import { groupOf, type PeerModel } from '@/domain/peers';
import { EQUAL_WEIGHTS } from '@/domain/priority';
import type { SpreadCandidate } from '@/domain/spread-candidates';
import type { Tally } from '@/domain/tally';
import type { Rate, StreamerSummary } from '@/domain/types';
import { typicalStreamer } from '@/domain/typical-streamer';
import { ORDERS_PER_UNIT } from '@/domain/units';
import type { StoreContext } from './context';
import { benchOf } from './finding-answers';
import {
  bombingExample,
  differenceExample,
  marketExample,
  signalExample,
  stretchExample,
} from './method-steps';
import { priorityAt, rankingOf, worseOfMarket } from './ranking';
import { streamerTrend } from './streamer-trend';

const FIRST_STEPS = 3;
const EXAMPLE_RULE = 'reviewed_before_sale';

/**
 * Every figure of one streamer with the numbers that go into it; of the typical one where none is asked for. Throws a 404 problem for an
 * unknown one.
 */
export function methodExample(
  context: StoreContext,
  { streamer, window }: z.output<typeof methodExampleQuery>,
): MethodExample {
  const place =
    streamer === undefined
      ? typicalStreamer(context.market(window).tallies)
      : context.numberOf(streamer);
  return {
    window: context.windowRange(window),
    asOf: context.dataset.meta.asOf,
    methodVersion: METHOD_VERSION,
    example:
      place === null
        ? null
        : { ...exampleOf(context, window, place), chosen: streamer ? 'asked' : 'typical' },
  };
}

function exampleOf(
  context: StoreContext,
  window: string,
  place: number,
): Omit<WorkedExample, 'chosen'> {
  const market = context.market(window);
  const counts = market.tallies[place];
  const summary = market.streamers[place];
  const peers = market.peerGroups.get(groupOf(counts?.mainCategory ?? null, market.peerGroups));
  if (!counts || !summary || !peers) throw new RangeError(`No streamer at ${place}`);
  const { streamerId } = summary;
  const asked = { streamerId, window };
  const bench = benchOf(context);
  const range = context.range(window);
  const { rule, status, satisfied, decided, undecided } = findingOf(
    bench,
    EXAMPLE_RULE,
    range,
    judgedThings(bench, place, EXAMPLE_RULE, range),
  );
  const worse = worseOfMarket(context, window);
  const ranking = rankingOf(worse, EQUAL_WEIGHTS);
  return {
    streamer: context.streamerRef(streamerId),
    summary,
    bombing: bombingExample(context, place),
    complaintRate: gammaExample(peers.complaints, summary.complaintRate),
    refundRate: betaExample(peers.refunds, summary.refundRate),
    qualityRefundRate: betaExample(peers.qualityRefunds, summary.qualityRefundRate),
    funnel: funnelExample(summary, peers),
    firstResponse: waitingExample(counts),
    coverage: coverageExample(counts, peers),
    signal: signalExample(context, asked, peers),
    priority: priorityAt(worse, ranking, place),
    ranked: ranking.ranked,
    stretch: stretchExample(context, place, range),
    market: marketExample(market.tallies),
    difference: differenceExample(context, place, range, peers),
    trend: streamerTrend(context, asked),
    finding: { rule, status, satisfied, decided, undecided },
  };
}

function gammaExample(prior: GammaPrior | null, rate: Rate | null): WorkedExample['complaintRate'] {
  if (!prior || !rate) return null;
  const exposure = rate.denominator / ORDERS_PER_UNIT;
  const { shape, rate: posteriorRate } = gammaPosterior(prior, rate.numerator, exposure);
  return {
    spread: prior.spread,
    candidates: candidatesOf(prior.candidates, gammaAt, ({ shape, rate: per }) => {
      return (shape + rate.numerator) / (per + exposure);
    }),
    posterior: { shape, rate: posteriorRate },
    rate,
  };
}

function betaExample(prior: BetaPrior | null, rate: Rate | null): WorkedExample['refundRate'] {
  if (!prior || !rate) return null;
  const { alpha, beta } = betaPosterior(prior, rate.numerator, rate.denominator);
  return {
    spread: prior.spread,
    candidates: candidatesOf(prior.candidates, betaAt, ({ alpha, beta }) => {
      return (alpha + rate.numerator) / (alpha + beta + rate.denominator);
    }),
    posterior: { alpha, beta },
    rate,
  };
}

const candidatesOf = <Distribution extends object>(
  candidates: readonly SpreadCandidate[] = [],
  at: (candidate: SpreadCandidate) => Distribution,
  meanOf: (distribution: Distribution) => number,
) =>
  candidates.map((candidate) => {
    const { weight, variance } = candidate;
    const distribution = at(candidate);
    return { ...distribution, weight, variance, mean: meanOf(distribution) };
  });

function funnelExample(
  { complaintRate, funnelStatus }: StreamerSummary,
  { phi }: PeerModel,
): WorkedExample['funnel'] {
  if (!complaintRate || !funnelStatus) return null;
  const { numerator, denominator, benchmark } = complaintRate;
  const [limits] = funnelLimits(benchmark, phi, [denominator]);
  if (!limits) return null;
  const { orders: _, ...at } = limits;
  const exposure = denominator / ORDERS_PER_UNIT;
  return {
    raw: numerator / exposure,
    centre: benchmark,
    phi,
    ...at,
    countHigh998: countAtTail(ALARM, 'high', benchmark * exposure),
    status: funnelStatus,
  };
}

function waitingExample({ firstResponse }: Tally): WorkedExample['firstResponse'] {
  const steps = stepsToMedian(firstResponse);
  const last = steps.slice(FIRST_STEPS).slice(-1);
  return { steps: steps.length, shown: [...steps.slice(0, FIRST_STEPS), ...last] };
}

function coverageExample(
  { coverage }: Tally,
  { uncovered: peersUncovered }: PeerModel,
): WorkedExample['coverage'] {
  const share = shareCovered(coverage);
  const uncovered = uncoveredPosterior(peersUncovered, coverage);
  const belowTolerance = worseCovered(peersUncovered, coverage);
  if (share === null || peersUncovered === null || !uncovered || belowTolerance === null) {
    return null;
  }
  const { effectiveProducts } = coverage;
  const posterior = coveragePosterior(coverage, share);
  const allProducts = judgedProducts(coverage);
  return { effectiveProducts, allProducts, posterior, peersUncovered, uncovered, belowTolerance };
}
