import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { streamersPages } from '@/api/register';
import { useKept } from '@/ui/use-kept';
import type { RegisterSearch } from './search';

const ROWS_A_PAGE = 100;

/** What the API is asked for the rows of a view. */
export function listQuery(search: RegisterSearch) {
  const { columns: _columns, chart: _chart, ...asked } = search;
  return asked;
}

/** What the API is asked for some rows alone, whatever narrows the view, in its window and order. */
export const selectionQuery = (search: RegisterSearch, ids: string[]) => ({
  window: search.window,
  sort: search.sort,
  weightComplaints: search.weightComplaints,
  weightQualityRefunds: search.weightQualityRefunds,
  weightHandling: search.weightHandling,
  weightVerification: search.weightVerification,
  weightAuthenticity: search.weightAuthenticity,
  ids,
});

/** The rows of a view as far as they have been fetched, and what the API says of all of them; the old ones where new ones fail. */
export function useRegister(search: RegisterSearch) {
  const query = useInfiniteQuery(streamersPages({ ...listQuery(search), limit: ROWS_A_PAGE }));
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
