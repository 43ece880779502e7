import { infiniteQueryOptions, keepPreviousData, mutationOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import type { NewComplaint, streamerComplaintsQuery } from '@/contract/complaints';
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

/** The same key for every try of one form, so that a retry never files twice. */
export const createComplaint = mutationOptions({
  mutationKey: ['complaints', 'create'],
  mutationFn: ({ complaint, key }: { complaint: NewComplaint; key: string }) =>
    call(complaintsEndpoints.createComplaint, { body: complaint, idempotencyKey: key }),
});
