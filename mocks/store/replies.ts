import type * as z from 'zod/mini';
import type {
  Reply,
  newReply,
  repliesPage,
  repliesQuery,
  replyDecision,
  streamerReplies,
} from '@/contract/replies';
import { NEXT_REPLY_STATES, PROOF_OF, isDecided, isPublic } from '@/domain/reply-parts';
import { DESK_READERS } from '@/contract/roles';
import { caseNumber } from './case-number';
import type { StoreContext } from './context';
import { instantText } from './instants';
import type { Caller } from './operations';
import { pageOf, sortRows, type Order } from './ordering';
import { conflict, notFound, ProblemError, unprocessable } from './problems';
import type { ReplyRecord } from './writes';

type Submission = z.output<typeof newReply> & Caller & { idempotencyKey: string };
type Decision = z.output<typeof replyDecision> & Caller & { replyId: string; ifMatch: number };

const answerOf = (context: StoreContext, { streamerId, ...record }: ReplyRecord): Reply => ({
  ...record,
  streamer: context.streamerRef(streamerId),
});

const waits = (record: ReplyRecord) => !isDecided(record.state);

const WAITING_FIRST: Order<ReplyRecord> = {
  name: 'waiting',
  keys: [
    { of: (record) => Number(!waits(record)) },
    { of: (record) => Date.parse(record.submittedAt) * (waits(record) ? 1 : -1) },
    { of: (record) => record.replyId },
  ],
};

/** What is said in one streamer's name, newest first; the desk sees all of it. Throws a 404 problem for an unknown streamer. */
export function repliesOf(
  context: StoreContext,
  { streamerId, role }: Caller & { streamerId: string },
): z.input<typeof streamerReplies> {
  context.known(streamerId);
  const own = [...context.desk.replies.values()].filter(
    (record) =>
      record.streamerId === streamerId && (DESK_READERS.includes(role) || isPublic(record)),
  );
  const newestFirst = own.toSorted((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1));
  return { items: newestFirst.map((record) => answerOf(context, record)) };
}

/** All replies, one page of them. */
export function replies(
  context: StoreContext,
  query: z.output<typeof repliesQuery>,
): z.input<typeof repliesPage> {
  const all = [...context.desk.replies.values()];
  const chosen = all.filter(({ state }) => query.state?.includes(state) ?? true);
  const { items, ...rest } = pageOf(sortRows(chosen, WAITING_FIRST), WAITING_FIRST, query);
  return {
    ...rest,
    items: items.map((record) => answerOf(context, record)),
    open: all.filter(waits).length,
  };
}

function recordOf({ desk }: StoreContext, replyId: string): ReplyRecord {
  const record = desk.replies.get(replyId);
  if (!record) throw new ProblemError(notFound(`No reply ${replyId}`));
  return record;
}

/** Throws a 404 problem for an unknown number. */
export const reply = (context: StoreContext, { replyId }: { replyId: string }): Reply =>
  answerOf(context, recordOf(context, replyId));

/** Takes a reply in; the same key again answers with the one taken first. */
export function submitReply(context: StoreContext, input: Submission): Reply {
  const { idempotencyKey, streamerId, kind, text, part, complaintId, proof } = input;
  const earlier = context.writtenUnder(idempotencyKey);
  if (earlier) {
    if (earlier.kind === 'reply') return reply(context, { replyId: earlier.reply.replyId });
    refuse('/Idempotency-Key', 'was used for another request');
  }
  check(context, input);
  const at = context.present();
  const submittedAt = instantText(at);
  const record: ReplyRecord = {
    replyId: caseNumber('RE', context.original.meta.asOf, idempotencyKey, (number) =>
      context.desk.replies.has(number),
    ),
    version: 1,
    streamerId,
    kind,
    submittedAt,
    text,
    part,
    complaintId,
    proof,
    codeMatches: matchOf(context, input),
    state: 'received',
    history: [{ number: 0, at: submittedAt, by: input.role, state: 'received', reason: null }],
  };
  context.write({ kind: 'reply', at, idempotencyKey, reply: record });
  return answerOf(context, record);
}

function matchOf(context: StoreContext, { streamerId, creditCode }: Submission) {
  const { operatorId } = context.streamer(context.numberOf(streamerId));
  const onRecord = context.byId.enterprises.get(operatorId ?? '')?.unifiedSocialCreditCode ?? null;
  if (onRecord === null) return 'unknown';
  return onRecord === creditCode ? 'same' : 'other';
}

/** Throws a 404 problem for an unknown streamer, a 422 one for a part or proof that doesn't go with the rest. */
function check(context: StoreContext, input: Submission): void {
  const { streamerId, kind, part, complaintId, proof } = input;
  if (!context.index.streamerNumber.has(streamerId)) {
    const errors = [{ pointer: '/streamerId', detail: 'is nobody in the register' }];
    throw new ProblemError(notFound(`No streamer ${streamerId}`, errors));
  }
  if ((kind === 'correction') !== (part !== null)) {
    refuse('/part', 'is what a correction contests; a statement contests none');
  }
  const asked = part === null ? [] : PROOF_OF[part];
  const foreign = proof.findIndex((one) => !asked.includes(one.kind));
  if (foreign >= 0) refuse(`/proof/${foreign}/kind`, 'is no proof of this part');
  if (kind === 'correction' && proof.length === 0) refuse('/proof', 'needs one at least');
  const own = context.dataset.complaints.some(
    (row) => row.complaintId === complaintId && row.streamerId === streamerId,
  );
  if (part === 'complaint' ? !own : complaintId !== null) {
    refuse('/complaintId', 'is a complaint against this streamer, where one is contested');
  }
}

/**
 * Takes a reply a step on. Throws a 404 problem for an unknown one, a 409 one where it is no longer the version meant or is
 * decided already, a 422 one for a refusal without its reason.
 */
export function decideReply(context: StoreContext, input: Decision): Reply {
  const { replyId, ifMatch, state, reason, role } = input;
  const record = recordOf(context, replyId);
  if (record.version !== ifMatch) {
    throw new ProblemError(
      conflict(`The reply is at version ${record.version}, not ${ifMatch}; read it again.`),
    );
  }
  if (!NEXT_REPLY_STATES[record.state].includes(state)) {
    throw new ProblemError(conflict(`The reply is ${record.state} and stays so.`));
  }
  if (state === 'refused' && reason === null) refuse('/reason', 'has to say why it is refused');
  const at = context.present();
  const entry = { number: record.history.length, at: instantText(at), by: role, state, reason };
  const next = {
    ...record,
    version: record.version + 1,
    state,
    history: [...record.history, entry],
  };
  context.write({ kind: 'reply', at, idempotencyKey: null, reply: next });
  return answerOf(context, next);
}

function refuse(pointer: string, detail: string): never {
  throw new ProblemError(unprocessable([{ pointer, detail }]));
}
