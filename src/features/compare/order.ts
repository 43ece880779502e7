/** Everyone but one; nothing in place of an empty list. */
export const without = (ids: readonly string[], id: string): string[] | undefined => {
  const rest = ids.filter((each) => each !== id);
  return rest.length > 0 ? rest : undefined;
};

/** The same ids with one moved a place to the left (−1) or right (1), as far as there is one. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  const next = ids.filter((each) => each !== id);
  next.splice(to, 0, id);
  return next;
}

/** The two whose difference is told: those asked for where both are there, else the first two. Null of fewer than two. */
export function pairOf(
  ids: readonly string[],
  asked: readonly string[] | undefined,
): [string, string] | null {
  const [a, b] = asked ?? [];
  if (a !== undefined && b !== undefined && a !== b && ids.includes(a) && ids.includes(b)) {
    return [a, b];
  }
  const [first, second] = ids;
  return first !== undefined && second !== undefined ? [first, second] : null;
}
