import type { StreamerRow } from '@/contract/streamers';
import type { StreamerSummary } from '@/domain/types';
import { standingEnforcements } from '@/domain/verdict';
import type { StoreContext } from './context';

const UNRANKED = {
  index: null,
  parts: {
    complaints: null,
    quality_refunds: null,
    handling: null,
    verification: null,
    authenticity: null,
  },
  rank: null,
  rankByDefault: null,
};

/** One line of the register. */
export function streamerRow(
  context: StoreContext,
  place: number,
  summary: StreamerSummary,
): StreamerRow {
  const streamer = context.streamer(place);
  return {
    streamerId: streamer.streamerId,
    displayName: streamer.displayName,
    platform: context.platformOf(streamer),
    roomId: streamer.roomId,
    region: streamer.region,
    skillLevel: streamer.skillLevel,
    followers: streamer.followers,
    mainCategory: summary.mainCategory,
    peers: summary.peers,
    orders: summary.sales.orders,
    settledGmvFen: summary.sales.settledGmvFen,
    complaintsCounted: summary.complaints.counted,
    complaintRate: summary.complaintRate,
    expectedExcess: summary.expectedExcess,
    refundRate: summary.refundRate,
    qualityRefundRate: summary.qualityRefundRate,
    coverage: summary.coverage,
    medianFirstResponseHours: summary.firstResponse.medianHours,
    funnelStatus: summary.funnelStatus,
    priority: UNRANKED,
    verdict: summary.verdict.kind,
    enforcement: enforcementState(context, place),
  };
}

/** `open` while a suspension or an unrectified order stands. */
function enforcementState(context: StoreContext, place: number): StreamerRow['enforcement'] {
  const enforcements = context.enforcementsOf(place);
  if (enforcements.length === 0) return 'none';
  const standing = standingEnforcements(enforcements, context.dataset.meta.asOf);
  return standing.length > 0 ? 'open' : 'past';
}
