import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { comparisonEndpoints } from '@/contract/endpoints/comparison';
import { call } from './client';

/** Up to five streamers side by side; nothing is asked without any. */
export const comparisonQuery = (ids: string[], window: string) =>
  queryOptions({
    queryKey: ['comparison', ids, window],
    queryFn: ({ signal }) =>
      call(comparisonEndpoints.comparison, { query: { ids, window }, signal }),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });
