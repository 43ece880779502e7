import type { Comparison } from '@/contract/comparison';
import type { ComparedFigureName } from '@/domain/compared-figure-names';
import type { Lettered } from './lettered';

export type FigureDifference = Comparison['differences'][number];

/** The difference of a figure, of `a` less `b`, whichever way round the API tells it; null where it tells none. */
export function differenceBetween(
  differences: readonly FigureDifference[],
  figure: ComparedFigureName,
  a: string,
  b: string,
): FigureDifference | null {
  const found = differences.find(
    (one) =>
      one.figure === figure && ((one.a === a && one.b === b) || (one.a === b && one.b === a)),
  );
  if (!found || found.a === a) return found ?? null;
  const { difference, low, high, beyondChance } = found;
  // 0 − x, for there is no −0 in words
  return { figure, a, b, difference: 0 - difference, low: 0 - high, high: 0 - low, beyondChance };
}

/** Why a difference is not told. */
export type WhyNone = 'unknown' | 'unbounded' | 'shared';

export function whyNone(name: ComparedFigureName, a: Lettered, b: Lettered): WhyNone {
  const [left, right] = [a.figures[name], b.figures[name]];
  if (!left || !right) return 'unknown';
  return left.high === null || right.high === null ? 'unbounded' : 'shared';
}
