import type * as z from 'zod/mini';
import type { Complaint as ComplaintAnswer } from '@/contract/complaints';
import type { newComplaint } from '@/contract/filing';
import type { Complaint } from '@/dataset/tables';
import { rowsOf } from '@/domain/grouping';
import { caseNumber } from './case-number';
import { complaintAnswer } from './complaints';
import type { StoreContext } from './context';
import { notFound, ProblemError, unprocessable } from './problems';

type Filing = z.output<typeof newComplaint> & { idempotencyKey: string };

/** Files a complaint; the same key again answers with the one filed first. */
export function createComplaint(context: StoreContext, filing: Filing): ComplaintAnswer {
  const { idempotencyKey } = filing;
  if (context.writtenUnder(idempotencyKey) === undefined) {
    const complaint = complaintOf(context, filing);
    context.write({ kind: 'complaint', at: complaint.receivedAt, idempotencyKey, complaint });
  }
  const filed = context.writes.filter(({ kind }) => kind === 'complaint');
  const place = filed.findIndex((write) => write.idempotencyKey === idempotencyKey);
  return complaintAnswer(context, context.original.complaints.length + place);
}

/**
 * The complaint as a row of the dataset. Throws a 404 problem for an unknown streamer, a 422 one for a product or
 * broadcast that isn't this streamer's.
 */
function complaintOf(context: StoreContext, filing: Filing): Complaint {
  check(context, filing);
  const { dataset } = context;
  return {
    complaintId: caseNumber('CC', dataset.meta.asOf, filing.idempotencyKey, (number) =>
      dataset.complaints.some((row) => row.complaintId === number),
    ),
    streamerId: filing.streamerId,
    receivedAt: context.present(),
    channel: 'platform',
    category: filing.category,
    status: 'received',
    broadcastId: filing.broadcastId,
    productId: filing.productId,
    amountFen: filing.amountFen,
    remedySought: filing.remedySought,
    // the API is told nothing of who files, so two filings can't be known to be one person's
    complainantRef: null,
    confirmed: null,
    firstResponseAt: null,
    closedAt: null,
    outcome: null,
    satisfied: null,
    narrative: filing.narrative,
    sellerResponse: null,
  };
}

function check({ index, dataset }: StoreContext, filing: Filing): void {
  const { streamerId, productId, broadcastId } = filing;
  const streamer = index.streamerNumber.get(streamerId);
  if (streamer === undefined) {
    const errors = [{ pointer: '/streamerId', detail: 'is nobody in the register' }];
    throw new ProblemError(notFound(`No streamer ${streamerId}`, errors));
  }
  const errors = [];
  const own = [...rowsOf(index.broadcastsOfStreamer, streamer)];
  const named = own.filter((row) => dataset.broadcasts[row]?.broadcastId === broadcastId);
  if (broadcastId !== null && named.length === 0) {
    errors.push({ pointer: '/broadcastId', detail: 'is no broadcast of this streamer' });
  }
  const offered = (named.length > 0 ? named : own).some((row) =>
    rowsOf(index.offersOfBroadcast, row).some(
      (offer) => dataset.offers[offer]?.productId === productId,
    ),
  );
  if (productId !== null && !offered) {
    const where = named.length > 0 ? 'in this broadcast' : 'by this streamer';
    errors.push({ pointer: '/productId', detail: `was not offered ${where}` });
  }
  if (errors.length > 0) throw new ProblemError(unprocessable(errors));
}
