import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { ownListsEndpoints } from '@/contract/endpoints/own-lists';
import type { Watchlist } from '@/contract/own-lists';
import type { StreamerRef } from '@/contract/streamer-ref';
import { call } from './client';

const QUERY_KEY = ['watchlist'] as const;
const MUTATION_KEY = ['watchlist', 'set'] as const;

export const watchlistQuery = () =>
  queryOptions({
    queryKey: QUERY_KEY,
    queryFn: ({ signal }) => call(ownListsEndpoints.watchlist, { signal }),
  });

interface WatchChange {
  streamer: StreamerRef;
  watched: boolean;
}

/** Shows a change at once, before the API has taken it in. */
function show(client: QueryClient, { streamer, watched }: WatchChange): void {
  client.setQueryData(watchlistQuery().queryKey, (list): Watchlist | undefined => {
    if (!list) return undefined;
    const others = list.items.filter((item) => item.streamer.streamerId !== streamer.streamerId);
    if (!watched) return { items: others };
    const { streamerId, displayName, platform, roomId } = streamer;
    const since = new Date().toISOString();
    return {
      items: [{ streamer: { streamerId, displayName, platform, roomId }, since }, ...others],
    };
  });
}

/** Puts a streamer on the watchlist or takes it off; shown at once, and taken back where the API refuses. */
export const setWatched = mutationOptions({
  mutationKey: MUTATION_KEY,
  // one after the other, so that the last press wins
  scope: { id: 'watchlist' },
  mutationFn: ({ streamer: { streamerId }, watched }: WatchChange) =>
    call(watched ? ownListsEndpoints.watch : ownListsEndpoints.unwatch, { params: { streamerId } }),
  onMutate: async (change, { client }) => {
    await client.cancelQueries({ queryKey: QUERY_KEY });
    show(client, change);
  },
  onError: (_error, { streamer, watched }, _before, { client }) => {
    show(client, { streamer, watched: !watched });
    return client.invalidateQueries({ queryKey: QUERY_KEY });
  },
  onSuccess: async (list, _change, _before, { client }) => {
    // an answer to an earlier press must not undo what a later one shows
    if (client.isMutating({ mutationKey: MUTATION_KEY }) > 1) return;
    client.setQueryData(watchlistQuery().queryKey, list);
    // lists narrowed to the watched are other lists now
    await client.invalidateQueries({ predicate: ({ queryKey }) => narrowedToWatched(queryKey) });
  },
});

const narrowedToWatched = (queryKey: readonly unknown[]) =>
  queryKey.some(
    (part) =>
      typeof part === 'object' && part !== null && 'watched' in part && part.watched === 'yes',
  );
