import { betaPosterior, type BetaDistribution, type BetaPrior } from './beta-binomial';
import { coverageOf, coveragePosterior } from './coverage';
import { around, betaDifference, gammaDifference } from './difference';
import type { ComparedFigureName } from './compared-figure-names';
import { differenceInterval, type Difference } from './difference-interval';
import { gammaPosterior, type GammaDistribution, type GammaPrior } from './gamma-poisson';
import { medianInterval, medianWait, shareBy } from './kaplan-meier';
import type { PeerModel } from './peers';
import { complaintRateOf, shareOf } from './rates';
import type { Tally } from './tally';
import { ORDERS_PER_UNIT } from './units';
import { ANSWERED_WITHIN_HOURS } from './waiting';

/** Per 10,000 orders (complaintRate), hours (medianFirstResponse), a share in [0, 1] (the others). */
export interface ComparedFigure {
  numerator: number;
  denominator: number;
  estimate: number;
  low: number;
  /** Null where nothing bounds it. */
  high: number | null;
  benchmark: number | null;
  /** The peers' counts scatter no more than chance: the estimate is what all of them share, and tells nobody apart. */
  shared: boolean;
}

/** A figure with what is known behind it, from which differences are taken. */
export type KnownFigure = { figure: ComparedFigure } & (
  | { kind: 'rate'; prior: GammaPrior; posterior: GammaDistribution }
  | { kind: 'share'; prior: BetaPrior; posterior: BetaDistribution }
  | { kind: 'coverage'; posterior: BetaDistribution }
  | { kind: 'interval' }
);

/** A streamer's figures from its own counts and its peers; null where the records do not say. */
export function knownFigures(
  counts: Tally,
  peers: PeerModel,
): Record<ComparedFigureName, KnownFigure | null> {
  const { refunds } = counts;
  return {
    complaintRate: knownRate(peers.complaints, counts.complaints.counted, counts.sales.orders),
    refundRate: knownShare(peers.refunds, refunds.refundedOrders, refunds.refundKnownOrders),
    qualityRefundRate: knownShare(
      peers.qualityRefunds,
      refunds.qualityRefundedOrders,
      refunds.qualityKnownOrders,
    ),
    coverage: knownCoverage(counts, peers),
    medianFirstResponse: knownMedian(counts, peers),
    answeredBy7Days: knownAnswered(counts, peers),
  };
}

/**
 * The first less the second, taken as independent given their priors; the same figure of both. Null where either is unknown or
 * without bound, and where both are the one rate that all the peers share: then the records tell no difference, not that there is none.
 */
export function figureDifference(a: KnownFigure | null, b: KnownFigure | null): Difference | null {
  if (!a || !b) return null;
  if (a.kind === 'rate' && b.kind === 'rate') {
    if (a.figure.shared && a.prior === b.prior) return null;
    return gammaDifference(a.posterior, b.posterior);
  }
  if (a.kind === 'share' && b.kind === 'share') {
    if (a.figure.shared && a.prior === b.prior) return null;
    return betaDifference(a.posterior, b.posterior);
  }
  if (a.kind === 'coverage' && b.kind === 'coverage') {
    // the share as it stands is not its distribution's mean, and may lie outside its central part
    const difference = a.figure.estimate - b.figure.estimate;
    return around(difference, betaDifference(a.posterior, b.posterior));
  }
  return differenceInterval(a.figure, b.figure);
}

function knownRate(prior: GammaPrior | null, events: number, orders: number): KnownFigure | null {
  const rate = complaintRateOf(prior, events, orders);
  if (!prior || !rate) return null;
  return {
    kind: 'rate',
    prior,
    posterior: gammaPosterior(prior, events, orders / ORDERS_PER_UNIT),
    figure: { ...rate, shared: prior.spread === 'shared' },
  };
}

function knownShare(prior: BetaPrior | null, events: number, trials: number): KnownFigure | null {
  const share = shareOf(prior, events, trials);
  if (!prior || !share) return null;
  return {
    kind: 'share',
    prior,
    posterior: betaPosterior(prior, events, trials),
    figure: { ...share, shared: prior.spread === 'shared' },
  };
}

function knownCoverage(counts: Tally, peers: PeerModel): KnownFigure | null {
  const coverage = coverageOf(counts.coverage, peers.coverageShare);
  const { coveredOrders, uncoveredOrders, share, low, high, benchmark } = coverage;
  if (share === null || low === null) return null;
  return {
    kind: 'coverage',
    posterior: coveragePosterior(counts.coverage, share),
    figure: {
      numerator: coveredOrders,
      denominator: coveredOrders + uncoveredOrders,
      estimate: share,
      low,
      high,
      benchmark,
      shared: false,
    },
  };
}

function knownMedian({ firstResponse }: Tally, peers: PeerModel): KnownFigure | null {
  const estimate = medianWait(firstResponse);
  if (estimate === null) return null;
  const { low, high } = medianInterval(firstResponse);
  return {
    kind: 'interval',
    figure: {
      numerator: firstResponse.happened.length,
      denominator: firstResponse.happened.length + firstResponse.open.length,
      estimate,
      // where half have been reached so has the lower limit
      low: low ?? 0,
      high,
      benchmark: peers.medianFirstResponseHours,
      shared: false,
    },
  };
}

function knownAnswered({ firstResponse }: Tally, peers: PeerModel): KnownFigure | null {
  const answered = shareBy(firstResponse, ANSWERED_WITHIN_HOURS);
  if (!answered) return null;
  const { happened, open } = firstResponse;
  return {
    kind: 'interval',
    figure: {
      numerator: Array.from(happened).filter((hours) => hours <= ANSWERED_WITHIN_HOURS).length,
      denominator: happened.length + open.length,
      estimate: answered.share,
      low: answered.low,
      high: answered.high,
      benchmark: peers.answeredByDay7,
      shared: false,
    },
  };
}
