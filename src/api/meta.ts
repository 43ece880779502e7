import { queryOptions } from '@tanstack/react-query';
import { marketEndpoints } from '@/contract/endpoints/market';
import { call } from './client';

export const metaQuery = () =>
  queryOptions({
    queryKey: ['meta'],
    queryFn: ({ signal }) => call(marketEndpoints.meta, { signal }),
    staleTime: Infinity,
  });

export const marketQuery = (window: string) =>
  queryOptions({
    queryKey: ['market', window],
    queryFn: ({ signal }) => call(marketEndpoints.market, { query: { window }, signal }),
  });

export const suggestionsQuery = (q: string) =>
  queryOptions({
    queryKey: ['suggestions', q],
    queryFn: ({ signal }) => call(marketEndpoints.suggestions, { query: { q }, signal }),
    enabled: q !== '',
  });
