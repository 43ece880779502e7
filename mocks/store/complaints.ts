import type * as z from 'zod';
import {
  COUNTED_STATES,
  type Complaint,
  type ComplaintsPage,
  type streamerComplaintsQuery,
} from '@/contract/complaints';
import {
  COMPLAINT_CATEGORY,
  COMPLAINT_OUTCOME,
  COMPLAINT_STATUS,
  type Complaint as ComplaintRow,
} from '@/dataset/tables';
import type { StoreContext } from './context';
import { instantText, instantTextOrNull } from './instants';
import { pageOf, sortRows, type Order } from './ordering';

type Query = z.output<typeof streamerComplaintsQuery> & { streamerId: string };

const NEWEST_FIRST: Order<ComplaintRow> = {
  name: '-receivedAt',
  keys: [{ of: (row) => row.receivedAt, descending: true }, { of: (row) => row.complaintId }],
};

export function complaintAnswer(context: StoreContext, row: ComplaintRow): Complaint {
  const broadcast = row.broadcastId === null ? undefined : context.broadcast(row.broadcastId);
  const product = row.productId === null ? undefined : context.product(row.productId);
  return {
    complaintId: row.complaintId,
    streamerId: row.streamerId,
    receivedAt: instantText(row.receivedAt),
    channel: row.channel,
    category: row.category,
    status: row.status,
    counted: context.countedState(row),
    confirmed: row.confirmed,
    broadcastId: row.broadcastId,
    broadcastStartedAt: instantTextOrNull(broadcast?.startedAt ?? null),
    productId: row.productId,
    productTitle: product?.title ?? null,
    amountFen: row.amountFen,
    remedySought: row.remedySought,
    firstResponseAt: instantTextOrNull(row.firstResponseAt),
    closedAt: instantTextOrNull(row.closedAt),
    outcome: row.outcome,
    satisfied: row.satisfied,
    narrative: row.narrative,
    sellerResponse: row.sellerResponse,
  };
}

type FacetName = keyof ComplaintsPage['facets'];

/** Complaints against one streamer in the window, newest first. Throws a 404 problem for an unknown streamer. */
export function complaints(context: StoreContext, query: Query): ComplaintsPage {
  const summary = context.summaryOf(query.streamerId, query.window);
  const { from, to } = context.instantsOf(query.window);
  const facetValues: Record<
    FacetName,
    { values: readonly string[]; of: (row: ComplaintRow) => string }
  > = {
    category: { values: COMPLAINT_CATEGORY, of: (row) => row.category },
    status: { values: COMPLAINT_STATUS, of: (row) => row.status },
    // an open complaint has no outcome yet, which is not an unknown one
    outcome: { values: [...COMPLAINT_OUTCOME, 'unknown'], of: outcomeOf },
    counted: { values: COUNTED_STATES, of: (row) => context.countedState(row) },
  };
  const passes = (row: ComplaintRow, except?: FacetName) =>
    (query.answered === undefined || row.sellerResponse !== null) &&
    names.every((name) => {
      const chosen: readonly string[] | undefined = query[name];
      return name === except || !chosen?.length || chosen.includes(facetValues[name].of(row));
    });
  const names: FacetName[] = ['category', 'status', 'outcome', 'counted'];
  const received = context
    .complaintsOf(query.streamerId)
    .filter((row) => row.receivedAt >= from && row.receivedAt < to);
  const facet = (name: FacetName) => {
    const { values, of } = facetValues[name];
    const left = received.filter((row) => passes(row, name)).map(of);
    const present = new Set(received.map(of));
    return values
      .filter((value) => present.has(value))
      .map((value) => ({ value, count: left.filter((one) => one === value).length }));
  };
  const sorted = sortRows(
    received.filter((row) => passes(row)),
    NEWEST_FIRST,
  );
  const page = pageOf(sorted, NEWEST_FIRST, query);
  return {
    ...page,
    items: page.items.map((row) => complaintAnswer(context, row)),
    window: context.windowRange(query.window),
    counts: summary.complaints,
    facets: {
      category: facet('category'),
      status: facet('status'),
      outcome: facet('outcome'),
      counted: facet('counted'),
    },
  };
}

const outcomeOf = (row: ComplaintRow): string =>
  row.outcome ?? (row.status === 'closed' ? 'unknown' : '');
