import { useEffect, useRef, useState } from 'react';
import { forgetUnused, putOwnData } from '@/api/own-data';
import type { Encoding } from '@/dataset/decode';
import type { NamedFile } from '@/dataset/read-files';
import type { Opened } from './reading-worker';
import { startReading } from './start-reading';

export type Opening =
  | { kind: 'idle' }
  | { kind: 'reading'; rows: number }
  | { kind: 'cancelled' }
  | { kind: 'failed'; reason: string }
  | Exclude<Opened, { kind: 'good' }>;

/** Reads what was chosen, and only once all of it is good puts it in the place of what is on screen. */
export function useOpening(onOpened: () => void) {
  const [state, setState] = useState<Opening>({ kind: 'idle' });
  const running = useRef<(() => void) | null>(null);
  const chosen = useRef<NamedFile[]>([]);
  useEffect(
    () => () => {
      running.current?.();
      running.current = null;
    },
    [],
  );

  const open = async (files: NamedFile[], encoding: Encoding = 'utf-8') => {
    running.current?.();
    chosen.current = files;
    setState({ kind: 'reading', rows: 0 });
    try {
      const { opened, end } = startReading(files, encoding, (rows) =>
        setState((now) => (now.kind === 'reading' ? { kind: 'reading', rows } : now)),
      );
      running.current = end;
      const result = await opened;
      if (running.current !== end) return;
      if (result.kind !== 'good') return setState(result);
      await putOwnData(result.id);
      onOpened();
    } catch (error) {
      setState({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  return {
    state,
    open,
    /** The same files, what is not UTF-8 in them as GB18030. */
    openAsGb18030: () => open(chosen.current, 'gb18030'),
    cancel: () => {
      running.current?.();
      running.current = null;
      setState({ kind: 'cancelled' });
      void forgetUnused().catch(() => undefined);
    },
    fail: (error: unknown) =>
      setState({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  };
}
