import type { Priority } from '@/contract/streamers';
import { DIMENSIONS } from '@/domain/dimensions';
import { EQUAL_WEIGHTS, priorityOf, worseOf, type Weights } from '@/domain/priority';
import { rankEveryone, type Ranks } from '@/domain/rank-interval';
import type { MarketSummary } from '@/domain/summary';
import { recall } from './recall';

/** Weights kept ready in a window: a slider on its way passes through a few. */
const KEPT_WEIGHTS = 8;

/** Everyone ranked under one set of weights, by their places in the streamers table. */
export interface Ranking extends Ranks {
  /** Tells the weights: equal names, equal ranking. */
  name: string;
  weights: Weights;
}

const nameOf = (weights: Weights) => DIMENSIONS.map((dimension) => weights[dimension]).join(',');

function rank({ streamers }: MarketSummary, weights: Weights): Ranking {
  const worse = streamers.map(({ parts }) => worseOf(parts));
  return { name: nameOf(weights), weights, ...rankEveryone(worse, weights) };
}

// live and go with the summary they were made of
const rankings = new WeakMap<MarketSummary, Map<string, Ranking>>();

/** Everyone of a market ranked under these weights; the last few stay known. */
export function rankingOf(market: MarketSummary, weights: Weights): Ranking {
  const known = rankings.get(market) ?? new Map<string, Ranking>();
  rankings.set(market, known);
  return recall(known, KEPT_WEIGHTS, nameOf(weights), () => rank(market, weights));
}

/** One streamer's priority, with its rank among everyone and the one it would have with all weights equal. */
export function priorityAt(market: MarketSummary, ranking: Ranking, place: number): Priority {
  const summary = market.streamers[place];
  if (!summary) throw new RangeError(`No summary at ${place}`);
  return {
    ...priorityOf(worseOf(summary.parts), ranking.weights),
    rank: ranking.ranks[place] ?? null,
    rankLow: ranking.rankLow[place] ?? null,
    rankHigh: ranking.rankHigh[place] ?? null,
    rankByDefault: rankingOf(market, EQUAL_WEIGHTS).ranks[place] ?? null,
  };
}
