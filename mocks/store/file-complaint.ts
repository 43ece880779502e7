import type * as z from 'zod';
import type { newComplaint } from '@/contract/complaints';
import type { Complaint } from '@/dataset/tables';
import type { StoreContext } from './context';
import { notFound, ProblemError, unprocessable } from './problems';

export type Filing = z.output<typeof newComplaint> & { idempotencyKey: string };

const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;

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

function check(context: StoreContext, { streamerId, productId, broadcastId }: Filing): void {
  if (!context.hasStreamer(streamerId)) {
    const errors = [{ pointer: '/streamerId', detail: 'is nobody in the register' }];
    throw new ProblemError(notFound(`No streamer ${streamerId}`, errors));
  }
  const errors = [];
  const broadcasts = context.broadcastsOf(streamerId);
  const named = broadcasts.filter((broadcast) => broadcast.broadcastId === broadcastId);
  if (broadcastId !== null && named.length === 0) {
    errors.push({ pointer: '/broadcastId', detail: 'is no broadcast of this streamer' });
  }
  const where = named.length > 0 ? named : broadcasts;
  const offered = where.some((broadcast) =>
    context.offersOf(broadcast.broadcastId).some((offer) => offer.productId === productId),
  );
  if (productId !== null && !offered) {
    const place = named.length > 0 ? 'in this broadcast' : 'by this streamer';
    errors.push({ pointer: '/productId', detail: `was not offered ${place}` });
  }
  if (errors.length > 0) throw new ProblemError(unprocessable(errors));
}

/**
 * The demo's calendar stands still on the as-of day, so a filed complaint falls on that day, at the present time of day
 * (Asia/Shanghai), and never before the one filed last. Another would be outside every window.
 */
function receivedAt(context: StoreContext, now: number, last: number | null): number {
  const day = context.asOfInstant();
  const sameTime = day + ((now + 8 * 60 * MINUTE) % DAY);
  const next = last === null ? sameTime : Math.max(sameTime, last + 1);
  return Math.min(next, day + DAY - 1);
}

// no 0/O, 1/I/L or U: the number is read out on the telephone
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `CC-20260131-7F3KQZ`: made from the idempotency key alone, so that a repeated filing is the same case in any tab. */
function caseNumber(context: StoreContext, idempotencyKey: string): string {
  const day = context.dataset.meta.asOf.replaceAll('-', '');
  for (let attempt = 0; ; attempt++) {
    let hash = fnv1a(`${attempt}${idempotencyKey}`);
    let code = '';
    for (let place = 0; place < 6; place++) {
      code += LETTERS[hash % LETTERS.length];
      hash = Math.floor(hash / LETTERS.length);
    }
    const number = `CC-${day}-${code}`;
    if (!context.hasComplaint(number)) return number;
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
