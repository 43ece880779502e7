import type { FacetName, StreamersPage } from '@/contract/streamers';
import type { RegisterSearch } from './search';

/** The filters with counts beside each value, in the order they stand. */
export const FACETS = [
  'verdict',
  'concern',
  'signal',
  'category',
  'platform',
  'region',
  'volume',
  'verification',
  'breaks',
  'level',
  'sellerRole',
  'enforcement',
] as const satisfies readonly FacetName[];

export const RANGES = ['orders', 'rate'] as const;
export type RangeName = (typeof RANGES)[number];

/** One thing that narrows the register, and can be dropped alone. */
export type ActiveFilter =
  | { kind: 'text'; text: string }
  | { kind: 'watched' }
  | { kind: 'value'; facet: FacetName; value: string }
  | { kind: 'range'; range: RangeName; min: number | undefined; max: number | undefined };

const rangeOf = (search: RegisterSearch, range: RangeName) =>
  range === 'orders'
    ? { min: search.ordersMin, max: search.ordersMax }
    : { min: search.rateMin, max: search.rateMax };

const withRange = (range: RangeName, min?: number, max?: number): Partial<RegisterSearch> =>
  range === 'orders' ? { ordersMin: min, ordersMax: max } : { rateMin: min, rateMax: max };

/** Everything that narrows the register now. */
export function activeFilters(search: RegisterSearch): ActiveFilter[] {
  return [
    ...(search.q ? [{ kind: 'text' as const, text: search.q }] : []),
    ...(search.watched ? [{ kind: 'watched' as const }] : []),
    ...FACETS.flatMap((facet) =>
      (search[facet] ?? []).map((value) => ({ kind: 'value' as const, facet, value })),
    ),
    ...RANGES.flatMap((range) => {
      const { min, max } = rangeOf(search, range);
      return min === undefined && max === undefined
        ? []
        : [{ kind: 'range' as const, range, min, max }];
    }),
  ];
}

/** The change to the URL that sets one facet's values; none chosen is no filter. */
export const withValues = (facet: FacetName, values: string[]): Partial<RegisterSearch> =>
  // the schema of the URL drops, field by field, any value that is not the facet's
  ({ [facet]: values.length > 0 ? values : undefined }) as Partial<RegisterSearch>;

/** The change to the URL that drops one filter and keeps the others. */
export function without(search: RegisterSearch, filter: ActiveFilter): Partial<RegisterSearch> {
  if (filter.kind === 'text') return { q: undefined };
  if (filter.kind === 'watched') return { watched: undefined };
  if (filter.kind === 'range') return withRange(filter.range);
  return withValues(
    filter.facet,
    (search[filter.facet] ?? []).filter((value) => value !== filter.value),
  );
}

/** The change to the URL that drops the area of the plot. */
export const withoutRegion = (): Partial<RegisterSearch> => ({
  ...withRange('orders'),
  ...withRange('rate'),
});

/** The change to the URL that drops every filter; window, order and columns stay. */
export function withoutAny(): Partial<RegisterSearch> {
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, undefined]));
  return { ...facets, q: undefined, watched: undefined, ...withoutRegion() };
}

/** Facets in which a row may have no value, so that their counts leave it out. */
const MAY_BE_UNKNOWN: ReadonlySet<FacetName> = new Set([
  'category',
  'region',
  'signal',
  'concern',
  'breaks',
]);
/** Facets in which a row may have several values, so that their counts have it more than once. */
const MAY_BE_SEVERAL: ReadonlySet<FacetName> = new Set(['concern', 'breaks']);

/**
 * How many rows there would be without one facet's filter, all others kept, from the counts beside its values. Not exact
 * (the least there would be) where rows of unknown value are in no count.
 */
export function rowsWithout(facets: StreamersPage['facets'], facet: FacetName) {
  const counts = facets[facet].map(({ count }) => count);
  const rows = MAY_BE_SEVERAL.has(facet)
    ? Math.max(0, ...counts)
    : counts.reduce((sum, count) => sum + count, 0);
  return { rows, exact: !MAY_BE_UNKNOWN.has(facet) };
}

/** The part of the URL that the register and the funnel plot are asked with: what narrows, not how it is ordered or shown. */
export function filtersOf(search: RegisterSearch) {
  const { sort: _sort, columns: _columns, chart: _chart, ...rest } = search;
  const {
    weightComplaints: _complaints,
    weightQualityRefunds: _qualityRefunds,
    weightHandling: _handling,
    weightVerification: _verification,
    weightAuthenticity: _authenticity,
    ...filters
  } = rest;
  return filters;
}
