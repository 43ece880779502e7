import type { StreamerRef } from '@/contract/streamer-ref';
import { MAX_IDS } from '@/contract/streamers';

/** As many as the API can be asked for by id. */
export const MOST_SELECTED = MAX_IDS;

/** The selected streamers by id, in the order they were selected. */
export type Selection = ReadonlyMap<string, StreamerRef>;

/** The selection with some streamers put in or taken out; those beyond the most stay out. */
export function select(
  selection: Selection,
  streamers: readonly StreamerRef[],
  on: boolean,
): Selection {
  const next = new Map(selection);
  for (const { streamerId, displayName, platform, roomId } of streamers) {
    if (!on) next.delete(streamerId);
    else if (next.has(streamerId) || next.size < MOST_SELECTED) {
      next.set(streamerId, { streamerId, displayName, platform, roomId });
    }
  }
  return next;
}

/** The rows from one to another, both included, whichever comes first; the last alone where the first is not among them. */
export function rowsBetween<Row extends { streamerId: string }>(
  rows: readonly Row[],
  from: string | null,
  to: string,
): Row[] {
  const end = rows.findIndex((row) => row.streamerId === to);
  const start = rows.findIndex((row) => row.streamerId === from);
  if (start === -1) return rows.slice(end, end + 1);
  return rows.slice(Math.min(start, end), Math.max(start, end) + 1);
}
