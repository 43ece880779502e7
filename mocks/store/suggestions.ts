import type * as z from 'zod/mini';
import type { Suggestion, Suggestions, suggestionsQuery } from '@/contract/meta';
import { DEFAULT_WINDOW } from '@/contract/primitives';
import type { StoreContext } from './context';
import { FIT, type Fit, type Match } from './search-index';

const MATCH: Record<Fit, Suggestion['match']> = {
  [FIT.exactName]: 'name',
  [FIT.exactRoom]: 'room',
  [FIT.namePrefix]: 'name',
  [FIT.nameWithin]: 'name',
  [FIT.pinyin]: 'pinyin',
  [FIT.pinyinWithin]: 'pinyin',
  [FIT.initials]: 'initials',
  [FIT.initialsWithin]: 'initials',
  [FIT.room]: 'room',
};

/**
 * The best fits first, the better known first among equals; names a slip away only to fill what is left, and those that merely
 * resemble it only where there is nothing else.
 */
export function suggestions(
  context: StoreContext,
  { q, limit }: z.output<typeof suggestionsQuery>,
): Suggestions {
  const window = context.windowRange(DEFAULT_WINDOW);
  const index = context.search;
  const found = index.find(q);
  const ranks = new Map([...found].map(([place, { fit }]) => [place, fit]));
  const items = best(context, ranks, limit).map((place) =>
    suggestionOf(context, place, found.get(place)),
  );
  if (items.length === limit) return { window, items };
  const near = new Map([...index.findNear(q)].filter(([place]) => !found.has(place)));
  if (found.size + near.size === 0) for (const entry of index.findAlike(q)) near.set(...entry);
  const slips = best(context, near, limit - items.length);
  return { window, items: [...items, ...slips.map((place) => suggestionOf(context, place))] };
}

/** Places of the lowest ranks. */
function best(
  { dataset: { streamers } }: StoreContext,
  ranks: Map<number, number>,
  limit: number,
): number[] {
  const followers = (place: number) => streamers[place]?.followers ?? -1;
  return [...ranks]
    .sort(([a, rankA], [b, rankB]) => rankA - rankB || followers(b) - followers(a) || a - b)
    .slice(0, limit)
    .map(([place]) => place);
}

function suggestionOf(context: StoreContext, place: number, match?: Match): Suggestion {
  const streamer = context.streamer(place);
  const { mainCategory, verdict } = context.summaryOf(streamer.streamerId, DEFAULT_WINDOW);
  return {
    streamerId: streamer.streamerId,
    displayName: streamer.displayName,
    platform: context.platformOf(streamer),
    roomId: streamer.roomId,
    region: streamer.region,
    followers: streamer.followers,
    mainCategory,
    verdict: verdict.kind,
    match: match ? MATCH[match.fit] : 'near',
    hit: match ? context.search.hit(place, match) : null,
  };
}
