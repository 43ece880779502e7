import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { registerEndpoints } from '@/contract/endpoints/register';
import type { streamerFilters, streamersQuery } from '@/contract/streamers';
import { call } from './client';
import { cursorOf } from './cursor';

type FilterInput = z.input<typeof streamerFilters>;
export type StreamersListInput = Omit<z.input<typeof streamersQuery>, 'cursor'>;

export const streamersPages = (query: StreamersListInput) =>
  infiniteQueryOptions({
    queryKey: ['streamers', query],
    queryFn: ({ pageParam, signal }) =>
      call(registerEndpoints.streamers, { query: { ...query, ...cursorOf(pageParam) }, signal }),
    // the first page has no cursor
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });

/** One page outside the cache, for an export that walks them all. */
export const fetchStreamersPage = (
  query: StreamersListInput,
  cursor: string | null,
  signal: AbortSignal,
) => call(registerEndpoints.streamers, { query: { ...query, ...cursorOf(cursor) }, signal });

/** How many watched streamers are looked up at once: as many as a page may hold. */
const MOST_WATCHED = 200;

/** The register's rows of the caller's watched streamers. */
export const watchedRowsQuery = (window: string) => {
  const query = { watched: 'yes', window, limit: MOST_WATCHED } as const;
  return queryOptions({
    queryKey: ['streamers', 'rows', query],
    queryFn: ({ signal }) => call(registerEndpoints.streamers, { query, signal }),
    placeholderData: keepPreviousData,
  });
};

export const funnelQuery = (filters: FilterInput) =>
  queryOptions({
    queryKey: ['funnel', filters],
    queryFn: ({ signal }) => call(registerEndpoints.funnel, { query: filters, signal }),
    placeholderData: keepPreviousData,
  });
