import * as z from 'zod/mini';
import { plainText } from '@/domain/plain-text';
import { CODE_MATCHES, PROOF_KINDS, REPLY_PARTS } from '@/domain/reply-parts';
import { REPLY_STATES } from '@/domain/reply-states';
import { isUnifiedSocialCreditCode } from '@/domain/unified-social-credit-code';
import { count, instant, page, pageQuery } from './primitives';
import { role } from './roles';
import { streamerRef } from './streamer-ref';

export const REPLY_TEXT_MAX = 1000;

const state = z.enum(REPLY_STATES);
const part = z.enum(REPLY_PARTS);
const proof = z.array(
  z.object({
    kind: z.enum(PROOF_KINDS),
    number: z.string().check(
      z.overwrite(plainText),
      z.trim(),
      z.minLength(1),
      z.maxLength(80),
      z.meta({
        description: 'The document’s own number; no file, nothing about a person',
      }),
    ),
  }),
);

export const reply = z
  .object({
    replyId: z.string(),
    version: count,
    streamer: streamerRef,
    kind: z.enum(['statement', 'correction']),
    submittedAt: instant,
    text: z.string().check(z.meta({ description: 'The sender’s own words, plain text' })),
    part: z.nullable(part).register(z.globalRegistry, {
      description: 'What is contested; null for a statement',
    }),
    complaintId: z.nullable(z.string()),
    proof,
    codeMatches: z.enum(CODE_MATCHES).register(z.globalRegistry, {
      description:
        'Whether the unified social credit code given is the room operator’s on record. The code is public, so `same` identifies nobody.',
    }),
    state: state.register(z.globalRegistry, {
      description: 'Who sent it is not verified before it is `accepted`',
    }),
    history: z
      .array(
        z.object({ number: count, at: instant, by: role, state, reason: z.nullable(z.string()) }),
      )
      .register(z.globalRegistry, { description: 'Oldest first; only ever added to' }),
  })
  .register(z.globalRegistry, {
    id: 'Reply',
    description: 'What somebody who says they are the seller says; it changes no figure',
  });
export type Reply = z.infer<typeof reply>;

const text = z
  .string()
  .check(z.overwrite(plainText), z.trim(), z.minLength(10), z.maxLength(REPLY_TEXT_MAX));

export const newReply = z
  .object({
    streamerId: z.string().check(z.minLength(1)),
    kind: z.enum(['statement', 'correction']),
    text,
    creditCode: z
      .string()
      .check(
        z.refine(isUnifiedSocialCreditCode, 'is no code by GB 32100-2015'),
        z.meta({ examples: ['914403001922038216'] }),
      ),
    part: z._default(z.nullable(part), null),
    complaintId: z._default(z.nullable(z.string().check(z.minLength(1))), null),
    proof: z._default(proof.check(z.maxLength(5)), []),
  })
  .register(z.globalRegistry, { id: 'NewReply' });
export type NewReply = z.input<typeof newReply>;

export const replyDecision = z
  .object({
    state: z.enum(['under_review', 'accepted', 'refused']),
    reason: z._default(
      z.nullable(
        z.string().check(z.overwrite(plainText), z.trim(), z.minLength(5), z.maxLength(500)),
      ),
      null,
    ),
  })
  .register(z.globalRegistry, {
    id: 'ReplyDecision',
    description: 'A refusal has to say why; the reason is shown to everybody who sees the reply',
  });
export type ReplyDecision = z.input<typeof replyDecision>;

export const streamerReplies = z
  .object({ items: z.array(reply) })
  .register(z.globalRegistry, { id: 'StreamerReplies' });

export const repliesQuery = z.object({
  state: z.optional(z.array(state)),
  ...pageQuery,
});

export const repliesPage = z.extend(page(reply), { open: count }).register(z.globalRegistry, {
  id: 'RepliesPage',
  description: '`open`: how many wait for a decision, whatever the filter',
});
export type RepliesPage = z.infer<typeof repliesPage>;
