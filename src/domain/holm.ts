/**
 * Holm's adjusted p-values (1979, Scand. J. Statist. 6:65): the chance that any of several looked at together is as small by chance,
 * whatever they have to do with each other. In their order; null stays null and is not counted among them.
 */
export function holm(pValues: readonly (number | null)[]): (number | null)[] {
  const tested = pValues
    .flatMap((p, place) => (p === null ? [] : [{ p, place }]))
    .toSorted((a, b) => a.p - b.p);
  const adjusted = pValues.map((): number | null => null);
  let least = 0;
  for (const [rank, { p, place }] of tested.entries()) {
    least = Math.min(1, Math.max(least, (tested.length - rank) * p));
    adjusted[place] = least;
  }
  return adjusted;
}
