import { useCallback, useEffect, useRef, useState } from 'react';
import type { StreamerRow } from '@/contract/streamers';
import { rowsBetween, select, type Selection } from './selection';

export interface Selecting {
  selection: Selection;
  /** One row; `range`: every row between it and the one toggled last. */
  toggle: (streamerId: string, on: boolean, range: boolean) => void;
  /** Every row fetched so far. */
  toggleAll: (on: boolean) => void;
  clear: () => void;
}

/**
 * Which streamers are selected. Not in the URL: a selection is a gesture on its way to a comparison, a case or a file, and it is
 * these that get an address. It stays while the rows are ordered, narrowed or fetched anew.
 */
export function useSelection(rows: readonly StreamerRow[]): Selecting {
  const [selection, setSelection] = useState<Selection>(new Map());
  const shown = useRef(rows);
  const last = useRef<string | null>(null);
  useEffect(() => {
    shown.current = rows;
  }, [rows]);

  const toggle = useCallback((streamerId: string, on: boolean, range: boolean) => {
    const chosen = rowsBetween(shown.current, range ? last.current : null, streamerId);
    last.current = streamerId;
    setSelection((old) => select(old, chosen, on));
  }, []);
  const toggleAll = useCallback(
    (on: boolean) => setSelection((old) => select(old, shown.current, on)),
    [],
  );
  const clear = useCallback(() => setSelection(new Map()), []);
  return { selection, toggle, toggleAll, clear };
}
