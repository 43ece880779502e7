import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { authenticityEndpoints } from '@/contract/endpoints/authenticity';
import { call } from './client';
import { cursorOf } from './cursor';

const PAGE = 20;

export const authenticityQuery = (streamerId: string, window: string) =>
  queryOptions({
    queryKey: ['streamer', streamerId, 'authenticity', window],
    queryFn: ({ signal }) =>
      call(authenticityEndpoints.authenticity, {
        params: { streamerId },
        query: { window },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

/** The most surprising broadcasts first. */
export const readingsPages = (streamerId: string, window: string) =>
  infiniteQueryOptions({
    queryKey: ['streamer', streamerId, 'readings', window],
    queryFn: ({ pageParam, signal }) =>
      call(authenticityEndpoints.broadcastReadings, {
        params: { streamerId },
        query: { window, limit: PAGE, ...cursorOf(pageParam) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });

export const readingQuery = (streamerId: string, window: string, broadcastId: string) =>
  queryOptions({
    queryKey: ['streamer', streamerId, 'reading', window, broadcastId],
    queryFn: ({ signal }) =>
      call(authenticityEndpoints.broadcastReading, {
        params: { streamerId, broadcastId },
        query: { window },
        signal,
      }),
  });
