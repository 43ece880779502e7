import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { methodEndpoints } from '@/contract/endpoints/method';
import type { methodExampleQuery } from '@/contract/method';
import { call } from './client';

/** Every figure worked out on one streamer. */
export const methodExampleQueryOf = (query: z.input<typeof methodExampleQuery>) =>
  queryOptions({
    queryKey: ['method', query],
    queryFn: ({ signal }) => call(methodEndpoints.methodExample, { query, signal }),
    placeholderData: keepPreviousData,
  });
