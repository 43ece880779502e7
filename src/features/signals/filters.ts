import type { SignalsPage } from '@/contract/signals';
import type { SignalsSearch } from './search';

export const FACETS = [
  'chart',
  'direction',
  'ongoing',
  'state',
  'category',
  'platform',
] as const satisfies readonly (keyof SignalsPage['facets'])[];
export type FacetName = (typeof FACETS)[number];

/** One thing that narrows the list, and can be dropped alone. */
export type ActiveFilter =
  | { kind: 'text'; text: string }
  | { kind: 'streamer'; streamerId: string }
  | { kind: 'value'; facet: FacetName; value: string };

export function activeFilters(search: SignalsSearch): ActiveFilter[] {
  return [
    ...(search.q ? [{ kind: 'text' as const, text: search.q }] : []),
    ...(search.streamer ? [{ kind: 'streamer' as const, streamerId: search.streamer }] : []),
    ...FACETS.flatMap((facet) =>
      (search[facet] ?? []).map((value) => ({ kind: 'value' as const, facet, value })),
    ),
  ];
}

/** The change to the URL that sets one facet's values; none chosen is no filter. */
export const withValues = (facet: FacetName, values: string[]): Partial<SignalsSearch> =>
  // the schema of the URL drops, field by field, any value that is not the facet's
  ({ [facet]: values.length > 0 ? values : undefined }) as Partial<SignalsSearch>;

/** The change to the URL that drops one filter and keeps the others. */
export function without(search: SignalsSearch, filter: ActiveFilter): Partial<SignalsSearch> {
  if (filter.kind === 'text') return { q: undefined };
  if (filter.kind === 'streamer') return { streamer: undefined };
  const kept = (search[filter.facet] ?? []).filter((value) => value !== filter.value);
  return withValues(filter.facet, kept);
}

/** The change to the URL that drops every filter; window, order and the open signal stay. */
export const withoutAny = (): Partial<SignalsSearch> => ({
  ...Object.fromEntries(FACETS.map((facet) => [facet, undefined])),
  q: undefined,
  streamer: undefined,
});

/** The part of the URL that the list is asked with. */
export function listQuery(search: SignalsSearch, limit: number) {
  const { signal: _open, ...filters } = search;
  return { ...filters, limit };
}
