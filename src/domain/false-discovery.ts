/** q: of a week's signals on one chart, at most this share is expected to be chance alone. */
export const FALSE_DISCOVERY_RATE = 0.05;

/**
 * The step-up procedure of Benjamini & Hochberg (1995, JRSS B 57:289): how many of `tests` hypotheses are rejected so that the expected
 * share of false ones among them is at most `q`. `pValues` may leave out what is above `q`, which is never rejected; `tests` counts all.
 */
export function rejections(pValues: Iterable<number>, tests: number, q: number): number {
  const sorted = Float64Array.from(pValues).sort();
  for (let rank = sorted.length; rank > 0; rank--) {
    if ((sorted[rank - 1] ?? 1) <= (rank * q) / tests) return rank;
  }
  return 0;
}
