import type { Suggestion } from '@/contract/meta';

/** How many of the sellers share their name with another of them. */
export function namesakes(items: readonly Suggestion[]): number {
  const names = items.map(({ displayName }) => displayName.normalize('NFKC'));
  return names.filter((name, at) => names.some((other, place) => place !== at && other === name))
    .length;
}
