import { DIMENSIONS, type Dimension } from './dimensions';
import { sortedPlaces } from './sorted-places';
import type { StreamerSummary } from './types';

/** How much each part weighs, 0 or more; only their proportions matter. */
export type Weights = Record<Dimension, number>;

export const EQUAL_WEIGHTS: Weights = byDimension(() => 1);

/** How sure each part is worse than tolerated, in [0, 1]; null where the records do not say. */
export type Worse = Record<Dimension, number | null>;

/** The same of everyone by column: NaN where the records do not say. */
export type WorseColumns = Record<Dimension, Float64Array>;

/** Columns of which nothing is known yet. */
export const unknownWorse = (size: number): WorseColumns =>
  byDimension(() => new Float64Array(size).fill(Number.NaN));

/** Of each one's, in the order given. */
export function worseColumns(all: readonly Worse[]): WorseColumns {
  const columns = unknownWorse(all.length);
  for (const [place, worse] of all.entries()) putWorse(columns, place, worse);
  return columns;
}

export function putWorse(columns: WorseColumns, place: number, worse: Worse): void {
  for (const dimension of DIMENSIONS) columns[dimension][place] = worse[dimension] ?? Number.NaN;
}

/** What the columns say of one. */
export const worseAt = (columns: WorseColumns, place: number): Worse =>
  byDimension((dimension) => {
    const sure = columns[dimension][place] ?? Number.NaN;
    return Number.isNaN(sure) ? null : sure;
  });

/** What a summary's parts say of it. */
export const worseOf = (parts: StreamerSummary['parts']): Worse =>
  byDimension((dimension) => parts[dimension].worse);

interface PriorityPart {
  /** Posterior probability of being worse than tolerated, in [0, 1]; null where the records do not say. */
  worse: number | null;
  /** Its share of the weights, in [0, 1]. */
  weight: number;
  /** What it adds to the index, 0–100; null where the records do not say or nothing weighs. */
  points: number | null;
}

export interface PriorityIndex {
  /** 0–100, the sum of the points; null where no part that weighs is known. */
  index: number | null;
  parts: Record<Dimension, PriorityPart>;
}

/** Each weight's share of their sum, adding up to 1; null where all are 0. */
export function weightShares(weights: Weights): Weights | null {
  const sum = DIMENSIONS.reduce((total, dimension) => total + weights[dimension], 0);
  return sum > 0 ? byDimension((dimension) => weights[dimension] / sum) : null;
}

/**
 * The priority index, 0–100: Σ w_d · s_d over the five parts, the weights normalised by their sum and s_d the posterior probability of
 * being worse than tolerated (metrics: "The priority index"). A choice of whom to look at first, not a finding. An unknown part adds
 * nothing and keeps its weight, so that the index is then the least it would be were the part known.
 */
export function priorityOf(worse: Worse, weights: Weights): PriorityIndex {
  const shares = weightShares(weights);
  const parts = byDimension((dimension): PriorityPart => {
    const sure = worse[dimension];
    const weight = shares?.[dimension] ?? 0;
    const points = sure === null || !shares ? null : pointsOf(weight, sure);
    return { worse: sure, weight, points };
  });
  return { index: shares && indexAt(worse, shares), parts };
}

const pointsOf = (share: number, sure: number) => 100 * share * sure;

/** The index alone, from each part's share of the weights; null where no part that weighs is known. */
export function indexAt(worse: Worse, shares: Weights): number | null {
  let index: number | null = null;
  for (const dimension of DIMENSIONS) {
    const sure = worse[dimension];
    const share = shares[dimension];
    if (sure !== null && share > 0) index = (index ?? 0) + pointsOf(share, sure);
  }
  return index;
}

/** Everyone's index by column, NaN where there is none: adds up as `indexAt` does. */
export function indexesOf(worse: WorseColumns, weights: Weights): Float64Array {
  const shares = weightShares(weights);
  const indexes = new Float64Array(worse[DIMENSIONS[0]].length).fill(Number.NaN);
  if (!shares) return indexes;
  for (const dimension of DIMENSIONS) {
    const share = shares[dimension];
    if (share === 0) continue;
    const column = worse[dimension];
    for (let place = 0; place < column.length; place++) {
      const sure = column[place] ?? Number.NaN;
      if (Number.isNaN(sure)) continue;
      const sum = indexes[place] ?? Number.NaN;
      indexes[place] = (Number.isNaN(sum) ? 0 : sum) + pointsOf(share, sure);
    }
  }
  return indexes;
}

/** Each one's place from the highest, 1 first. Equals share the best of their places (1, 2, 2, 4); 0 where the index is NaN. */
export function ranksOf(indexes: Float64Array): Uint32Array {
  const places = new Uint32Array(indexes.length);
  for (let place = 0; place < places.length; place++) places[place] = place;
  const sorted = sortedPlaces(indexes, places, true);
  const ranks = new Uint32Array(indexes.length);
  let above = Number.NaN;
  let rank = 0;
  for (let at = 0; at < sorted.length; at++) {
    const place = sorted[at] ?? 0;
    const index = indexes[place] ?? Number.NaN;
    // the unknown are last
    if (Number.isNaN(index)) break;
    if (index !== above) rank = at + 1;
    ranks[place] = rank;
    above = index;
  }
  return ranks;
}

/**
 * Values of 0 or more rounded to so many decimals so that they add up to their sum so rounded: each is rounded down, and those with the
 * largest remainders up (Hamilton's method). Null stays null.
 */
export function roundedToAddUp<Name extends string>(
  values: Record<Name, number | null>,
  decimals: number,
): Record<Name, number | null> {
  const unit = 10 ** decimals;
  // the record's own keys; Object.keys forgets it
  const names = Object.keys(values) as Name[];
  const scaled = (name: Name) => (values[name] ?? 0) * unit;
  const remainder = (name: Name) => scaled(name) - Math.floor(scaled(name));
  const whole = names.reduce((sum, name) => sum + Math.floor(scaled(name)), 0);
  const total = Math.round(names.reduce((sum, name) => sum + scaled(name), 0));
  const up = new Set(
    names.toSorted((a, b) => remainder(b) - remainder(a)).slice(0, Math.max(0, total - whole)),
  );
  const rounded = names.map((name) => {
    const known = values[name] !== null;
    return [name, known ? (Math.floor(scaled(name)) + Number(up.has(name))) / unit : null] as const;
  });
  return Object.fromEntries(rounded) as Record<Name, number | null>;
}

function byDimension<Value>(of: (dimension: Dimension) => Value): Record<Dimension, Value> {
  return {
    complaints: of('complaints'),
    quality_refunds: of('quality_refunds'),
    handling: of('handling'),
    verification: of('verification'),
    authenticity: of('authenticity'),
  };
}
