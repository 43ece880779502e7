import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { streamersEndpoints } from '@/contract/endpoints/streamers';
import type { broadcastsQuery, reviewsQuery } from '@/contract/streamer';
import { call } from './client';
import { cursorOf } from './cursor';

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
