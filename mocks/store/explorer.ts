import type * as z from 'zod/mini';
import type { ExplorerComplaint, ExplorerPage, explorerQuery } from '@/contract/explorer';
import { complaintAnswer } from './complaints';
import { complaintOrder, goodsOf } from './complaint-columns';
import type { StoreContext } from './context';
import { narrowedComplaints, passingInOrder, receivedIn } from './explorer-filter';
import { pageOf } from './ordering';
import { notFound, ProblemError } from './problems';
import { hitsOf, wordsOf } from './search-words';

type ExplorerQuery = z.output<typeof explorerQuery>;

/** Complaints against everybody, one page of them. */
export function explorer(context: StoreContext, query: ExplorerQuery): ExplorerPage {
  const { facets, passes } = narrowedComplaints(context, query);
  const passing = passingInOrder(context, query);
  const words = wordsOf(query.q ?? '');
  const page = pageOf(passing, complaintOrder(context, query.sort), query);
  return {
    ...page,
    items: page.items.map((row) => answerOf(context, row, words)),
    window: context.windowRange(query.window),
    counts: countsOf(context, passes),
    received: receivedIn(context, query.window).length,
    facets,
  };
}

/** One complaint. Throws a 404 problem where there is none of that id. */
export function explorerComplaint(
  context: StoreContext,
  { complaintId }: { complaintId: string },
): ExplorerComplaint {
  const row = context.dataset.complaints.findIndex((one) => one.complaintId === complaintId);
  if (row === -1) throw new ProblemError(notFound(`No complaint ${complaintId}`));
  return answerOf(context, row, []);
}

function answerOf(context: StoreContext, row: number, words: readonly string[]): ExplorerComplaint {
  const complaint = context.dataset.complaints[row];
  if (!complaint) throw new RangeError(`No complaint ${row}`);
  return {
    ...complaintAnswer(context, row),
    streamer: context.streamerRef(complaint.streamerId),
    goods: goodsOf(context, complaint),
    narrativeHits: hitsOf(words, complaint.narrative),
    sellerResponseHits: hitsOf(words, complaint.sellerResponse),
  };
}

function countsOf({ index }: StoreContext, passes: Uint8Array): ExplorerPage['counts'] {
  const leftOut = { dismissed: 0, withdrawn: 0, wave: 0, repeat: 0 };
  let received = 0;
  let counted = 0;
  for (let row = 0; row < passes.length; row++) {
    if (passes[row] !== 1) continue;
    received++;
    const reason = index.complaints.leftOut[row] ?? null;
    if (reason === null) counted++;
    else leftOut[reason]++;
  }
  return { received, counted, leftOut };
}
