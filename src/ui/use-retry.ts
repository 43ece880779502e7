import { useQueryClient } from '@tanstack/react-query';

/** Asks again for everything on the page that failed: what broke the list most likely broke the plot. */
export function useRetry(): () => void {
  const client = useQueryClient();
  return () =>
    void client.refetchQueries({
      type: 'active',
      predicate: (query) => query.state.status === 'error',
    });
}
