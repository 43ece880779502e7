import type * as z from 'zod/mini';
import type { Complaint, ComplaintsPage, streamerComplaintsQuery } from '@/contract/complaints';
import { COUNTED_STATES } from '@/contract/choices';
import { COMPLAINT_CATEGORY, COMPLAINT_OUTCOME, COMPLAINT_STATUS } from '@/dataset/tables';
import { rowsOf } from '@/domain/grouping';
import { inWindow } from '@/domain/window';
import type { StoreContext } from './context';
import { instantText, instantTextOrNull } from './instants';
import { pageOf, sortRows, type Order } from './ordering';

type Query = z.output<typeof streamerComplaintsQuery> & { streamerId: string };
type FacetName = keyof ComplaintsPage['facets'];

const NEWEST_FIRST: Order<Complaint> = {
  name: '-receivedAt',
  keys: [
    { of: (row) => Date.parse(row.receivedAt), descending: true },
    { of: (row) => row.complaintId },
  ],
};

/** An open complaint has no outcome yet, which is not an unknown one. */
export const outcomeState = ({ outcome, status }: Pick<Complaint, 'outcome' | 'status'>) =>
  outcome ?? (status === 'closed' ? 'unknown' : null);

const FACETS: Record<
  FacetName,
  { values: readonly string[]; of: (row: Complaint) => string | null }
> = {
  category: { values: COMPLAINT_CATEGORY, of: (row) => row.category },
  status: { values: COMPLAINT_STATUS, of: (row) => row.status },
  outcome: {
    values: [...COMPLAINT_OUTCOME, 'unknown'],
    of: outcomeState,
  },
  counted: { values: COUNTED_STATES, of: (row) => row.counted },
};
// the record's keys are the facet names; Object.keys forgets it
const FACET_NAMES = Object.keys(FACETS) as FacetName[];

/** The complaint in a row of the table, with whether it counts. */
export function complaintAnswer({ index, dataset, byId }: StoreContext, number: number): Complaint {
  const row = dataset.complaints[number];
  if (!row) throw new RangeError(`No complaint ${number}`);
  const broadcast = byId.broadcasts.get(row.broadcastId ?? '');
  return {
    complaintId: row.complaintId,
    streamerId: row.streamerId,
    receivedAt: instantText(row.receivedAt),
    channel: row.channel,
    category: row.category,
    status: row.status,
    counted: index.complaints.leftOut[number] ?? 'counted',
    confirmed: row.confirmed,
    broadcastId: row.broadcastId,
    broadcastStartedAt: instantTextOrNull(broadcast?.startedAt ?? null),
    productId: row.productId,
    productTitle: byId.products.get(row.productId ?? '')?.title ?? null,
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

/** Complaints against one streamer received in the window, newest first. Throws a 404 problem for an unknown streamer. */
export function complaints(context: StoreContext, query: Query): ComplaintsPage {
  const { index } = context;
  const range = context.range(query.window);
  const received = [...rowsOf(index.complaints.ofStreamer, context.numberOf(query.streamerId))]
    .filter((number) => inWindow(index.complaints.day[number] ?? 0, range))
    .map((number) => complaintAnswer(context, number));
  const sorted = sortRows(
    received.filter((row) => passes(row, query)),
    NEWEST_FIRST,
  );
  return {
    ...pageOf(sorted, NEWEST_FIRST, query),
    window: context.windowRange(query.window),
    counts: countsOf(received),
    facets: {
      category: facet(received, query, 'category'),
      status: facet(received, query, 'status'),
      outcome: facet(received, query, 'outcome'),
      counted: facet(received, query, 'counted'),
    },
  };
}

function countsOf(received: Complaint[]): ComplaintsPage['counts'] {
  const of = (state: Complaint['counted']) =>
    received.filter((row) => row.counted === state).length;
  return {
    received: received.length,
    counted: of('counted'),
    leftOut: {
      dismissed: of('dismissed'),
      withdrawn: of('withdrawn'),
      wave: of('wave'),
      repeat: of('repeat'),
    },
  };
}

function passes(row: Complaint, query: Query, lifted?: FacetName): boolean {
  if (query.answered !== undefined && row.sellerResponse === null) return false;
  return FACET_NAMES.every((name) => {
    const chosen: readonly string[] | undefined = query[name];
    return name === lifted || !chosen?.length || chosen.includes(FACETS[name].of(row) ?? '');
  });
}

/** Each value some complaint has, and how many it would give with every other filter kept. */
function facet(received: Complaint[], query: Query, name: FacetName) {
  const { values, of } = FACETS[name];
  const present = new Set(received.map(of));
  const left = received.filter((row) => passes(row, query, name)).map(of);
  return values
    .filter((value) => present.has(value))
    .map((value) => ({ value, count: left.filter((one) => one === value).length }));
}
