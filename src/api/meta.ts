import { queryOptions } from '@tanstack/react-query';
import { endpoints } from '@/contract/endpoints';
import { call } from './client';

export const metaQuery = () =>
  queryOptions({
    queryKey: ['meta'],
    queryFn: ({ signal }) => call(endpoints.meta, { signal }),
    staleTime: Infinity,
  });

export const marketQuery = (window: string) =>
  queryOptions({
    queryKey: ['market', window],
    queryFn: ({ signal }) => call(endpoints.market, { query: { window }, signal }),
  });

export const suggestionsQuery = (q: string) =>
  queryOptions({
    queryKey: ['suggestions', q],
    queryFn: ({ signal }) => call(endpoints.suggestions, { query: { q }, signal }),
    enabled: q !== '',
  });
