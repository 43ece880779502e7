import { SORT_FIELDS, type SortField } from '@/contract/streamers';

/** The register's columns beside the name, in the order they stand. */
export const COLUMNS = [
  'verdict',
  'complaintRate',
  'complaintsCounted',
  'expectedExcess',
  'orders',
  'settledGmvFen',
  'refundRate',
  'qualityRefundRate',
  'coverage',
  'medianFirstResponse',
  'signal',
  'category',
  'level',
  'followers',
  'enforcement',
] as const;
export type ColumnId = (typeof COLUMNS)[number];

export const DEFAULT_COLUMNS: readonly ColumnId[] = [
  'verdict',
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

/** What one orders the rows by in a column; null where the API has no such order. */
export function sortFieldOf(column: ColumnId | 'displayName'): SortField | null {
  return SORT_FIELDS.find((field) => field === column) ?? null;
}

/** The order after a press on a column's header: highest first, then lowest; names the other way round. */
export function nextSort<Sort extends string>(current: Sort, field: SortField) {
  const first = field === 'displayName' ? field : (`-${field}` as const);
  const second = field === 'displayName' ? (`-${field}` as const) : field;
  return current === first ? second : first;
}

/** The field and direction of a `sort` parameter. */
export function parseSort(sort: string): { field: SortField | null; descending: boolean } {
  const name = sort.replace(/^-/, '');
  return {
    field: SORT_FIELDS.find((field) => field === name) ?? null,
    descending: sort.startsWith('-'),
  };
}
