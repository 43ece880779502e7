import { useEffect, useRef, useState } from 'react';
import { fetchStreamersPage, type StreamersListInput } from '@/api/streamers';
import type { StreamerRow, StreamersPage } from '@/contract/streamers';
import { collectRows, ListChangedError, type ExportProgress } from './export-rows';

const ROWS_A_PAGE = 200;

export type ExportState =
  | { kind: 'idle' }
  | ({ kind: 'running' } & ExportProgress)
  | { kind: 'done'; rows: number }
  | { kind: 'cancelled' }
  | { kind: 'changed' }
  | ({ kind: 'failed' } & ExportProgress);

/**
 * Fetches every row of a list and hands them over once all have come; tells how far it is; can be cancelled. The same list is
 * told by the same `query` object.
 */
export function useExport(
  query: StreamersListInput,
  total: number,
  onComplete: (rows: StreamerRow[], page: StreamersPage) => void,
) {
  const [{ state, of }, setExport] = useState<{ state: ExportState; of: StreamersListInput }>({
    state: { kind: 'idle' },
    of: query,
  });
  const running = useRef<AbortController | null>(null);

  useEffect(() => () => running.current?.abort(), []);

  const start = async () => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const setState = (state: ExportState) => setExport({ state, of: query });
    let progress: ExportProgress = { rows: 0, total };
    setState({ kind: 'running', ...progress });
    const asked = { ...query, limit: ROWS_A_PAGE };
    try {
      const { rows, page } = await collectRows(
        (cursor, signal) => fetchStreamersPage(asked, cursor, signal),
        controller.signal,
        (next) => {
          progress = next;
          setState({ kind: 'running', ...next });
        },
      );
      onComplete(rows, page);
      setState({ kind: 'done', rows: rows.length });
    } catch (error) {
      // a newer export has taken over the state
      if (running.current !== controller) return;
      if (controller.signal.aborted) setState({ kind: 'cancelled' });
      else if (error instanceof ListChangedError) setState({ kind: 'changed' });
      else setState({ kind: 'failed', ...progress });
    }
  };

  // what became of an export is no news once the list is another
  const current = state.kind === 'running' || of === query ? state : { kind: 'idle' as const };
  return { state: current, start, cancel: () => running.current?.abort() };
}
