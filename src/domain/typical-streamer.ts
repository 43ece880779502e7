import { peerGroups } from './peers';
import type { Tally } from './tally';

/**
 * The place of a streamer to explain a figure by: of the largest peer group by category, the one with the median number of orders (of an even
 * number the smaller of the two in the middle), the first in the table's order among equals. Chosen by the data alone. Null where nobody has orders.
 */
export function typicalStreamer(
  tallies: readonly Pick<Tally, 'mainCategory' | 'sales'>[],
): number | null {
  const groups = peerGroups(tallies);
  const everyone = groups.get('all') ?? [];
  const largest = [...groups]
    .filter(([name]) => name !== 'all')
    .map(([, members]) => members)
    .toSorted((a, b) => b.length - a.length)
    .at(0);
  const ordersOf = (place: number) => tallies[place]?.sales.orders ?? 0;
  const members = (largest ?? everyone).toSorted((a, b) => ordersOf(a) - ordersOf(b) || a - b);
  const middle = members[Math.floor((members.length - 1) / 2)];
  if (middle === undefined) return null;
  return members.find((place) => ordersOf(place) === ordersOf(middle)) ?? middle;
}
