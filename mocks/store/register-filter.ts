import type { FacetName, StreamerFilters } from '@/contract/streamers';
import { narrow, type Narrowed } from './narrow';
import type { RegisterTable } from './register-table';

/**
 * Which rows of the register pass the filters, and the counts beside each value; those not in every one of `among`, places
 * each once, are nowhere.
 */
export function narrowRegister(
  table: RegisterTable,
  filters: StreamerFilters,
  among: readonly Uint32Array[],
): Narrowed<FacetName> {
  const [first, ...others] = among.toSorted((a, b) => a.length - b.length);
  const sets = others.map((places) => new Set(places));
  const inAll =
    sets.length === 0 ? first : first?.filter((place) => sets.every((set) => set.has(place)));
  return narrow({
    rows: table.size,
    within: withinRanges(table, filters, inAll),
    columns: table.facets,
    chosen: filters,
  });
}

/** Counted complaints per 10,000 orders as they stand; null without orders. */
export function rawRateAt({ figures }: RegisterTable, place: number): number | null {
  const orders = figures.orders[place] ?? 0;
  return orders > 0 ? ((figures.complaintsCounted[place] ?? 0) / orders) * 10_000 : null;
}

/** Those of the places, all of them where none are given, that are in the ranges asked for. */
function withinRanges(
  table: RegisterTable,
  { ordersMin = 0, ordersMax = Infinity, rateMin, rateMax }: StreamerFilters,
  places: Uint32Array | undefined,
): Uint32Array | undefined {
  const byRate = rateMin !== undefined || rateMax !== undefined;
  if (ordersMin === 0 && ordersMax === Infinity && !byRate) return places;
  const { orders } = table.figures;
  return (places ?? Uint32Array.from(orders.keys())).filter((place) => {
    const some = orders[place] ?? 0;
    if (some < ordersMin || some > ordersMax) return false;
    if (!byRate) return true;
    const rate = rawRateAt(table, place);
    return rate !== null && rate >= (rateMin ?? 0) && rate <= (rateMax ?? Infinity);
  });
}
