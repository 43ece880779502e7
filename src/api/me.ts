import { queryOptions } from '@tanstack/react-query';
import { marketEndpoints } from '@/contract/endpoints/market';
import { call } from './client';

/** Whom the API takes the caller for. */
export const meQuery = () =>
  queryOptions({
    queryKey: ['me'],
    queryFn: ({ signal }) => call(marketEndpoints.me, { signal }),
  });
