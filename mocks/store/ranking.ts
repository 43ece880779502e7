import type { Priority } from '@/contract/streamers';
import { DIMENSIONS } from '@/domain/dimensions';
import {
  EQUAL_WEIGHTS,
  priorityOf,
  worseAt,
  worseColumns,
  worseOf,
  type Weights,
  type WorseColumns,
} from '@/domain/priority';
import { rankEveryone, type Ranks } from '@/domain/rank-interval';
import { oncePerMarket } from './once-per-market';
import { recall } from './recall';

/** Weights kept ready in a window: a slider on its way passes through a few. */
const KEPT_WEIGHTS = 8;

/** Everyone ranked under one set of weights, by their places in the streamers table. */
export interface Ranking extends Ranks {
  /** Tells the weights: equal names, equal ranking. */
  name: string;
  weights: Weights;
}

/** How sure each part of everyone is worse than tolerated in a window. */
export const worseOfMarket = oncePerMarket((context, window) =>
  worseColumns(context.market(window).streamers.map(({ parts }) => worseOf(parts))),
);

const nameOf = (weights: Weights) => DIMENSIONS.map((dimension) => weights[dimension]).join(',');

// live and go with the columns they were made of
const rankings = new WeakMap<WorseColumns, Map<string, Ranking>>();

/** Everyone ranked under these weights; the last few stay known. */
export function rankingOf(worse: WorseColumns, weights: Weights): Ranking {
  const known = rankings.get(worse) ?? new Map<string, Ranking>();
  rankings.set(worse, known);
  const name = nameOf(weights);
  return recall(known, KEPT_WEIGHTS, name, () => ({
    name,
    weights,
    ...rankEveryone(worse, weights),
  }));
}

/** One streamer's priority, with its rank among everyone and the one it would have with all weights equal. */
export const priorityAt = (worse: WorseColumns, ranking: Ranking, place: number): Priority => ({
  ...priorityOf(worseAt(worse, place), ranking.weights),
  // 0 is no rank
  rank: ranking.ranks[place] || null,
  rankLow: ranking.rankLow[place] || null,
  rankHigh: ranking.rankHigh[place] || null,
  rankByDefault: rankingOf(worse, EQUAL_WEIGHTS).ranks[place] || null,
});
