import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import type { streamerComplaintsQuery } from '@/contract/complaints';
import { complaintsEndpoints } from '@/contract/endpoints/complaints';
import { call } from './client';

export const complaintsPages = (
  streamerId: string,
  query: Omit<z.input<typeof streamerComplaintsQuery>, 'cursor'>,
) =>
  infiniteQueryOptions({
    queryKey: ['streamer', streamerId, 'complaints', query],
    queryFn: ({ pageParam, signal }) =>
      call(complaintsEndpoints.complaints, {
        params: { streamerId },
        query: { ...query, ...(pageParam !== null && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });
