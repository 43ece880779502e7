import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { ApiError } from '@/api/api-error';
import { useKept } from './use-kept';

interface Page {
  items: unknown[];
  total: number;
}

/** The rows of a list as far as its pages have come, and where it stands with the rest. */
export interface Pages<P extends Page = Page> {
  rows: P['items'][number][];
  /** What the API says of all of them; null until the first answer. */
  first: P | null;
  /** Why there are no newer ones. */
  error: Error | null;
  /** The list itself did not come. */
  failed: boolean;
  /** The page after the last did not come; the rows before it stand. */
  moreFailed: boolean;
  /** What is shown is not what was asked for last. */
  old: boolean;
  /** There are more. */
  hasMore: boolean;
  fetchingMore: boolean;
  more: () => void;
  /** Fetches the next page where there is one and nothing is on its way. */
  onNearEnd: () => void;
}

/** The pages of a list; the old ones where new ones fail, none where the caller may not see them. */
export function usePages<P extends Page>(query: UseInfiniteQueryResult<InfiniteData<P>>): Pages<P> {
  const kept = useKept(query.data);
  // nothing that a role may not see stays on its screen
  const refused = query.error instanceof ApiError && query.error.status === 403;
  const pages = refused ? undefined : kept?.pages;
  const rows = useMemo(
    () => pages?.flatMap((page): P['items'][number][] => page.items) ?? [],
    [pages],
  );
  const { fetchNextPage, hasNextPage, isFetching } = query;
  const moreFailed = query.isFetchNextPageError;
  const failed = query.isError && !moreFailed;
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  const onNearEnd = useCallback(() => {
    if (hasNextPage && !isFetching && !moreFailed) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, isFetching, moreFailed]);
  return {
    rows,
    first: pages?.[0] ?? null,
    error: query.error,
    failed,
    moreFailed,
    old: query.isPlaceholderData || failed,
    hasMore: hasNextPage,
    fetchingMore: query.isFetchingNextPage,
    more,
    onNearEnd,
  };
}
