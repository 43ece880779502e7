import { COUNTED_STATES } from '@/contract/choices';
import type { EXPLORER_SORTS, ExplorerFacet } from '@/contract/choices';
import {
  COMPLAINT_CATEGORY,
  COMPLAINT_CHANNEL,
  COMPLAINT_OUTCOME,
  COMPLAINT_STATUS,
  PRODUCT_CATEGORY,
  REGION,
  type Complaint,
  type ProductCategory,
} from '@/dataset/tables';
import type { ComplaintIndex } from '@/domain/index-dataset';
import { waitForResponse } from '@/domain/waiting';
import { outcomeState } from './complaints';
import type { StoreContext } from './context';
import { facetColumn, type SingleColumn, type Narrowed } from './narrow';
import { orderLedger } from './order-ledger';
import { compareScalars, type Order } from './ordering';

export type ExplorerSort = (typeof EXPLORER_SORTS)[number];

/** What passes a set of filters. */
export interface NarrowedComplaints extends Narrowed<ExplorerFacet> {
  /** Rows that pass, in an order, made when it is first asked for: an export takes them a few at a time. */
  inOrder: Map<ExplorerSort, number[]>;
}

/** Every complaint by column, and what was asked of them last. */
export interface ComplaintColumns {
  facets: Readonly<Record<ExplorerFacet, SingleColumn>>;
  /** The streamer's place in its table, −1 where it isn't there. */
  streamer: Int32Array;
  /** All rows in an order, made when it is first asked for. */
  sorted: Map<ExplorerSort, Uint32Array>;
  narrowed: Map<string, NarrowedComplaints>;
}

// live and go with the complaints they were made of: one more filed makes them anew
const known = new WeakMap<ComplaintIndex, ComplaintColumns>();

export function complaintColumns(context: StoreContext): ComplaintColumns {
  const { complaints } = context.index;
  let columns = known.get(complaints);
  if (!columns) {
    columns = makeColumns(context);
    known.set(complaints, columns);
  }
  return columns;
}

/** What was complained of: the named product's category, else what most of the streamer's orders were for. */
export function goodsOf(context: StoreContext, complaint: Complaint): ProductCategory | null {
  const product = context.byId.products.get(complaint.productId ?? '');
  if (product) return product.category;
  const streamer = context.index.streamerNumber.get(complaint.streamerId) ?? -1;
  return orderLedger(context.index).mainGoods[streamer] ?? null;
}

function makeColumns(context: StoreContext): ComplaintColumns {
  const { index, dataset } = context;
  const rows = dataset.complaints;
  const streamer = Int32Array.from(
    rows,
    ({ streamerId }) => index.streamerNumber.get(streamerId) ?? -1,
  );
  const streamerOf = (place: number) => dataset.streamers[streamer[place] ?? -1];
  const column = (
    values: readonly string[],
    of: (row: Complaint, place: number) => string | null,
  ) => facetColumn(rows, values, of);
  return {
    facets: {
      category: column(COMPLAINT_CATEGORY, (row) => row.category),
      channel: column(COMPLAINT_CHANNEL, (row) => row.channel),
      status: column(COMPLAINT_STATUS, (row) => row.status),
      outcome: column([...COMPLAINT_OUTCOME, 'unknown'], outcomeState),
      counted: column(COUNTED_STATES, (_, place) => index.complaints.leftOut[place] ?? 'counted'),
      answered: column(['yes', 'no'], (row) => (row.sellerResponse === null ? 'no' : 'yes')),
      platform: column(
        dataset.platforms.map(({ platformId }) => platformId),
        (_, place) => streamerOf(place)?.platformId ?? null,
      ),
      region: column(REGION, (_, place) => streamerOf(place)?.region ?? null),
      goods: column(PRODUCT_CATEGORY, (row) => goodsOf(context, row)),
    },
    streamer,
    sorted: new Map(),
    narrowed: new Map(),
  };
}

/** The order of rows, meant by their place in the complaints table. */
export function complaintOrder(
  { index, dataset }: StoreContext,
  sort: ExplorerSort,
): Order<number> {
  const of = (key: (row: Complaint) => number | null) => (place: number) => {
    const row = dataset.complaints[place];
    return row ? key(row) : null;
  };
  const id = { of: (place: number) => dataset.complaints[place]?.complaintId ?? null };
  switch (sort) {
    case '-receivedAt':
    case 'receivedAt': {
      const descending = sort === '-receivedAt';
      return { name: sort, keys: [{ of: of((row) => row.receivedAt), descending }, id] };
    }
    case '-amountFen': {
      return { name: sort, keys: [{ of: of((row) => row.amountFen), descending: true }, id] };
    }
    case '-waiting': {
      const wait = of((row) => waitForResponse(row, index.asOfEnd)?.ms ?? null);
      return { name: sort, keys: [{ of: wait, descending: true }, id] };
    }
  }
}

/** Every complaint in an order. The keys are read once, as numbers: objects to sort would take seconds where there are many. */
export function complaintsInOrder(context: StoreContext, sort: ExplorerSort): Uint32Array {
  const { sorted } = complaintColumns(context);
  let rows = sorted.get(sort);
  if (!rows) {
    const { keys } = complaintOrder(context, sort);
    const [first, id] = keys;
    const { complaints } = context.dataset;
    // unknown last
    const key = Float64Array.from(complaints, (_, place) => {
      const value = first?.of(place) ?? null;
      if (typeof value !== 'number') return Infinity;
      return first?.descending ? -value : value;
    });
    const compare = (a: number, b: number) =>
      (key[a] ?? 0) - (key[b] ?? 0) || compareScalars(id?.of(a) ?? null, id?.of(b) ?? null, false);
    rows = Uint32Array.from(complaints.keys()).sort(compare);
    sorted.set(sort, rows);
  }
  return rows;
}
