interface Share {
  estimate: number;
  low: number;
  high: number;
  /** Null when there is nobody to compare with. */
  benchmark: number | null;
}

/** A share told as a count of things among a round number of them. */
export interface OfEvery {
  every: number;
  /** Whole; 0 stands for fewer than one where `exactlyNone` is false. */
  here: number;
  low: number;
  high: number;
  peers: number | null;
  exactlyNone: boolean;
}

// Below this a whole number is too coarse to compare by: 2 against 1 may be 1.6 against 1.4
const LEAST_TO_COMPARE = 5;

/** Bases a reader can picture, for shares of orders or of complaints. */
export const OF_HUNDREDS = [100, 1_000, 10_000] as const;
/** Complaints are told per 10,000 orders throughout, unless that many hold hardly one. */
export const OF_TEN_THOUSANDS = [10_000, 100_000] as const;

/** Tells a share in [0, 1] by the smallest of the bases that gives figures worth comparing, else by the largest. */
export function ofEvery(share: Share, bases: readonly [number, ...number[]]): OfEvery {
  const told = [share.estimate, share.benchmark ?? 0].filter((value) => value > 0);
  const least = Math.min(...told);
  const every =
    bases.find((base) => told.length === 0 || least * base >= LEAST_TO_COMPARE) ??
    Math.max(...bases);
  const count = (value: number) => Math.round(value * every);
  return {
    every,
    here: count(share.estimate),
    low: count(share.low),
    high: count(share.high),
    peers: share.benchmark === null ? null : count(share.benchmark),
    exactlyNone: share.estimate === 0,
  };
}
