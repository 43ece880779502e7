import type { StreamerRow } from '@/contract/streamers';
import type { StreamerSummary } from '@/domain/types';
import { worseOf, type Worse } from '@/domain/priority';
import { mainRole } from '@/domain/sales';
import { standingEnforcements } from '@/domain/verdict';
import type { StoreContext } from './context';

/** A line of the register but for its priority, which depends on the weights asked for. */
export interface UnrankedRow extends Omit<StreamerRow, 'priority'> {
  worse: Worse;
}

export function streamerRow(
  context: StoreContext,
  place: number,
  summary: StreamerSummary | undefined,
): UnrankedRow {
  if (!summary) throw new RangeError(`No summary at ${place}`);
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
    mainRole: mainRole(summary.sales),
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
    verdict: summary.verdict.kind,
    enforcement: enforcementState(context, place),
    worse: worseOf(summary.parts),
  };
}

/** `open` while a suspension or an unrectified order stands. */
function enforcementState(context: StoreContext, place: number): StreamerRow['enforcement'] {
  const enforcements = context.enforcementsOf(place);
  if (enforcements.length === 0) return 'none';
  const standing = standingEnforcements(enforcements, context.dataset.meta.asOf);
  return standing.length > 0 ? 'open' : 'past';
}
