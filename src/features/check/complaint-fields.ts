import type * as z from 'zod/mini';
import { newComplaint, type NewComplaint } from '@/contract/complaints';
import type { CalendarDate } from '@/dataset/tables';

/** What a person typed and chose, as it stands in the form; '' where nothing. */
export interface ComplaintFields {
  category: string;
  narrative: string;
  productId: string;
  purchasedOn: string;
  amountYuan: string;
  remedySought: string;
}
export type FieldName = keyof ComplaintFields;
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

export const NO_FIELDS: ComplaintFields = {
  category: '',
  narrative: '',
  productId: '',
  purchasedOn: '',
  amountYuan: '',
  remedySought: '',
};

const YUAN = /^[¥￥]?\s*(\d+|\d{1,3}(?:[,，]\d{3})+)(\.\d{1,2})?\s*元?$/;

/** Fen of an amount in yuan as people write it (`199`, `1,299.50`, `¥199元`); NaN when it is none, null when empty. */
export function fenOfYuan(text: string): number | null {
  if (text.trim() === '') return null;
  const match = YUAN.exec(text.trim());
  if (!match) return Number.NaN;
  return Math.round(Number(`${match[1]?.replace(/[,，]/g, '')}${match[2] ?? ''}`) * 100);
}

/** The complaint as the contract wants it, or which fields need another look and why. */
export function readComplaint(
  fields: ComplaintFields,
  streamerId: string,
  today: CalendarDate,
): { complaint: NewComplaint } | { problems: FieldProblems } {
  const parsed = newComplaint.safeParse({
    streamerId,
    category: fields.category,
    narrative: fields.narrative,
    productId: fields.productId || null,
    purchasedOn: fields.purchasedOn || null,
    amountFen: fenOfYuan(fields.amountYuan),
    remedySought: fields.remedySought || null,
  });
  const problems: FieldProblems = {};
  for (const issue of parsed.error?.issues ?? []) {
    const field = fieldOf(String(issue.path[0]));
    if (field) problems[field] ??= problemOf(field, issue.code);
  }
  if (!problems.purchasedOn && fields.purchasedOn > today) problems.purchasedOn = 'purchasedLater';
  return parsed.success && Object.keys(problems).length === 0
    ? { complaint: parsed.data }
    : { problems };
}

/** The form's field for a name of the contract; null for what the form has no field for. */
export function fieldOf(name: string): FieldName | null {
  if (name === 'amountFen') return 'amountYuan';
  return isField(name) ? name : null;
}

const isField = (name: string): name is FieldName => name in NO_FIELDS;

function problemOf(field: FieldName, code: z.core.$ZodIssue['code']): FieldProblem {
  switch (field) {
    case 'category':
    case 'purchasedOn':
      return field;
    case 'narrative':
      return code === 'too_big' ? 'narrativeLong' : 'narrativeShort';
    case 'amountYuan':
      return code === 'too_big' ? 'amountLarge' : 'amount';
    default:
      return 'unfit';
  }
}
