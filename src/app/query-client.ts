import { onlineManager, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from '@/api/api-error';

const TRIES_AGAIN = 2;

/** Trying again helps where nothing came back or the server failed; not where it has answered. */
function worthRetrying(failures: number, error: Error): boolean {
  if (failures >= TRIES_AGAIN || !(error instanceof ApiError)) return false;
  return error.failure.kind === 'network' || (error.status ?? 0) >= 500;
}

export function createQueryClient(): QueryClient {
  // it takes a page to have begun with the network, and would not notice that it comes back
  onlineManager.setOnline(navigator.onLine);
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        // what was read as somebody else does not stay on the screen of who may not read it
        if (error instanceof ApiError && error.status === 403) query.setState({ data: undefined });
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        // without the network a request fails and says so, and is sent again once it is back
        networkMode: 'always',
        refetchOnReconnect: true,
        retry: worthRetrying,
        retryDelay: (failures) => 400 * 2 ** failures,
        refetchOnWindowFocus: false,
      },
      // never later, by itself
      mutations: { networkMode: 'always' },
    },
  });
}
