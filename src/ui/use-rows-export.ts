import { useEffect, useRef, useState } from 'react';
import { collectRows, ListChangedError, type ExportProgress, type Page } from './collect-rows';

export type ExportState =
  | { kind: 'idle' }
  | ({ kind: 'running' } & ExportProgress)
  | { kind: 'done'; rows: number }
  | { kind: 'cancelled' }
  | { kind: 'changed' }
  | ({ kind: 'failed' } & ExportProgress);

export interface RowsExportOf<Query, Row, Of extends Page<Row>> {
  /** Which rows; the same object while they are the same. */
  query: Query;
  /** How many they are. */
  total: number;
  fetchPage: (query: Query, cursor: string | null, signal: AbortSignal) => Promise<Of>;
  keyOf: (row: Row) => string;
  /** Called once every row has come. */
  onComplete: (rows: Row[], page: Of) => void;
}

/** Fetches every row of a list and hands them over once all have come; tells how far it is; can be cancelled. */
export function useRowsExport<Query, Row, Of extends Page<Row>>({
  query,
  total,
  fetchPage,
  keyOf,
  onComplete,
}: RowsExportOf<Query, Row, Of>) {
  const [{ state, of }, setExport] = useState<{ state: ExportState; of: Query }>({
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
    try {
      const { rows, page } = await collectRows(
        (cursor, signal) => fetchPage(query, cursor, signal),
        keyOf,
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
