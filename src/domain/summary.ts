import type { CalendarDate } from '@/dataset/tables';
import { coverageOf, worseCovered } from './coverage';
import { funnelStatus } from './funnel';
import { rowsOf } from './grouping';
import type { DatasetIndex } from './index-dataset';
import { authenticityPart, complaintsPart, sharePart, verificationPart } from './parts';
import { groupOf, peerGroups, peerModel, type PeerGroupName, type PeerModel } from './peers';
import { complaintRateOf, shareOf } from './rates';
import { tallyMarket, type Tally } from './tally';
import type { DayRange, StreamerSummary } from './types';
import { ORDERS_PER_UNIT } from './units';
import { untoldOf } from './untold-parts';
import { unusualBroadcasts } from './unusual';
import { standingEnforcements, verdictOf } from './verdict';
import { waitingOf } from './waiting';

/** Everything the records say of everyone in one window. */
export interface MarketSummary {
  window: DayRange;
  asOf: CalendarDate;
  /** `all` is always there; a category where at least 30 streamers with orders have it as their main one. */
  peerGroups: ReadonlyMap<PeerGroupName, PeerModel>;
  /** In the dataset's order. */
  streamers: StreamerSummary[];
  /** The counts the summaries were made of, likewise. */
  tallies: readonly Tally[];
}

/** Counts, fits the peers, and judges every streamer of a dataset in one window. */
export function summariseMarket(index: DatasetIndex, window: DayRange): MarketSummary {
  const { meta } = index.dataset;
  const tallies = tallyMarket(index, window);
  const models = new Map<PeerGroupName, PeerModel>();
  for (const [name, members] of peerGroups(tallies)) {
    models.set(name, peerModel(index, window, name, members, tallies));
  }
  return {
    window,
    asOf: meta.asOf,
    peerGroups: models,
    tallies,
    streamers: tallies.flatMap((counts, streamer) => {
      const model = models.get(groupOf(counts.mainCategory, models));
      return model ? [summarise(index, streamer, window, counts, model)] : [];
    }),
  };
}

function summarise(
  index: DatasetIndex,
  streamer: number,
  window: DayRange,
  counts: Tally,
  peers: PeerModel,
): StreamerSummary {
  const { sales, refunds, complaints, late } = counts;
  const coverage = coverageOf(counts.coverage, peers.coverageShare);
  const worse = worseCovered(peers.uncovered, counts.coverage);
  const complaintRate = complaintRateOf(peers.complaints, complaints.counted, sales.orders);
  const qualityRefundRate = shareOf(
    peers.qualityRefunds,
    refunds.qualityRefundedOrders,
    refunds.qualityKnownOrders,
  );
  const unusual = unusualBroadcasts(index, streamer, window, peers.signalLimits);
  const parts = {
    complaints: complaintsPart(peers.complaints, complaints.counted, sales.orders),
    quality_refunds: sharePart(
      peers.qualityRefunds,
      refunds.qualityRefundedOrders,
      refunds.qualityKnownOrders,
    ),
    handling: sharePart(peers.lateAnswers, late.late, late.due),
    verification: verificationPart(worse, coverage.uncoveredOffers),
    authenticity: authenticityPart(peers.unusual, unusual.unusual, unusual.broadcasts),
  };
  const { enforcements, meta, streamers } = index.dataset;
  const untold = untoldOf(meta);
  const own = [...rowsOf(index.enforcementsOfStreamer, streamer)];
  return {
    streamerId: streamers[streamer]?.streamerId ?? '',
    peers: { category: peers.category, count: peers.count },
    mainCategory: counts.mainCategory,
    sales,
    complaints,
    complaintRate,
    refundRate: shareOf(peers.refunds, refunds.refundedOrders, refunds.refundKnownOrders),
    qualityRefundRate,
    funnelStatus:
      complaintRate &&
      funnelStatus(complaints.counted, sales.orders, complaintRate.benchmark, peers.phi),
    expectedExcess:
      complaintRate &&
      (Math.max(0, complaintRate.estimate - complaintRate.benchmark) * sales.orders) /
        ORDERS_PER_UNIT,
    firstResponse: waitingOf(counts.firstResponse, peers.medianFirstResponseHours),
    closing: waitingOf(counts.closing, peers.medianClosingHours),
    outcomes: counts.outcomes,
    coverage,
    parts,
    verdict: verdictOf(parts, {
      orders: sales.orders,
      complaintsCounted: complaints.counted,
      complaintRate,
      qualityRefundRate,
      late: shareOf(peers.lateAnswers, late.late, late.due),
      coverage,
      unusual,
      standing: untold.standing
        ? []
        : standingEnforcements(
            own.flatMap((row) => enforcements[row] ?? []),
            meta.asOf,
          ),
      untold: untold.parts,
    }),
  };
}
