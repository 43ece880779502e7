import { queryOptions } from '@tanstack/react-query';
import type { StreamerDetail } from '@/contract/streamer';
import { keptStore } from './kept-store';

/** More would not be read in a notice. */
const SHOWN = 6;

interface KeptCard {
  streamerId: string;
  displayName: string;
  window: string;
}

/** The cards that can be read without the network, the one opened last first. */
export const keptCardsQuery = () =>
  queryOptions({
    queryKey: ['kept', 'cards'],
    queryFn: async () => {
      const answers = await (await keptStore()).all(import.meta.env.CONTRACT);
      const cards = new Map<string, KeptCard>();
      for (const { streamerId, queryKey, data } of answers) {
        const [, , resource, window] = queryKey;
        if (resource !== 'detail' || typeof window !== 'string') continue;
        // parsed by this contract when it came
        const { displayName } = data as StreamerDetail;
        if (!cards.has(streamerId)) cards.set(streamerId, { streamerId, displayName, window });
      }
      return [...cards.values()].slice(0, SHOWN);
    },
    staleTime: 0,
    retry: false,
  });
