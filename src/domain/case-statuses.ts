/** Where a case stands. */
export const CASE_STATUSES = [
  'open',
  'investigating',
  'rectification_ordered',
  'rechecked',
  'closed',
  'dismissed',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];
