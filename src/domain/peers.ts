import type { ProductCategory } from '@/dataset/tables';
import { fitBetaBinomial, type BetaPrior } from './beta-binomial';
import { shareCovered, uncoveredShare } from './coverage';
import { overdispersion } from './funnel';
import { fitGammaPoisson, type GammaPrior } from './gamma-poisson';
import type { DatasetIndex } from './index-dataset';
import { medianWait, shareBy } from './kaplan-meier';
import type { Tally } from './tally';
import type { DayRange } from './types';
import { signalLimits, unusualBroadcasts, type SignalLimits } from './unusual';
import { ORDERS_PER_UNIT } from './units';
import { ANSWERED_WITHIN_HOURS, pooled } from './waiting';

const FEWEST_PEERS = 30;

export type PeerGroupName = ProductCategory | 'all';

/** What is usual among the streamers one is compared with. A prior is null where nobody's records speak of it. */
export interface PeerModel {
  /** Null for everyone. */
  category: ProductCategory | null;
  /** Streamers with orders in the window. */
  count: number;
  /** Per 10,000 orders; its `mean` is the benchmark and the funnel's centre. */
  complaints: GammaPrior | null;
  /** Spiegelhalter's φ, at least 1. */
  phi: number;
  refunds: BetaPrior | null;
  qualityRefunds: BetaPrior | null;
  lateAnswers: BetaPrior | null;
  unusual: BetaPrior | null;
  signalLimits: readonly SignalLimits[];
  coverageShare: number | null;
  /** Share of their products not reviewed in time. */
  uncovered: number | null;
  medianFirstResponseHours: number | null;
  /** The share of complaints answered by day 7, pooled. */
  answeredByDay7: number | null;
  medianClosingHours: number | null;
}

/** Which group a streamer is compared with. */
export function groupOf(
  mainCategory: ProductCategory | null,
  groups: ReadonlyMap<PeerGroupName, unknown>,
): PeerGroupName {
  return mainCategory !== null && groups.has(mainCategory) ? mainCategory : 'all';
}

/** Everyone with orders, and each main category that at least 30 of them share; as places in `tallies`. */
export function peerGroups(
  tallies: readonly Pick<Tally, 'mainCategory'>[],
): Map<PeerGroupName, number[]> {
  const everyone: number[] = [];
  const byCategory = new Map<PeerGroupName, number[]>();
  for (const [place, { mainCategory }] of tallies.entries()) {
    if (mainCategory === null) continue;
    everyone.push(place);
    const same = byCategory.get(mainCategory);
    if (same) same.push(place);
    else byCategory.set(mainCategory, [place]);
  }
  const groups = new Map<PeerGroupName, number[]>([['all', everyone]]);
  for (const [category, members] of byCategory) {
    if (members.length >= FEWEST_PEERS) groups.set(category, members);
  }
  return groups;
}

/** Fits what is usual among the members, places in `tallies` and in the dataset's streamers. */
export function peerModel(
  index: DatasetIndex,
  window: DayRange,
  name: PeerGroupName,
  members: readonly number[],
  tallies: readonly Tally[],
): PeerModel {
  const peers = members.flatMap((place) => tallies[place] ?? []);
  const column = (of: (peer: Tally) => number) => Float64Array.from(peers, of);
  const complaints = column((peer) => peer.complaints.counted);
  const exposure = column((peer) => peer.sales.orders / ORDERS_PER_UNIT);
  const prior = fitGammaPoisson(complaints, exposure);
  const limits = signalLimits(index, members, window);
  const firstResponse = pooled(peers.map((peer) => peer.firstResponse));
  const unusual = members.map((member) => unusualBroadcasts(index, member, window, limits));
  return {
    category: name === 'all' ? null : name,
    count: peers.length,
    complaints: prior,
    phi: prior ? overdispersion(complaints, exposure, prior.mean) : 1,
    refunds: fitBetaBinomial(
      column((peer) => peer.refunds.refundedOrders),
      column((peer) => peer.refunds.refundKnownOrders),
    ),
    qualityRefunds: fitBetaBinomial(
      column((peer) => peer.refunds.qualityRefundedOrders),
      column((peer) => peer.refunds.qualityKnownOrders),
    ),
    lateAnswers: fitBetaBinomial(
      column((peer) => peer.late.late),
      column((peer) => peer.late.due),
    ),
    unusual: fitBetaBinomial(
      unusual.map((count) => count.unusual),
      unusual.map((count) => count.broadcasts),
    ),
    signalLimits: limits,
    uncovered: uncoveredShare(peers.map((peer) => peer.coverage)),
    coverageShare: shareCovered({
      coveredOrders: peers.reduce((sum, peer) => sum + peer.coverage.coveredOrders, 0),
      uncoveredOrders: peers.reduce((sum, peer) => sum + peer.coverage.uncoveredOrders, 0),
    }),
    medianFirstResponseHours: medianWait(firstResponse),
    answeredByDay7: shareBy(firstResponse, ANSWERED_WITHIN_HOURS)?.share ?? null,
    medianClosingHours: medianWait(pooled(peers.map((peer) => peer.closing))),
  };
}
