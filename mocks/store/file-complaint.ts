import type * as z from 'zod/mini';
import type { newComplaint } from '@/contract/complaints';
import type { Complaint } from '@/dataset/tables';
import { MS_PER_DAY, dayOfInstant, startOfDay } from '@/domain/calendar';
import { rowsOf } from '@/domain/grouping';
import type { StoreContext } from './context';
import { notFound, ProblemError, unprocessable } from './problems';

export type Filing = z.output<typeof newComplaint> & { idempotencyKey: string };

/**
 * The complaint as a row of the dataset. Throws a 404 problem for an unknown streamer, a 422 one for a product or
 * broadcast that isn't this streamer's.
 */
export function complaintOf(
  context: StoreContext,
  filing: Filing,
  now: number,
  last: number | null,
): Complaint {
  check(context, filing);
  return {
    complaintId: caseNumber(context, filing.idempotencyKey),
    streamerId: filing.streamerId,
    receivedAt: receivedAt(context, now, last),
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

/**
 * The demo's calendar stands still on the as-of day, so a filed complaint falls on that day, at the present time of day
 * (Asia/Shanghai), and never before the one filed last. Another would be outside every window.
 */
function receivedAt({ index }: StoreContext, now: number, last: number | null): number {
  const sameTime = startOfDay(index.asOfDay) + (now - startOfDay(dayOfInstant(now)));
  const next = last === null ? sameTime : Math.max(sameTime, last + 1);
  return Math.min(next, startOfDay(index.asOfDay) + MS_PER_DAY - 1);
}

// no 0/O, 1/I/L or U: the number is read out on the telephone
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `CC-20260131-7F3KQZ`: made from the idempotency key alone, so that a repeated filing is the same case in any tab. */
function caseNumber({ dataset }: StoreContext, idempotencyKey: string): string {
  const day = dataset.meta.asOf.replaceAll('-', '');
  for (let attempt = 0; ; attempt++) {
    let hash = fnv1a(`${attempt}${idempotencyKey}`);
    let code = '';
    for (let place = 0; place < 6; place++) {
      code += LETTERS[hash % LETTERS.length];
      hash = Math.floor(hash / LETTERS.length);
    }
    const number = `CC-${day}-${code}`;
    if (!dataset.complaints.some((row) => row.complaintId === number)) return number;
  }
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo): spreads keys; nothing here is a secret. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash;
}
