/** What the charts are tuned to: the rate doubled, or halved. */
export const SHIFTS = { up: 2, down: 1 / 2 } as const;
export type ShiftDirection = keyof typeof SHIFTS;

/** Consecutive weeks of one streamer, taken together. */
export interface WeeksTogether {
  observed: number;
  expected: number;
  /**
   * Gamma shape of what may multiply the expected number by chance: 1/shape is the squared relative uncertainty. Infinite: the count
   * is Poisson about a known number.
   */
  shape: number;
}

/**
 * ln of how much likelier the weeks are after the shift than without it, both negative binomial with one shape:
 * y ln f − (r + y) ln((r + fE)/(r + E)); for a known number the Poisson's y ln f − (f − 1)E (Page 1954; Lucas 1985). In nats, any sign.
 */
export function shiftEvidence(
  { observed, expected, shape }: WeeksTogether,
  direction: ShiftDirection,
): number {
  const factor = SHIFTS[direction];
  const gain = observed * Math.log(factor);
  const rise = (factor - 1) * expected;
  if (shape === Infinity) return gain - rise;
  return gain - (shape + observed) * Math.log1p(rise / (shape + expected));
}

/**
 * The shape that holds both what is uncertain of the streamer's own rate, the same in every week, and the scatter of each week
 * by itself, which averages out. `weekScatter`: squared relative scatter of one week beyond Poisson.
 */
export function shapeTogether(
  rateShape: number,
  weekScatter: number,
  expected: number,
  expectedSquares: number,
): number {
  return 1 / (1 / rateShape + (weekScatter * expectedSquares) / expected ** 2);
}

/**
 * The p-value of a CUSUM: the chance, in control, of one as high in a given week is at most e^−statistic, whatever the exposures. (Read
 * backwards from that week the likelihood ratios are a martingale of mean 1, and the CUSUM is the highest ln of it: Ville's inequality.)
 * `sides`: 2 where the chart looks both ways.
 */
export const shiftPValue = (statistic: number, sides: 1 | 2): number =>
  Math.min(1, sides * Math.exp(-statistic));

/** The statistic at which the p-value is `pValue`. */
export const shiftLimit = (pValue: number, sides: 1 | 2): number => Math.log(sides / pValue);
