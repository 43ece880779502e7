import type { CasesSearch } from './search';

/** The filters with counts beside each value, in the order they stand. */
export const CASE_FACETS = ['status', 'due', 'assignee'] as const;
export type CaseFacet = (typeof CASE_FACETS)[number];

/** One thing that narrows the list, and can be dropped alone. */
export type CaseFilter =
  | { kind: 'text'; text: string }
  | { kind: 'streamer'; text: string }
  | { kind: 'value'; facet: CaseFacet; value: string };

/** Everything that narrows the list now. */
export function activeFilters(search: CasesSearch): CaseFilter[] {
  const { q, streamer } = search;
  return [
    ...(q === undefined ? [] : [{ kind: 'text' as const, text: q }]),
    ...(streamer === undefined ? [] : [{ kind: 'streamer' as const, text: streamer }]),
    ...CASE_FACETS.flatMap((facet) =>
      (search[facet] ?? []).map((value) => ({ kind: 'value' as const, facet, value })),
    ),
  ];
}

/** The change to the URL that sets one facet's values; none chosen is no filter. */
export const withValues = (facet: CaseFacet, values: string[]): Partial<CasesSearch> =>
  // the schema of the URL drops any value that is not the facet's
  ({ [facet]: values.length > 0 ? values : undefined }) as Partial<CasesSearch>;

/** The change to the URL that drops one filter and keeps the others. */
export function without(search: CasesSearch, filter: CaseFilter): Partial<CasesSearch> {
  if (filter.kind === 'text') return { q: undefined };
  if (filter.kind === 'streamer') return { streamer: undefined };
  const left = (search[filter.facet] ?? []).filter((value) => value !== filter.value);
  return withValues(filter.facet, left);
}

/** The change to the URL that drops every filter; the order stays. */
export const withoutAny = (): Partial<CasesSearch> => ({
  q: undefined,
  streamer: undefined,
  status: undefined,
  due: undefined,
  assignee: undefined,
});
