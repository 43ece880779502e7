/** An estimate with its limits; `high` is null where nothing bounds it. */
interface Estimated {
  estimate: number;
  low: number;
  high: number | null;
}

export interface Difference {
  difference: number;
  low: number;
  high: number;
  /** The interval leaves out 0. */
  beyondChance: boolean;
}

/**
 * a − b with its 95 % interval, recovered from the two intervals, whatever shape they have (MOVER: Zou & Donner 2008,
 * doi:10.1002/sim.3095; with a correlation of the two estimates, Zou 2007, doi:10.1037/1082-989X.12.4.399). Null where one of
 * them is unbounded.
 */
export function differenceInterval(a: Estimated, b: Estimated, correlation = 0): Difference | null {
  if (a.high === null || b.high === null) return null;
  const difference = a.estimate - b.estimate;
  const reach = (one: number, other: number) =>
    Math.sqrt(Math.max(0, one ** 2 + other ** 2 - 2 * correlation * one * other));
  const low = difference - reach(a.estimate - a.low, b.high - b.estimate);
  const high = difference + reach(a.high - a.estimate, b.estimate - b.low);
  return { difference, low, high, beyondChance: low > 0 || high < 0 };
}

/** The correlation of two estimates by how far each streamer pulls the one and the other; 0 where one is pulled by nobody. */
export function correlationOf(a: Float64Array, b: Float64Array): number {
  let product = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (let i = 0; i < a.length; i++) {
    const pullA = a[i] ?? 0;
    const pullB = b[i] ?? 0;
    product += pullA * pullB;
    squaresA += pullA ** 2;
    squaresB += pullB ** 2;
  }
  const size = Math.sqrt(squaresA * squaresB);
  return size > 0 ? Math.max(-1, Math.min(1, product / size)) : 0;
}
