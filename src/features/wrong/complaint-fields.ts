import type * as z from 'zod/mini';
import { newComplaint, type NewComplaint } from '@/contract/filing';
import { calendarDate } from '@/contract/primitives';
import type { CalendarDate } from '@/dataset/tables';
import type { Answers } from './answers';

const FIELDS = [
  'issue',
  'text',
  'narrative',
  'productId',
  'purchasedOn',
  'amountYuan',
  'remedySought',
] as const satisfies (keyof Answers)[];
export type FieldName = (typeof FIELDS)[number];
/** Keys of the form's sentences. */
export type FieldProblem =
  | 'category'
  | 'narrativeShort'
  | 'narrativeLong'
  | 'purchasedOn'
  | 'purchasedLater'
  | 'amount'
  | 'amountLarge'
  | 'unfit';
export type FieldProblems = Partial<Record<FieldName, FieldProblem>>;

/** Whether somebody has written a whole date. */
export const isDate = (text: string): boolean => calendarDate.safeParse(text).success;

const YUAN = /^[¥￥]?\s*(\d+|\d{1,3}(?:[,，]\d{3})+)(\.\d{1,2})?\s*元?$/;

/** Fen of an amount in yuan as people write it (`199`, `1,299.50`, `¥199元`); NaN when it is none, null when empty. */
export function fenOfYuan(text: string): number | null {
  if (text.trim() === '') return null;
  const match = YUAN.exec(text.trim());
  if (!match) return Number.NaN;
  return Math.round(Number(`${match[1]?.replace(/[,，]/g, '')}${match[2] ?? ''}`) * 100);
}

/**
 * The complaint as the contract wants it, or which answers need another look and why. `text` is the whole complaint: where it still
 * follows from the answers, it is her own words that must say something.
 */
export function readComplaint(
  answers: Pick<Answers, FieldName>,
  text: string,
  streamerId: string,
  today: CalendarDate,
): { complaint: NewComplaint } | { problems: FieldProblems } {
  const own = newComplaint.shape.narrative.safeParse(answers.narrative);
  const parsed = newComplaint.safeParse({
    streamerId,
    category: answers.issue,
    narrative: text,
    productId: answers.productId || null,
    purchasedOn: answers.purchasedOn || null,
    amountFen: fenOfYuan(answers.amountYuan),
    remedySought: answers.remedySought || null,
  });
  const problems: FieldProblems = {};
  const issues = parsed.error?.issues ?? [];
  for (const issue of issues) {
    const field = fieldOf(String(issue.path[0]));
    if (field) problems[field] ??= problemOf(field, issue.code);
  }
  if (answers.text === null && !own.success) {
    problems.narrative = problemOf('narrative', own.error.issues[0]?.code ?? 'too_small');
  }
  if (!problems.purchasedOn && answers.purchasedOn > today) problems.purchasedOn = 'purchasedLater';
  return parsed.success && Object.keys(problems).length === 0
    ? { complaint: parsed.data }
    : { problems };
}

/** The form's field for a name of the contract; null for what the form has no field for. */
export function fieldOf(name: string): FieldName | null {
  if (name === 'amountFen') return 'amountYuan';
  if (name === 'category') return 'issue';
  if (name === 'narrative') return 'text';
  return FIELDS.find((field) => field === name) ?? null;
}

function problemOf(field: FieldName, code: z.core.$ZodIssue['code']): FieldProblem {
  switch (field) {
    case 'issue':
      return 'category';
    case 'purchasedOn':
      return field;
    case 'narrative':
    case 'text':
      return code === 'too_big' ? 'narrativeLong' : 'narrativeShort';
    case 'amountYuan':
      return code === 'too_big' ? 'amountLarge' : 'amount';
    default:
      return 'unfit';
  }
}
