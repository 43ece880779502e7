import type * as z from 'zod/mini';
import { USUAL_WINDOWS } from '@/contract/choices';
import { weightsOf, type PriorityStanding, type priorityQuery } from '@/contract/streamers';
import { nearbyRanks } from '@/domain/rank-interval';
import type { StoreContext } from './context';
import { priorityAt, rankingOf, worseOfMarket } from './ranking';

/** One streamer's priority and what its rank hangs on. Throws a 404 problem for an unknown one. */
export function streamerPriority(
  context: StoreContext,
  query: { streamerId: string } & z.output<typeof priorityQuery>,
): PriorityStanding {
  const place = context.numberOf(query.streamerId);
  const weights = weightsOf(query);
  const worse = worseOfMarket(context, query.window);
  const ranking = rankingOf(worse, weights);
  return {
    window: context.windowRange(query.window),
    priority: priorityAt(worse, ranking, place),
    ranked: ranking.ranked,
    registered: ranking.ranks.length,
    otherWeights: nearbyRanks(worse, weights, place),
    otherWindows: USUAL_WINDOWS.filter((window) => window !== query.window).map((window) => {
      const other = rankingOf(worseOfMarket(context, window), weights);
      const index = other.indexes[place] ?? Number.NaN;
      return {
        window: context.windowRange(window),
        index: Number.isNaN(index) ? null : index,
        // 0 is no rank
        rank: other.ranks[place] || null,
        ranked: other.ranked,
      };
    }),
  };
}
