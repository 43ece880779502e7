import { SORT_FIELDS, type SortField } from '@/contract/choices';
import type { Dimension } from '@/domain/dimensions';
import type { ColumnId } from './columns';

export const DEFAULT_COLUMNS: readonly ColumnId[] = [
  'verdict',
  'priority',
  'complaintRate',
  'complaintsCounted',
  'expectedExcess',
  'orders',
  'settledGmvFen',
  'refundRate',
  'qualityRefundRate',
  'coverage',
  'medianFirstResponse',
];

/** Whether the API can order the rows by a column. */
export const isSortable = (column: ColumnId) => SORT_FIELDS.some((field) => field === column);

/** The field and direction of a `sort` parameter. */
export function parseSort(sort: string): { field: SortField; descending: boolean } {
  const name = sort.replace(/^-/, '');
  const field = SORT_FIELDS.find((one) => one === name);
  if (!field) throw new RangeError(`Not an order of the register: ${sort}`);
  return { field, descending: sort.startsWith('-') };
}

/** The part of the priority index that a column tells of. */
export const PART_OF = {
  sureComplaints: 'complaints',
  sureQualityRefunds: 'quality_refunds',
  sureHandling: 'handling',
  sureVerification: 'verification',
  sureAuthenticity: 'authenticity',
} as const satisfies Partial<Record<ColumnId, Dimension>>;

export type SortDirection = 'ascending' | 'descending';

/** Pixels; the name's column gives way on narrow screens. */
export const COLUMN_WIDTH: Record<ColumnId, number> = {
  verdict: 148,
  priority: 188,
  sureComplaints: 116,
  sureQualityRefunds: 116,
  sureHandling: 116,
  sureVerification: 116,
  sureAuthenticity: 116,
  complaintRate: 186,
  complaintsCounted: 108,
  expectedExcess: 108,
  orders: 108,
  settledGmvFen: 112,
  refundRate: 212,
  qualityRefundRate: 212,
  coverage: 212,
  medianFirstResponse: 132,
  signal: 176,
  category: 132,
  level: 200,
  followers: 112,
  enforcement: 152,
};

/** Columns of words start at the left; figures end at the right, under one another. */
export const WORD_COLUMNS: ReadonlySet<string> = new Set<ColumnId | 'displayName'>([
  'displayName',
  'verdict',
  'signal',
  'category',
  'level',
  'enforcement',
]);
