/**
 * Places for labels on one line that want to stand at `wanted` (pixels): no two nearer than `gap`, none outside
 * `from` to `to`, in the same order, moved as little as pushing apart needs. Too many to fit overlap evenly.
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  from: number,
  to: number,
): number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => at(wanted, a) - at(wanted, b));
  const room = Math.min(gap, (to - from) / Math.max(1, wanted.length - 1));
  const placed: number[] = [];
  let least = from;
  for (const index of order) {
    const place = Math.max(least, at(wanted, index));
    placed[index] = place;
    least = place + room;
  }
  let most = to;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(most, at(placed, index));
    most = at(placed, index) - room;
  }
  return placed;
}

const at = (values: readonly number[], index: number) => values[index] ?? 0;
