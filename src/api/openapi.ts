import { queryOptions } from '@tanstack/react-query';
import openApi from '@/contract/openapi.json?url';
import { ApiError } from './api-error';

/** Where the contract lies as a file of its own. */
export const OPENAPI_URL = openApi;

/** The contract as a document, which lies beside the app. */
export const openApiQuery = () =>
  queryOptions({
    queryKey: ['openapi'],
    queryFn: async ({ signal }): Promise<unknown> => {
      try {
        const response = await fetch(OPENAPI_URL, { signal });
        if (response.ok) return await response.json();
      } catch (error) {
        if (signal.aborted) throw error;
      }
      throw new ApiError({ kind: 'network', endpoint: 'openapi.json' });
    },
    staleTime: Infinity,
  });
