import { EXPLORER_FACETS, type ExplorerFacet } from '@/contract/choices';
import type { ExplorerPage } from '@/contract/explorer';
import type { ComplaintsSearch } from './search';

/** One thing that narrows the complaints, and can be dropped alone. */
export type ActiveFilter =
  | { kind: 'text'; text: string }
  | { kind: 'streamer'; streamerId: string }
  | { kind: 'value'; facet: ExplorerFacet; value: string };

/** Everything that narrows the complaints now. */
export function activeFilters(search: ComplaintsSearch): ActiveFilter[] {
  const { q, streamer } = search;
  return [
    ...(q ? [{ kind: 'text' as const, text: q }] : []),
    ...(streamer ? [{ kind: 'streamer' as const, streamerId: streamer }] : []),
    ...EXPLORER_FACETS.flatMap((facet) =>
      (search[facet] ?? []).map((value) => ({ kind: 'value' as const, facet, value })),
    ),
  ];
}

/** The change to the URL that sets one facet's values; none chosen is no filter. */
export const withValues = (facet: ExplorerFacet, values: string[]): Partial<ComplaintsSearch> =>
  // the schema of the URL drops, field by field, any value that is not the facet's
  ({ [facet]: values.length > 0 ? values : undefined }) as Partial<ComplaintsSearch>;

/** The change to the URL that drops one filter and keeps the others. */
export function without(search: ComplaintsSearch, filter: ActiveFilter): Partial<ComplaintsSearch> {
  if (filter.kind === 'text') return { q: undefined };
  if (filter.kind === 'streamer') return { streamer: undefined };
  const { facet, value } = filter;
  return withValues(
    facet,
    (search[facet] ?? []).filter((one) => one !== value),
  );
}

/** The change to the URL that drops every filter; window, order and view stay. */
export function withoutAny(): Partial<ComplaintsSearch> {
  const facets = Object.fromEntries(EXPLORER_FACETS.map((facet) => [facet, undefined]));
  return { ...facets, q: undefined, streamer: undefined };
}

/** Facets in which a complaint may have no value, so that their counts leave it out. */
const MAY_BE_UNKNOWN: ReadonlySet<ExplorerFacet> = new Set(['outcome', 'region', 'goods']);

/**
 * How many complaints there would be without one facet's filter, all others kept, from the counts beside its values. Not exact
 * (the least there would be) where those without a value are in no count.
 */
export function rowsWithout(facets: ExplorerPage['facets'], facet: ExplorerFacet) {
  const rows = facets[facet].reduce((sum, { count }) => sum + count, 0);
  return { rows, exact: !MAY_BE_UNKNOWN.has(facet) };
}

/** The part of the URL that the list, the trend, the breakdown and the export are asked with. */
export function filtersOf(search: ComplaintsSearch) {
  const {
    sort: _sort,
    view: _view,
    rows: _rows,
    columns: _columns,
    share: _share,
    complaint: _complaint,
    ...filters
  } = search;
  return filters;
}
