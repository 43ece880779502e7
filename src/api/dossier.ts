import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import type { broadcastsQuery, reviewsQuery } from '@/contract/dossier';
import { dossierEndpoints } from '@/contract/endpoints/dossier';
import { call } from './client';
import { cursorOf } from './cursor';

export const seriesQuery = (streamerId: string, window: string) =>
  queryOptions({
    queryKey: ['streamer', streamerId, 'series', window],
    queryFn: ({ signal }) =>
      call(dossierEndpoints.series, { params: { streamerId }, query: { window }, signal }),
  });

export const broadcastsPages = (
  streamerId: string,
  query: Omit<z.input<typeof broadcastsQuery>, 'cursor'>,
) =>
  infiniteQueryOptions({
    queryKey: ['streamer', streamerId, 'broadcasts', query],
    queryFn: ({ pageParam, signal }) =>
      call(dossierEndpoints.broadcasts, {
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
      call(dossierEndpoints.reviews, {
        params: { streamerId },
        query: { ...query, ...cursorOf(pageParam) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });
