import type * as z from 'zod/mini';
import { EXPORT_COLUMNS, type exportQuery } from '@/contract/explorer';
import { csvLines } from '@/dataset/csv';
import { formatInstant } from '@/dataset/format-instant';
import type { Instant } from '@/dataset/tables';
import { complaintOrder } from './complaint-columns';
import type { StoreContext } from './context';
import { passingInOrder } from './explorer-filter';
import type { Chunk } from './operations';
import { pageOf } from './ordering';
import { conflict, ProblemError } from './problems';

type Cell = string | number | boolean | null;
type Cells = Record<(typeof EXPORT_COLUMNS)[number], Cell>;

const ROWS_A_CHUNK = 500;
/** Lets spreadsheets read the Chinese. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Complaints that pass the filters, in the asked order, some rows of CSV at a time. What is filed after the first rows
 * were sent is left out, so that the rows are as many as were told first. Throws a 409 problem where complaints were
 * taken back meanwhile.
 */
export function complaintsExport(
  context: StoreContext,
  { cursor, ...query }: z.output<typeof exportQuery> & { cursor?: string },
): Chunk {
  const there = context.dataset.complaints.length;
  const from = cursor === undefined ? null : parseCursor(cursor);
  const until = from?.until ?? there;
  if (until > there) {
    throw new ProblemError(conflict('Complaints that were being exported were taken back.'));
  }
  const passing = passingInOrder(context, query);
  // what is filed comes after every row there was
  const rows = until < there ? passing.filter((row) => row < until) : passing;
  const page = pageOf(rows, complaintOrder(context, query.sort), {
    cursor: from?.after,
    limit: ROWS_A_CHUNK,
  });
  const lines = csvLines(
    page.items.map((row) => {
      const cells = cellsOf(context, row);
      return EXPORT_COLUMNS.map((column) => cells[column]);
    }),
  );
  return {
    total: page.total,
    text: from ? lines : BYTE_ORDER_MARK + csvLines([[...EXPORT_COLUMNS]]) + lines,
    nextCursor: page.nextCursor && `${until} ${page.nextCursor}`,
  };
}

/** How many complaints there were when the export began, and the list's own cursor. */
function parseCursor(cursor: string): { until: number; after: string | undefined } {
  const [until, after] = cursor.split(' ');
  return { until: Number(until), after };
}

const instantCell = (instant: Instant | null) => (instant === null ? null : formatInstant(instant));

function cellsOf({ index, dataset, byId }: StoreContext, row: number): Cells {
  const complaint = dataset.complaints[row];
  if (!complaint) throw new RangeError(`No complaint ${row}`);
  const streamer = dataset.streamers[index.streamerNumber.get(complaint.streamerId) ?? -1];
  return {
    complaint_id: complaint.complaintId,
    streamer_id: complaint.streamerId,
    streamer_name: streamer?.displayName ?? null,
    platform_id: streamer?.platformId ?? null,
    room_id: streamer?.roomId ?? null,
    received_at: formatInstant(complaint.receivedAt),
    channel: complaint.channel,
    category: complaint.category,
    status: complaint.status,
    counted: index.complaints.leftOut[row] ?? 'counted',
    confirmed: complaint.confirmed,
    broadcast_id: complaint.broadcastId,
    product_id: complaint.productId,
    product_title: byId.products.get(complaint.productId ?? '')?.title ?? null,
    amount_fen: complaint.amountFen,
    remedy_sought: complaint.remedySought,
    first_response_at: instantCell(complaint.firstResponseAt),
    closed_at: instantCell(complaint.closedAt),
    outcome: complaint.outcome,
    satisfied: complaint.satisfied,
    narrative: complaint.narrative,
    seller_response: complaint.sellerResponse,
  };
}
