import type * as z from 'zod';
import type {
  SortField,
  StreamerFilters,
  StreamerRow,
  StreamersPage,
  streamersQuery,
} from '@/contract/streamers';
import type { StoreContext } from './context';
import { narrow, type Narrowed } from './register-filter';
import { pageOf, sortRows, type Order, type Scalar } from './ordering';

type StreamersQuery = z.output<typeof streamersQuery>;

const SORT_KEYS: Record<SortField, (row: StreamerRow) => Scalar> = {
  displayName: (row) => row.displayName,
  orders: (row) => row.orders,
  settledGmvFen: (row) => row.settledGmvFen,
  complaintsCounted: (row) => row.complaintsCounted,
  complaintRate: (row) => row.complaintRate?.estimate ?? null,
  expectedExcess: (row) => row.expectedExcess,
  refundRate: (row) => row.refundRate?.estimate ?? null,
  qualityRefundRate: (row) => row.qualityRefundRate?.estimate ?? null,
  coverage: (row) => row.coverage.share,
  medianFirstResponse: (row) => row.medianFirstResponseHours,
  followers: (row) => row.followers,
};

/** A register row and its place in the streamers table. */
export interface PlacedRow {
  place: number;
  row: StreamerRow;
}

function orderOf(sort: StreamersQuery['sort']): Order<PlacedRow> {
  const descending = sort.startsWith('-');
  // `sort` is a field name with at most a `-` before it
  const of = SORT_KEYS[sort.replace('-', '') as SortField];
  return {
    name: sort,
    keys: [{ of: ({ row }) => of(row), descending }, { of: ({ row }) => row.streamerId }],
  };
}

/** The rows that pass the filters, and the counts beside each value. */
export function narrowRegister(context: StoreContext, filters: StreamerFilters): Narrowed {
  const { rows, columns } = context.register(filters.window);
  const found = filters.q ? context.search().find(filters.q) : null;
  return narrow(rows, columns, filters, found);
}

/** The register, one page of it. */
export function streamers(context: StoreContext, query: StreamersQuery): StreamersPage {
  const register = context.register(query.window);
  const { passes, facets } = narrowRegister(context, query);
  const order = orderOf(query.sort);
  let sorted = register.sorted.get(query.sort);
  if (!sorted) {
    sorted = sortRows(
      register.rows.map((row, place) => ({ row, place })),
      order,
    );
    register.sorted.set(query.sort, sorted);
  }
  const page = pageOf(
    sorted.filter(({ place }) => passes[place] === 1),
    order,
    query,
  );
  return {
    ...page,
    items: page.items.map(({ row }) => row),
    window: register.window,
    facets,
    registered: register.rows.length,
  };
}
