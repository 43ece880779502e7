import { useEffect, useRef, useState } from 'react';
import { exportComplaints } from '@/api/explorer';
import { filtersOf } from './filters';
import { openSaveTarget } from './save-target';
import type { ComplaintsSearch } from './search';
import { writeExport } from './write-export';

export type ExportState =
  | { kind: 'ready' }
  | { kind: 'running'; rows: number; total: number | null }
  | { kind: 'done'; rows: number }
  | { kind: 'cancelled' }
  | { kind: 'failed'; rows: number; error: unknown };

/** Asks for every complaint that passes the filters and writes them as they come; can be cancelled. */
export function useExport(search: ComplaintsSearch, fileName: string) {
  const [state, setState] = useState<ExportState>({ kind: 'ready' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async () => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    let rows = 0;
    try {
      const target = await openSaveTarget(fileName);
      if (target === null) return;
      setState({ kind: 'running', rows, total: null });
      const answer = await exportComplaints(
        { ...filtersOf(search), sort: search.sort },
        signal,
      ).catch(async (error: unknown) => {
        await target.discard();
        throw error;
      });
      rows = await writeExport(answer, target, signal, (come) => {
        rows = come;
        setState({ kind: 'running', rows, total: answer.rows });
      });
      setState({ kind: 'done', rows });
    } catch (error) {
      setState(signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', rows, error });
    }
  };
  return { state, start, cancel: () => running.current?.abort() };
}
