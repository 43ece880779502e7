import type * as z from 'zod/mini';
import {
  weightsOf,
  type Priority,
  type FacetName,
  type StreamerFilters,
  type StreamerRow,
  type StreamersPage,
  type streamersQuery,
} from '@/contract/streamers';
import type { SortField } from '@/contract/choices';
import { brokenRules } from '@/domain/market-findings';
import type { MarketSummary } from '@/domain/summary';
import type { StoreContext } from './context';
import { registerColumns, type RegisterColumns } from './facets';
import { findingsOf } from './finding-answers';
import type { Narrowed } from './narrow';
import { pageOf, sortRows, type Order, type Scalar } from './ordering';
import { priorityAt, rankingOf, type Ranking } from './ranking';
import { recall } from './recall';
import { narrowRegister, type Places } from './register-filter';
import { streamerRow, type UnrankedRow } from './streamer-rows';

type StreamersQuery = z.output<typeof streamersQuery>;

/** Fields whose order hangs on the weights. */
type RankedField = 'priority' | 'rankHigh';

const SORT_KEYS: Record<Exclude<SortField, RankedField>, (row: UnrankedRow) => Scalar> = {
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
  sureComplaints: ({ worse }) => worse.complaints,
  sureQualityRefunds: ({ worse }) => worse.quality_refunds,
  sureHandling: ({ worse }) => worse.handling,
  sureVerification: ({ worse }) => worse.verification,
  sureAuthenticity: ({ worse }) => worse.authenticity,
};

/** Enough for every field both ways, and a few sets of weights. */
const KEPT_ORDERS = 40;

/** A register row and its place in the streamers table. */
interface PlacedRow {
  place: number;
  row: UnrankedRow;
}

/** The whole register in one window, and the orders it was asked for in. */
interface Register {
  rows: UnrankedRow[];
  columns: RegisterColumns;
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
    const broken = brokenRules(findingsOf(context, window));
    register = { rows, columns: registerColumns(rows, platformIds, broken), sorted: new Map() };
    registers.set(market, register);
  }
  return register;
}

function orderOf(sort: StreamersQuery['sort'], ranking: Ranking): Order<PlacedRow> {
  // `sort` is a field name with at most a `-` before it
  const field = sort.replace('-', '') as SortField;
  const ranks =
    field === 'priority' ? ranking.indexes : field === 'rankHigh' ? ranking.rankHigh : null;
  const of = ({ row, place }: PlacedRow) =>
    field === 'priority' || field === 'rankHigh' ? (ranks?.[place] ?? null) : SORT_KEYS[field](row);
  return {
    // by other weights it is another order
    name: ranks ? `${sort} ${ranking.name}` : sort,
    keys: [{ of, descending: sort.startsWith('-') }, { of: ({ row }) => row.streamerId }],
  };
}

function placesOf(context: StoreContext, streamerIds: Iterable<string>): Places {
  const places = Array.from(streamerIds, (id) => context.index.streamerNumber.get(id));
  return new Set(places.filter((place) => place !== undefined));
}

/** Every row, which of them pass the filters, and the counts beside each value. */
export function narrowedRegister(
  context: StoreContext,
  filters: StreamerFilters & { ids?: string[] | undefined },
): Narrowed<FacetName> & Register {
  const register = registerOf(context, filters.window);
  const among = [
    ...(filters.q ? [context.search.find(filters.q)] : []),
    ...(filters.watched ? [placesOf(context, context.desk.watched.keys())] : []),
    ...(filters.ids ? [placesOf(context, filters.ids)] : []),
  ];
  return { ...register, ...narrowRegister(register.rows, register.columns, filters, among) };
}

function rankedRow(row: UnrankedRow, priority: Priority): StreamerRow {
  const { worse: _worse, ...told } = row;
  return { ...told, priority };
}

/** The register, one page of it. */
export function streamers(context: StoreContext, query: StreamersQuery): StreamersPage {
  const { rows, sorted, passes, facets } = narrowedRegister(context, query);
  const market = context.market(query.window);
  const ranking = rankingOf(market, weightsOf(query));
  const order = orderOf(query.sort, ranking);
  const all = recall(sorted, KEPT_ORDERS, order.name, () => {
    const placed = rows.map((row, place) => ({ row, place }));
    return sortRows(placed, order);
  });
  const passing = all.filter(({ place }) => passes[place] === 1);
  const page = pageOf(passing, order, query);
  return {
    ...page,
    items: page.items.map(({ row, place }) => rankedRow(row, priorityAt(market, ranking, place))),
    window: context.windowRange(query.window),
    facets,
    registered: rows.length,
  };
}
