import type * as z from 'zod/mini';
import type { StreamerFilters, facets } from '@/contract/streamers';
import { FACET_NAMES, facetColumn, type FacetColumn } from './facets';
import type { UnrankedRow } from './streamer-rows';

type FacetCounts = z.infer<typeof facets>;
type FacetColumns = FacetColumn[];

export const facetColumns = (rows: UnrankedRow[], platformIds: string[]): FacetColumns =>
  FACET_NAMES.map((name) => facetColumn(rows, name, platformIds));

export interface Narrowed {
  /** 1 where the row passes every filter, by its place. */
  passes: Uint8Array;
  /** How many rows each value would give with every other filter kept. */
  facets: FacetCounts;
}

/** Some of the streamers, by their places. */
export interface Places {
  has: (place: number) => boolean;
}

/**
 * One pass over all rows; those not in every one of `among` are nowhere. A row that fails nothing counts everywhere; one
 * that fails only its own facet's filter counts in that facet, since there the filter is lifted.
 */
export function narrow(
  rows: UnrankedRow[],
  columns: FacetColumns,
  filters: StreamerFilters,
  among: readonly Places[],
): Narrowed {
  const wanted = columns.map(({ values }, facet) => {
    const chosen = filters[FACET_NAMES[facet] ?? 'platform'];
    // a parameter that is there but empty can't be sent: no value chosen is no filter
    if (!chosen || chosen.length === 0) return null;
    const set = new Set<string>(chosen);
    return Uint8Array.from(values, (value) => Number(set.has(value)));
  });
  const counts = columns.map(({ values }) => new Int32Array(values.length));
  const passes = new Uint8Array(rows.length);
  for (const [place, row] of rows.entries()) {
    if (!among.every((places) => places.has(place)) || !withinRanges(row, filters)) continue;
    const failed = failedFacet(columns, wanted, place);
    if (failed === MANY) continue;
    if (failed === NONE) passes[place] = 1;
    for (const [facet, column] of columns.entries()) {
      if (failed !== NONE && failed !== facet) continue;
      const code = column.codes[place] ?? -1;
      const count = counts[facet];
      if (code >= 0 && count) count[code] = (count[code] ?? 0) + 1;
    }
  }
  return { passes, facets: tally(columns, counts) };
}

const NONE = -1;
const MANY = -2;

/** The one facet whose filter the row fails, or NONE, or MANY. */
function failedFacet(columns: FacetColumns, wanted: (Uint8Array | null)[], place: number): number {
  let failed = NONE;
  for (let facet = 0; facet < wanted.length; facet++) {
    const set = wanted[facet];
    if (!set || set[columns[facet]?.codes[place] ?? -1] === 1) continue;
    if (failed !== NONE) return MANY;
    failed = facet;
  }
  return failed;
}

/** Counted complaints per 10,000 orders as they stand; null without orders. */
export const rawRate = ({ complaintsCounted, orders }: UnrankedRow): number | null =>
  orders > 0 ? (complaintsCounted / orders) * 10_000 : null;

function withinRanges(row: UnrankedRow, filters: StreamerFilters): boolean {
  const { ordersMin, ordersMax, rateMin, rateMax } = filters;
  if (ordersMin !== undefined && row.orders < ordersMin) return false;
  if (ordersMax !== undefined && row.orders > ordersMax) return false;
  if (rateMin === undefined && rateMax === undefined) return true;
  const rate = rawRate(row);
  return rate !== null && rate >= (rateMin ?? 0) && rate <= (rateMax ?? Infinity);
}

/** Values that some row has, in their listed order. */
function tally(columns: FacetColumns, counts: Int32Array[]): FacetCounts {
  const entries = FACET_NAMES.map((name, facet) => {
    const { values, codes } = columns[facet] ?? { values: [], codes: new Int16Array() };
    const present = new Set(codes);
    return [
      name,
      values
        .map((value, code) => ({ value, code, count: counts[facet]?.[code] ?? 0 }))
        .filter(({ code }) => present.has(code))
        .map(({ value, count }) => ({ value, count })),
    ] as const;
  });
  // FACET_NAMES are exactly the keys
  return Object.fromEntries(entries) as FacetCounts;
}
