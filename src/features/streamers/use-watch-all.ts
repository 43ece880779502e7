import { useMutation, useQuery } from '@tanstack/react-query';
import { setWatched, watchlistQuery } from '@/api/watchlist';
import type { StreamerRef } from '@/contract/streamer-ref';

/** Puts several streamers on the caller's watchlist, or takes all off where all are on it. Stops at the first that fails. */
export function useWatchAll(streamers: readonly StreamerRef[]) {
  const list = useQuery(watchlistQuery()).data;
  const { mutateAsync } = useMutation(setWatched);
  const watched = new Set(list?.items.map((item) => item.streamer.streamerId));
  const all = streamers.every(({ streamerId }) => watched.has(streamerId));
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const left = streamers.filter(({ streamerId }) => watched.has(streamerId) === all);
      for (const streamer of left) await mutateAsync({ streamer, watched: !all });
    },
  });
  return { all, change: () => mutate(), pending: isPending, error };
}
