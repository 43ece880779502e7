import type * as z from 'zod/mini';
import { USUAL_WINDOWS } from '@/contract/choices';
import { weightsOf, type PriorityStanding, type priorityQuery } from '@/contract/streamers';
import type { StoreContext } from './context';
import { priorityAt, rankingOf } from './ranking';

const ranked = (ranks: readonly (number | null)[]) => ranks.filter((rank) => rank !== null).length;

/** One streamer's priority and what its rank hangs on. Throws a 404 problem for an unknown one. */
export function streamerPriority(
  context: StoreContext,
  query: { streamerId: string } & z.output<typeof priorityQuery>,
): PriorityStanding {
  const place = context.numberOf(query.streamerId);
  const weights = weightsOf(query);
  const market = context.market(query.window);
  const ranking = rankingOf(market, weights);
  return {
    window: context.windowRange(query.window),
    priority: priorityAt(market, ranking, place),
    ranked: ranked(ranking.ranks),
    registered: ranking.ranks.length,
    otherWeights: ranking.nearby.map(({ part, times, ranks }) => ({
      part,
      times,
      rank: ranks[place] ?? null,
    })),
    otherWindows: USUAL_WINDOWS.filter((window) => window !== query.window).map((window) => {
      const other = rankingOf(context.market(window), weights);
      return {
        window: context.windowRange(window),
        index: other.indexes[place] ?? null,
        rank: other.ranks[place] ?? null,
        ranked: ranked(other.ranks),
      };
    }),
  };
}
