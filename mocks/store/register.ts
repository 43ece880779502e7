import type * as z from 'zod/mini';
import type {
  SortField,
  StreamerFilters,
  StreamerRow,
  StreamersPage,
  streamersQuery,
} from '@/contract/streamers';
import type { MarketSummary } from '@/domain/summary';
import type { StoreContext } from './context';
import type { FacetColumn } from './facets';
import { pageOf, sortRows, type Order, type Scalar } from './ordering';
import { facetColumns, narrow, type Narrowed } from './register-filter';
import { streamerRow } from './streamer-rows';

type StreamersQuery = z.output<typeof streamersQuery>;

const SORT_KEYS: Record<SortField, (row: StreamerRow) => Scalar> = {
  priority: (row) => row.priority.index,
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
interface PlacedRow {
  place: number;
  row: StreamerRow;
}

/** The whole register in one window, and the orders it was asked for in. */
interface Register {
  rows: StreamerRow[];
  columns: FacetColumn[];
  sorted: Map<string, PlacedRow[]>;
}

// lives and goes with the summary it was made of
const registers = new WeakMap<MarketSummary, Register>();

function registerOf(context: StoreContext, window: string): Register {
  const market = context.market(window);
  let register = registers.get(market);
  if (!register) {
    const rows = market.streamers.map((summary, place) => streamerRow(context, place, summary));
    const platformIds = context.dataset.platforms.map(({ platformId }) => platformId);
    register = { rows, columns: facetColumns(rows, platformIds), sorted: new Map() };
    registers.set(market, register);
  }
  return register;
}

function orderOf(sort: StreamersQuery['sort']): Order<PlacedRow> {
  // `sort` is a field name with at most a `-` before it
  const of = SORT_KEYS[sort.replace('-', '') as SortField];
  return {
    name: sort,
    keys: [
      { of: ({ row }) => of(row), descending: sort.startsWith('-') },
      { of: ({ row }) => row.streamerId },
    ],
  };
}

/** Every row, which of them pass the filters, and the counts beside each value. */
export function narrowedRegister(
  context: StoreContext,
  filters: StreamerFilters,
): Narrowed & Register {
  const register = registerOf(context, filters.window);
  const found = filters.q ? context.search.find(filters.q) : null;
  return { ...register, ...narrow(register.rows, register.columns, filters, found) };
}

/** The register, one page of it. */
export function streamers(context: StoreContext, query: StreamersQuery): StreamersPage {
  const { rows, sorted, passes, facets } = narrowedRegister(context, query);
  const order = orderOf(query.sort);
  let all = sorted.get(query.sort);
  if (!all) {
    const placed = rows.map((row, place) => ({ row, place }));
    all = sortRows(placed, order);
    sorted.set(query.sort, all);
  }
  const passing = all.filter(({ place }) => passes[place] === 1);
  const page = pageOf(passing, order, query);
  return {
    ...page,
    items: page.items.map(({ row }) => row),
    window: context.windowRange(query.window),
    facets,
    registered: rows.length,
  };
}
