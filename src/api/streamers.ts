import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { streamersEndpoints } from '@/contract/endpoints/streamers';
import type { broadcastsQuery, reviewsQuery } from '@/contract/streamer';
import type { streamerFilters, streamersQuery } from '@/contract/streamers';
import { call } from './client';

type FilterInput = z.input<typeof streamerFilters>;
export type StreamersListInput = Omit<z.input<typeof streamersQuery>, 'cursor'>;

const cursorOf = (cursor: string | null) => (cursor === null ? {} : { cursor });

export const streamersPages = (query: StreamersListInput) =>
  infiniteQueryOptions({
    queryKey: ['streamers', query],
    queryFn: ({ pageParam, signal }) =>
      call(streamersEndpoints.streamers, { query: { ...query, ...cursorOf(pageParam) }, signal }),
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
) => call(streamersEndpoints.streamers, { query: { ...query, ...cursorOf(cursor) }, signal });

/** How many watched streamers are looked up at once: as many as a page may hold. */
const MOST_WATCHED = 200;

/** The register's rows of the caller's watched streamers. */
export const watchedRowsQuery = (window: string) => {
  const query = { watched: 'yes', window, limit: MOST_WATCHED } as const;
  return queryOptions({
    queryKey: ['streamers', 'rows', query],
    queryFn: ({ signal }) => call(streamersEndpoints.streamers, { query, signal }),
    placeholderData: keepPreviousData,
  });
};

export const funnelQuery = (filters: FilterInput) =>
  queryOptions({
    queryKey: ['funnel', filters],
    queryFn: ({ signal }) => call(streamersEndpoints.funnel, { query: filters, signal }),
    placeholderData: keepPreviousData,
  });

export const streamerQuery = (streamerId: string, window: string) =>
  queryOptions({
    queryKey: ['streamer', streamerId, 'detail', window],
    queryFn: ({ signal }) =>
      call(streamersEndpoints.streamer, { params: { streamerId }, query: { window }, signal }),
  });

export const seriesQuery = (streamerId: string, window: string) =>
  queryOptions({
    queryKey: ['streamer', streamerId, 'series', window],
    queryFn: ({ signal }) =>
      call(streamersEndpoints.series, { params: { streamerId }, query: { window }, signal }),
  });

export const findingsQuery = (streamerId: string, window: string) =>
  queryOptions({
    queryKey: ['streamer', streamerId, 'findings', window],
    queryFn: ({ signal }) =>
      call(streamersEndpoints.findings, { params: { streamerId }, query: { window }, signal }),
  });

export const broadcastsPages = (
  streamerId: string,
  query: Omit<z.input<typeof broadcastsQuery>, 'cursor'>,
) =>
  infiniteQueryOptions({
    queryKey: ['streamer', streamerId, 'broadcasts', query],
    queryFn: ({ pageParam, signal }) =>
      call(streamersEndpoints.broadcasts, {
        params: { streamerId },
        query: { ...query, ...cursorOf(pageParam) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });

export const reviewsPages = (
  streamerId: string,
  query: Omit<z.input<typeof reviewsQuery>, 'cursor'>,
) =>
  infiniteQueryOptions({
    queryKey: ['streamer', streamerId, 'reviews', query],
    queryFn: ({ pageParam, signal }) =>
      call(streamersEndpoints.reviews, {
        params: { streamerId },
        query: { ...query, ...cursorOf(pageParam) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });
