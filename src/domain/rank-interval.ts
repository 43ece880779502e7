import { DIMENSIONS, type Dimension } from './dimensions';
import { indexesOf, ranksOf, type Weights, type WorseColumns } from './priority';

/** How many times its weight a part is given, one part at a time. */
const TIMES = [0.5, 2] as const;

/** Weights a reader might as well have chosen: one part at half or at twice its weight, the others as they are. */
interface NearbyWeights {
  part: Dimension;
  times: (typeof TIMES)[number];
  weights: Weights;
}

/** Every part that weighs, at half and at twice its weight. None where nothing weighs, or where one part alone does: it stays the whole. */
function nearbyWeights(weights: Weights): NearbyWeights[] {
  const weighing = DIMENSIONS.filter((part) => weights[part] > 0);
  if (weighing.length < 2) return [];
  return weighing.flatMap((part) =>
    TIMES.map((times) => ({ part, times, weights: { ...weights, [part]: weights[part] * times } })),
  );
}

/** Everyone ranked, in the order given. A place of 0 is none: there is no index. */
export interface Ranks {
  /** NaN where no part that weighs is known. */
  indexes: Float64Array;
  /** 1 is the highest index. */
  ranks: Uint32Array;
  /** The best place under the weights and those near them: rankLow ≤ rank. */
  rankLow: Uint32Array;
  /** The worst: rank ≤ rankHigh. */
  rankHigh: Uint32Array;
  /** How many have a place. */
  ranked: number;
}

/**
 * Everyone's rank, and between which places it lies where any one part weighs half or twice as much: one at a time, the plainest form of
 * sensitivity analysis (Saltelli et al. 2008, ch. 1), so that it can be said in a sentence. It tells how far the rank hangs on the choice
 * of weights, not how sure the records are: that is in the index itself.
 */
export function rankEveryone(worse: WorseColumns, weights: Weights): Ranks {
  const indexes = indexesOf(worse, weights);
  const ranks = ranksOf(indexes);
  const rankLow = ranks.slice();
  const rankHigh = ranks.slice();
  // whose parts that weigh are unknown has no place under any of them
  for (const { weights: others } of nearbyWeights(weights)) {
    const nearby = ranksOf(indexesOf(worse, others));
    for (let place = 0; place < nearby.length; place++) {
      const rank = nearby[place] ?? 0;
      if (rank < (rankLow[place] ?? 0)) rankLow[place] = rank;
      if (rank > (rankHigh[place] ?? 0)) rankHigh[place] = rank;
    }
  }
  return { indexes, ranks, rankLow, rankHigh, ranked: ranks.filter((rank) => rank > 0).length };
}

/** One's place under each of the weights near these; null where there is none. */
export const nearbyRanks = (worse: WorseColumns, weights: Weights, place: number) =>
  nearbyWeights(weights).map(({ part, times, weights: others }) => {
    const indexes = indexesOf(worse, others);
    const own = indexes[place] ?? Number.NaN;
    const above = indexes.filter((index) => index > own).length;
    return { part, times, rank: Number.isNaN(own) ? null : above + 1 };
  });
