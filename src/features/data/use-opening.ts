import { useEffect, useRef, useState } from 'react';
import { forgetUnused, putOwnData } from '@/api/own-data';
import type { Encoding } from '@/dataset/decode';
import type { Mapping } from '@/dataset/mapping';
import type { FileChoice } from '@/dataset/propose-mapping';
import type { NamedFile } from '@/dataset/read-files';
import { storedMappings } from '@/dataset/stored-mappings';
import type { Opened, Unmapped } from './reading-worker';
import { startReading } from './start-reading';

export type Opening =
  | { kind: 'idle' }
  | { kind: 'reading'; rows: number }
  | { kind: 'cancelled' }
  | { kind: 'failed'; reason: string }
  | Exclude<Opened, { kind: 'good' }>;

interface Chosen {
  files: NamedFile[];
  encoding: Encoding;
}

/** Reads what was chosen, and only once all of it is good puts it in the place of what is on screen. */
export function useOpening(onOpened: () => void) {
  const [state, setState] = useState<Opening>({ kind: 'idle' });
  /** What is to be said of the files, or was: to return to it where the data then have problems. */
  const [unmapped, setUnmapped] = useState<Unmapped | null>(null);
  const running = useRef<(() => void) | null>(null);
  const chosen = useRef<Chosen>({ files: [], encoding: 'utf-8' });
  useEffect(
    () => () => {
      running.current?.();
      running.current = null;
    },
    [],
  );

  const read = async (mapping: Mapping | null = null) => {
    running.current?.();
    const { files, encoding } = chosen.current;
    setState({ kind: 'reading', rows: 0 });
    try {
      const how = { encoding, mapping, kept: storedMappings() };
      const { opened, end } = startReading(files, how, (rows) =>
        setState((now) => (now.kind === 'reading' ? { kind: 'reading', rows } : now)),
      );
      running.current = end;
      const result = await opened;
      if (running.current !== end) return;
      if (result.kind === 'unmapped') setUnmapped(result);
      if (result.kind !== 'good') return setState(result);
      await putOwnData(result.id);
      onOpened();
    } catch (error) {
      setState({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const open = (files: NamedFile[], encoding: Encoding = 'utf-8') => {
    chosen.current = { files, encoding };
    setUnmapped(null);
    return read();
  };
  return {
    state,
    open,
    /** The same files, what is not UTF-8 in them as GB18030. */
    openAsGb18030: () => open(chosen.current.files, 'gb18030'),
    /** Null where they are named as the tables are. */
    unmapped,
    openMapped: (mapping: Mapping, choices: FileChoice[]) => {
      setUnmapped(
        unmapped && { ...unmapped, choices, survey: { ...unmapped.survey, meta: mapping.meta } },
      );
      return read(mapping);
    },
    changeMapping: () => unmapped && setState(unmapped),
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
