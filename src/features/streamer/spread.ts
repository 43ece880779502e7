/** Moves places apart that are nearer than `gap`, keeping their order and, for two, the middle between them. */
export function spread(places: readonly number[], gap: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => at(places, a) - at(places, b));
  const moved = [...places];
  for (let rank = 1; rank < order.length; rank++) {
    const before = order[rank - 1] ?? 0;
    const here = order[rank] ?? 0;
    const lacking = gap - (at(moved, here) - at(moved, before));
    if (lacking <= 0) continue;
    moved[before] = at(moved, before) - lacking / 2;
    moved[here] = at(moved, here) + lacking / 2;
  }
  return moved;
}

const at = (places: readonly number[], index: number) => places[index] ?? 0;
