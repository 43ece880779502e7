import type { ReplyState } from './reply-states';

/** What of a card a seller may contest. */
export const REPLY_PARTS = [
  'complaints_count',
  'complaint',
  'documents',
  'enforcement',
  'identity',
  'sales',
] as const;
export type ReplyPart = (typeof REPLY_PARTS)[number];

/** What can show that a record is wrong; each is named by its number, none is uploaded. */
export const PROOF_KINDS = [
  'platform_export',
  'handling_record',
  'inspection_report',
  'product_permit',
  'brand_authorisation',
  'authority_decision',
  'business_licence',
] as const;
export type ProofKind = (typeof PROOF_KINDS)[number];

/** What is asked for each part, the usual one first. */
export const PROOF_OF: Readonly<Record<ReplyPart, readonly ProofKind[]>> = {
  complaints_count: ['platform_export', 'handling_record'],
  complaint: ['handling_record', 'inspection_report', 'platform_export'],
  documents: ['inspection_report', 'product_permit', 'brand_authorisation'],
  enforcement: ['authority_decision'],
  identity: ['business_licence'],
  sales: ['platform_export'],
};

/** What a reviewer may set next; nothing once it is decided. */
export const NEXT_REPLY_STATES: Readonly<Record<ReplyState, readonly ReplyState[]>> = {
  received: ['under_review', 'accepted', 'refused'],
  under_review: ['accepted', 'refused'],
  accepted: [],
  refused: [],
};

export const isDecided = (state: ReplyState): boolean => NEXT_REPLY_STATES[state].length === 0;

/** Whether the code that was given is the room operator's on record; `unknown` where none is on record. */
export const CODE_MATCHES = ['same', 'other', 'unknown'] as const;
export type CodeMatch = (typeof CODE_MATCHES)[number];

/**
 * Whether everybody may see it with the seller's card: not once it was refused, and not before a review where its sender named another
 * firm than the one on record.
 */
export const isPublic = (reply: { state: ReplyState; codeMatches: CodeMatch }): boolean =>
  reply.state === 'accepted' || (reply.state !== 'refused' && reply.codeMatches !== 'other');
