import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ApiError } from '@/api/api-error';
import { signalsPages } from '@/api/signals';
import { useKept } from '@/ui/use-kept';
import { listQuery } from './filters';
import type { SignalsSearch } from './search';

const ROWS_A_PAGE = 50;

/** The signals of a view as far as they have been fetched; the old ones where new ones fail. */
export function useSignals(search: SignalsSearch) {
  const query = useInfiniteQuery(signalsPages(listQuery(search, ROWS_A_PAGE)));
  const kept = useKept(query.data);
  const refused = query.error instanceof ApiError && query.error.status === 403;
  // nothing that a role may not see stays on its screen
  const pages = (refused ? undefined : kept)?.pages;
  const rows = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages]);
  /** The page after the last did not come; the rows before it stand. */
  const moreFailed = query.isFetchNextPageError;
  const failed = query.isError && !moreFailed;
  return {
    query,
    rows,
    first: pages?.[0] ?? null,
    failed,
    moreFailed,
    old: query.isPlaceholderData || failed,
  };
}
export type Signals = ReturnType<typeof useSignals>;
