import type { SortField } from '@/contract/choices';
import type { StreamersPage } from '@/contract/streamers';
import type { Dimension } from '@/domain/dimensions';
import { sortedPlaces } from '@/domain/sorted-places';
import { cursorAfter, startOf, type Order, type Scalar } from './ordering';
import type { Ranking } from './ranking';
import { recall } from './recall';
import type { RegisterTable } from './register-table';
import { textAt } from './text-column';

/** At a million streamers each takes four megabytes. */
const KEPT_ORDERS = 12;

const PARTS = {
  sureComplaints: 'complaints',
  sureQualityRefunds: 'quality_refunds',
  sureHandling: 'handling',
  sureVerification: 'verification',
  sureAuthenticity: 'authenticity',
} as const satisfies Partial<Record<SortField, Dimension>>;
const isPart = (field: SortField): field is keyof typeof PARTS => field in PARTS;

type Values = Float64Array | Uint32Array;

/** What a field is ordered by, by place; NaN is unknown. Names go by their rank. */
function valuesOf(table: RegisterTable, field: SortField, ranking: Ranking): Values {
  if (field === 'priority') return ranking.indexes;
  if (isPart(field)) return table.worse[PARTS[field]];
  // 0 is no rank
  if (field === 'rankHigh')
    return Float64Array.from(ranking.rankHigh, (rank) => rank || Number.NaN);
  if (field !== 'displayName') return table.figures[field];
  const { nameOf, nameRanks } = table.texts;
  const ranks = nameRanks();
  return Float64Array.from(nameOf, (name) => ranks[name] ?? Number.NaN);
}

function keyOf(
  table: RegisterTable,
  field: SortField,
  ranking: Ranking,
): (place: number) => Scalar {
  const { names, nameOf } = table.texts;
  if (field === 'displayName') return (place) => textAt(names, nameOf[place] ?? 0);
  const values = valuesOf(table, field, ranking);
  return (place) => {
    const value = values[place] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
}

interface Asked {
  sort: SortField | `-${SortField}`;
  cursor?: string | undefined;
  limit: number;
}

/** Places of the rows that pass, one page in the order asked for. Throws a 400 problem for a cursor this order didn't give. */
export function pageOfRegister(
  table: RegisterTable,
  passes: Uint8Array,
  ranking: Ranking,
  { sort, cursor, limit }: Asked,
): { places: number[] } & Pick<StreamersPage, 'nextCursor'> {
  // `sort` is a field name with at most a `-` before it
  const field = sort.replace('-', '') as SortField;
  const descending = sort.startsWith('-');
  const order: Order<number> = {
    // by other weights it is another order
    name: field === 'priority' || field === 'rankHigh' ? `${sort} ${ranking.name}` : sort,
    keys: [
      { of: keyOf(table, field, ranking), descending },
      { of: (place) => textAt(table.texts.ids, place) },
    ],
  };
  const all = recall(table.orders, KEPT_ORDERS, order.name, () =>
    sortedPlaces(valuesOf(table, field, ranking), table.texts.idOrder(), descending),
  );
  const places: number[] = [];
  // one more, to know whether there is a next page
  for (let at = startOf(all, order, cursor); at < all.length && places.length <= limit; at++) {
    const place = all[at] ?? 0;
    if (passes[place] === 1) places.push(place);
  }
  const more = places.length > limit;
  if (more) places.pop();
  const last = places.at(-1);
  return { places, nextCursor: more && last !== undefined ? cursorAfter(last, order) : null };
}
