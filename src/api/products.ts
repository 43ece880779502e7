import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { productsEndpoints } from '@/contract/endpoints/products';
import type { productsQuery } from '@/contract/products';
import { call } from './client';
import { cursorOf } from './cursor';

export const productsPages = (
  streamerId: string,
  query: Omit<z.input<typeof productsQuery>, 'cursor'>,
) =>
  infiniteQueryOptions({
    queryKey: ['streamer', streamerId, 'products', query],
    queryFn: ({ pageParam, signal }) =>
      call(productsEndpoints.products, {
        params: { streamerId },
        query: { ...query, ...cursorOf(pageParam) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });
