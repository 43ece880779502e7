import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { priorityEndpoints } from '@/contract/endpoints/priority';
import type { priorityQuery } from '@/contract/streamers';
import { call } from './client';

/** One streamer's priority and what its rank hangs on. */
export const streamerPriorityQuery = (streamerId: string, query: z.input<typeof priorityQuery>) =>
  queryOptions({
    queryKey: ['streamer', streamerId, 'priority', query],
    queryFn: ({ signal }) =>
      call(priorityEndpoints.streamerPriority, { params: { streamerId }, query, signal }),
    placeholderData: keepPreviousData,
  });
