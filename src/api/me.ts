import { queryOptions } from '@tanstack/react-query';
import { endpoints } from '@/contract/endpoints';
import { call } from './client';

/** Whom the API takes the caller for. */
export const meQuery = () =>
  queryOptions({
    queryKey: ['me'],
    queryFn: ({ signal }) => call(endpoints.me, { signal }),
  });
