import { ApiError } from '@/api/api-error';
import { REPLY_TEXT_MAX, type NewReply } from '@/contract/replies';
import { PROOF_OF, type ProofKind, type ReplyPart } from '@/domain/reply-parts';
import { codeMeant, codeProblem, type CodeProblem } from './code-problem';

/** What was typed so far; proof by kind, so that another part's stays while one looks around. */
export interface ReplyFields {
  kind: NewReply['kind'];
  part: ReplyPart;
  complaintId: string;
  text: string;
  creditCode: string;
  proof: Partial<Record<ProofKind, string>>;
}

export const NO_REPLY: ReplyFields = {
  kind: 'statement',
  part: 'complaints_count',
  complaintId: '',
  text: '',
  creditCode: '',
  proof: {},
};

export const FIELD_NAMES = ['text', 'complaintId', 'proof', 'creditCode'] as const;
export type FieldName = (typeof FIELD_NAMES)[number];
export type Problem = 'textShort' | 'textLong' | 'complaintId' | 'proof' | `code.${CodeProblem}`;
/** One of the form's own sentences, or what the server said. */
export type Problems = Partial<Record<FieldName, Problem | { detail: string }>>;

const SHORTEST = 10;

/** The reply that can be sent, and what keeps it from being sent. */
export function readReply(fields: ReplyFields, streamerId: string) {
  const { kind, part, text, creditCode } = fields;
  const corrects = kind === 'correction';
  const complaintId = corrects && part === 'complaint' ? fields.complaintId.trim() : '';
  const proof = (corrects ? PROOF_OF[part] : []).flatMap((one) => {
    const number = fields.proof[one]?.trim() ?? '';
    return number === '' ? [] : [{ kind: one, number }];
  });
  const problems: Problems = {};
  const code = codeProblem(creditCode);
  if (text.trim().length < SHORTEST) problems.text = 'textShort';
  if (text.trim().length > REPLY_TEXT_MAX) problems.text = 'textLong';
  if (corrects && part === 'complaint' && complaintId === '') problems.complaintId = 'complaintId';
  if (corrects && proof.length === 0) problems.proof = 'proof';
  if (code !== null) problems.creditCode = `code.${code}`;
  const reply: NewReply = {
    streamerId,
    kind,
    text: text.trim(),
    creditCode: codeMeant(creditCode),
    part: corrects ? part : null,
    complaintId: complaintId || null,
    proof,
  };
  return { reply, problems };
}

/** Which fields the server did not accept, with its own words. */
export function refusedFields(error: Error | null): Problems {
  if (!(error instanceof ApiError) || error.failure.kind !== 'problem') return {};
  const problems: Problems = {};
  for (const { pointer, detail } of error.failure.problem.errors ?? []) {
    const name = FIELD_NAMES.find((one) => one === pointer.split('/')[1]);
    if (name) problems[name] = { detail };
  }
  return problems;
}
