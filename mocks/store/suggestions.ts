import type * as z from 'zod/mini';
import type { Suggestion, suggestionsQuery } from '@/contract/meta';
import type { StoreContext } from './context';
import { FIT, type Fit } from './search-index';

const MATCH: Record<Fit, Suggestion['match']> = {
  [FIT.exactName]: 'name',
  [FIT.namePrefix]: 'name',
  [FIT.nameWithin]: 'name',
  [FIT.pinyin]: 'pinyin',
  [FIT.initials]: 'initials',
  [FIT.room]: 'room',
};

/** The best fits first, the better known first among equals; names a slip away only to fill what is left. */
export function suggestions(
  context: StoreContext,
  { q, limit }: z.output<typeof suggestionsQuery>,
): { items: Suggestion[] } {
  const index = context.search;
  const found = index.find(q);
  const items = best(context, found, limit).map(([place, fit]) =>
    suggestionOf(context, place, MATCH[fit]),
  );
  if (items.length === limit) return { items };
  const near = new Map([...index.findNear(q)].filter(([place]) => !found.has(place)));
  const slips = best(context, near, limit - items.length);
  return { items: [...items, ...slips.map(([place]) => suggestionOf(context, place, 'near'))] };
}

function best<Rank extends number>(
  { dataset: { streamers } }: StoreContext,
  found: Map<number, Rank>,
  limit: number,
): [number, Rank][] {
  const followers = (place: number) => streamers[place]?.followers ?? -1;
  return [...found]
    .sort(([a, rankA], [b, rankB]) => rankA - rankB || followers(b) - followers(a) || a - b)
    .slice(0, limit);
}

function suggestionOf(
  context: StoreContext,
  place: number,
  match: Suggestion['match'],
): Suggestion {
  const streamer = context.streamer(place);
  return {
    streamerId: streamer.streamerId,
    displayName: streamer.displayName,
    platform: context.platformOf(streamer),
    roomId: streamer.roomId,
    region: streamer.region,
    match,
  };
}
