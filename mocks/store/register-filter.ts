import type { FacetName, StreamerFilters } from '@/contract/streamers';
import type { RegisterColumns } from './facets';
import { narrow, type Narrowed } from './narrow';
import type { UnrankedRow } from './streamer-rows';

/** Some of the streamers, by their places. */
export interface Places {
  has: (place: number) => boolean;
}

/** Which rows of the register pass the filters, and the counts beside each value; those not in every one of `among` are nowhere. */
export const narrowRegister = (
  rows: UnrankedRow[],
  columns: RegisterColumns,
  filters: StreamerFilters,
  among: readonly Places[],
): Narrowed<FacetName> =>
  narrow({
    rows: rows.length,
    among: rows.keys(),
    columns,
    chosen: filters,
    lets: (place) => {
      const row = rows[place];
      return (
        row !== undefined &&
        among.every((places) => places.has(place)) &&
        withinRanges(row, filters)
      );
    },
  });

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
