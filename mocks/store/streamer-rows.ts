import type { StreamerRow } from '@/contract/streamers';
import type { Streamer } from '@/dataset/tables';
import type { StreamerSummary } from '@/domain/types';
import type { StoreContext } from './context';

/** One line of the register. */
export function streamerRow(
  context: StoreContext,
  streamer: Streamer,
  summary: StreamerSummary,
): StreamerRow {
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
    verdict: summary.verdict.kind,
    enforcement: enforcementState(context, streamer, summary),
  };
}

const STANDING = new Set(['suspension', 'unrectified_order']);

/** `open` while a suspension or an unrectified order stands, as the verdict sees it. */
function enforcementState(
  context: StoreContext,
  { streamerId }: Streamer,
  { verdict }: StreamerSummary,
): StreamerRow['enforcement'] {
  if (verdict.facts.some((fact) => STANDING.has(fact.code))) return 'open';
  return context.enforcementsOf(streamerId).length > 0 ? 'past' : 'none';
}
