import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { StreamerDetail } from '@/contract/streamer';
import { keptStore } from './kept-store';

/** A card that was opened in this browser, as it was when it was last fetched. */
export interface KeptCard extends Pick<
  StreamerDetail,
  'streamerId' | 'displayName' | 'platform' | 'roomId' | 'asOf'
> {
  verdict: StreamerDetail['summary']['verdict']['kind'];
  window: string;
  /** Milliseconds since 1970. */
  fetchedAt: number;
}

/** The cards that can be read without the network, the one opened last first. */
export const keptCardsQuery = () =>
  queryOptions({
    queryKey: ['kept', 'cards'],
    queryFn: async () => {
      const answers = await (await keptStore()).all(import.meta.env.CONTRACT);
      const cards = new Map<string, KeptCard>();
      for (const { streamerId, queryKey, data, fetchedAt } of answers) {
        const [, , resource, window] = queryKey;
        if (resource !== 'detail' || typeof window !== 'string') continue;
        if ((cards.get(streamerId)?.fetchedAt ?? -Infinity) > fetchedAt) continue;
        // parsed by this contract when it came
        const { displayName, platform, roomId, asOf, summary } = data as StreamerDetail;
        const verdict = summary.verdict.kind;
        const card = { streamerId, displayName, platform, roomId, asOf, verdict };
        cards.set(streamerId, { ...card, window, fetchedAt });
      }
      return [...cards.values()];
    },
    staleTime: 0,
    retry: false,
  });

/** Forgets a card that was opened in this browser, or all of them. */
export async function forgetCards(client: QueryClient, streamerId?: string): Promise<void> {
  await (await keptStore()).forget(streamerId);
  // what is still in memory would be shown without being kept again
  client.removeQueries({ queryKey: streamerId ? ['streamer', streamerId] : ['streamer'] });
  await client.invalidateQueries({ queryKey: keptCardsQuery().queryKey });
}
