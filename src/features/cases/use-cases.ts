import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { casesPages } from '@/api/cases';
import { useKept } from '@/ui/use-kept';
import type { CasesSearch } from './search';

const ROWS_A_PAGE = 50;

/** The cases of a view as far as they have been fetched; the old ones where new ones fail. */
export function useCases(search: CasesSearch) {
  const query = useInfiniteQuery(casesPages({ ...search, limit: ROWS_A_PAGE }));
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
