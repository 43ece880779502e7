import { DIMENSIONS, type Dimension } from './dimensions';
import { indexAt, ranksOf, weightShares, type Worse, type Weights } from './priority';

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

/** Everyone ranked, in the order given; null where there is no index. */
export interface Ranks {
  indexes: (number | null)[];
  /** 1 is the highest index. */
  ranks: (number | null)[];
  /** The best place under the weights and those near them: rankLow ≤ rank. */
  rankLow: (number | null)[];
  /** The worst: rank ≤ rankHigh. */
  rankHigh: (number | null)[];
  /** The places under each of the weights near them. */
  nearby: { part: Dimension; times: NearbyWeights['times']; ranks: (number | null)[] }[];
}

const indexesAt = (worse: readonly Worse[], weights: Weights) => {
  const shares = weightShares(weights);
  return worse.map((one) => (shares ? indexAt(one, shares) : null));
};

/**
 * Everyone's rank, and between which places it lies where any one part weighs half or twice as much: one at a time, the plainest form of
 * sensitivity analysis (Saltelli et al. 2008, ch. 1), so that it can be said in a sentence. It tells how far the rank hangs on the choice
 * of weights, not how sure the records are: that is in the index itself.
 */
export function rankEveryone(worse: readonly Worse[], weights: Weights): Ranks {
  const indexes = indexesAt(worse, weights);
  const ranks = ranksOf(indexes);
  const rankLow = [...ranks];
  const rankHigh = [...ranks];
  const nearby = nearbyWeights(weights).map(({ part, times, weights: others }) => ({
    part,
    times,
    ranks: ranksOf(indexesAt(worse, others)),
  }));
  for (const other of nearby) {
    for (const [place, rank] of other.ranks.entries()) {
      if (rank === null) continue;
      rankLow[place] = Math.min(rank, rankLow[place] ?? rank);
      rankHigh[place] = Math.max(rank, rankHigh[place] ?? rank);
    }
  }
  return { indexes, ranks, rankLow, rankHigh, nearby };
}
