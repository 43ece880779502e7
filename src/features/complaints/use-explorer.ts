import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { explorerPages } from '@/api/explorer';
import { useKept } from '@/ui/use-kept';
import { filtersOf } from './filters';
import type { ComplaintsSearch } from './search';

const ROWS_A_PAGE = 50;

/** The complaints of a view as far as they have been fetched, and what the API says of all of them; the old ones where new ones fail. */
export function useExplorer(search: ComplaintsSearch) {
  const query = useInfiniteQuery(
    explorerPages({ ...filtersOf(search), sort: search.sort, limit: ROWS_A_PAGE }),
  );
  const pages = useKept(query.data)?.pages;
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
export type Explorer = ReturnType<typeof useExplorer>;
