import type { BroadcastReading } from '@/contract/authenticity';
import type { Evidence, EvidenceSource } from '@/contract/cases';
import type { ExplorerComplaint } from '@/contract/explorer';
import type { SignalDetail } from '@/contract/signals';
import type { StreamerRef } from '@/contract/streamer-ref';
import { dateOfDay, dayOfDate } from '@/domain/calendar';
import { METHOD_VERSION } from '@/domain/method-version';
import { broadcastReading } from './authenticity';
import type { StoreContext } from './context';
import { explorerComplaint } from './explorer';
import { instantText } from './instants';
import { ProblemError, unprocessable } from './problems';
import { signal } from './signal-detail';

/** When, over which window, and the number of the first piece within its case. */
interface Taking {
  at: number;
  window: string;
  first: number;
}

/**
 * What the sources show now, copied, so that nothing that is computed or filed later reaches it. A source named twice is taken
 * once. Throws a 422 problem that points at each source that isn't there.
 */
export function takeEvidence(
  context: StoreContext,
  sources: readonly EvidenceSource[],
  taking: Taking,
): Evidence[] {
  const seen = new Set<string>();
  const errors: { pointer: string; detail: string }[] = [];
  const taken: Evidence[] = [];
  for (const [place, source] of sources.entries()) {
    const key = JSON.stringify(source);
    if (seen.has(key)) continue;
    seen.add(key);
    try {
      const evidenceId = `E${taking.first + taken.length}`;
      taken.push(structuredClone(takeOne(context, source, { ...taking, evidenceId })));
    } catch (error) {
      if (!(error instanceof ProblemError && error.problem.status === 404)) throw error;
      errors.push({ pointer: `/from/${place}`, detail: error.message });
    }
  }
  if (errors.length > 0) throw new ProblemError(unprocessable(errors));
  return taken;
}

function takeOne(
  context: StoreContext,
  source: EvidenceSource,
  { at, window, evidenceId }: Taking & { evidenceId: string },
): Evidence {
  const stamp = {
    evidenceId,
    takenAt: instantText(at),
    asOf: context.dataset.meta.asOf,
    methodVersion: METHOD_VERSION,
  };
  switch (source.kind) {
    case 'streamer': {
      const { streamerId } = source;
      return {
        kind: 'streamer',
        ...stamp,
        window: context.windowRange(window),
        link: `/streamers/${encodeURIComponent(streamerId)}?window=${window}`,
        streamer: context.streamerRef(context.known(streamerId)),
        summary: context.summaryOf(streamerId, window),
      };
    }
    case 'signal': {
      const shown: SignalDetail = signal(context, { signalId: source.signalId });
      const first = shown.weeks[0]?.weekStart ?? shown.shiftFrom;
      const lastWeek = shown.weeks.at(-1)?.weekStart ?? shown.firstWeek;
      const last = dateOfDay(Math.min(dayOfDate(lastWeek) + 6, context.index.asOfDay));
      return {
        kind: 'signal',
        ...stamp,
        window: { spec: `${first}..${last}`, from: first, to: last },
        link: `/signals?signal=${encodeURIComponent(source.signalId)}`,
        streamer: shown.streamer,
        signal: shown,
      };
    }
    case 'complaint': {
      const shown: ExplorerComplaint = explorerComplaint(context, {
        complaintId: source.complaintId,
      });
      return {
        kind: 'complaint',
        ...stamp,
        window: context.windowRange(window),
        link: `/complaints?complaint=${encodeURIComponent(source.complaintId)}`,
        streamer: shown.streamer,
        complaint: shown,
      };
    }
    case 'broadcast': {
      const { streamerId, broadcastId } = source;
      const shown: BroadcastReading = broadcastReading(context, {
        streamerId,
        broadcastId,
        window,
      });
      const at = new URLSearchParams({ tab: 'authenticity', window, broadcast: broadcastId });
      return {
        kind: 'broadcast',
        ...stamp,
        window: context.windowRange(window),
        link: `/streamers/${encodeURIComponent(streamerId)}?${at}`,
        streamer: context.streamerRef(streamerId),
        broadcast: shown,
      };
    }
  }
}

/** Whom pieces of evidence are about, each once, in order of first mention. */
export const streamersOf = (evidence: readonly Evidence[]): StreamerRef[] => [
  ...new Map(evidence.map(({ streamer }) => [streamer.streamerId, streamer])).values(),
];
