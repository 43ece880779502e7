import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { ORDER_SHARE, pooledRate } from '@/domain/pooled-rate';
import { studentReach } from '@/domain/student-t';

/** A figure with its 95 % Monte-Carlo interval; null where no world tells it. */
export interface Figure {
  value: number;
  low: number;
  high: number;
}

/**
 * The mean over worlds, with Student's interval: worlds are what was drawn. With one world nothing is known of its error.
 * Limits beyond what the figure can be are drawn in to `least` and `most`.
 */
export function meanOverWorlds(
  values: readonly (number | null)[],
  [least, most]: readonly [number, number] = [-Infinity, Infinity],
): Figure | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  const value = known.reduce((sum, each) => sum + each, 0) / known.length;
  if (known.length === 1) return { value, low: least, high: most };
  const squares = known.reduce((sum, each) => sum + (each - value) ** 2, 0);
  const error = Math.sqrt(squares / (known.length - 1) / known.length);
  const reach = studentReach(known.length - 1) * error;
  return { value, low: Math.max(least, value - reach), high: Math.min(most, value + reach) };
}

export interface Counted {
  events: number;
  of: number;
}

/** Events of all worlds over all their trials, as wide as worlds differ and never narrower than chance. */
export function shareOverWorlds(worlds: readonly Counted[]): Figure | null {
  const pooled = pooledRate(
    worlds.map(({ events }) => events),
    worlds.map(({ of }) => of),
    ORDER_SHARE,
  );
  return pooled && { value: pooled.estimate, low: pooled.low, high: pooled.high };
}

/**
 * The median of values that may be infinite (never), with the distribution-free interval between the order statistics whose ranks hold
 * the median with 95 % (Hahn & Meeker 1991, §5.2), by the beta quantiles of the ranks.
 */
export function medianOfAll(values: readonly number[]): Figure | null {
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  if (n === 0) return null;
  const at = (place: number) => sorted[Math.min(n - 1, Math.max(0, place))] ?? NaN;
  // the last place whose value, the (place + 1)-th smallest, lies below the median with 97.5 %
  let place = 0;
  while (place + 2 < n && betaQuantile(0.975, place + 2, n - place - 1) <= 0.5) place += 1;
  const middle = (at(Math.floor((n - 1) / 2)) + at(Math.ceil((n - 1) / 2))) / 2;
  return { value: middle, low: at(place), high: at(n - 1 - place) };
}
