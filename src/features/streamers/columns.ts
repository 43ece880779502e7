// apart from how they look: the router loads this with every page
/** The register's columns beside the name, in the order they stand. */
export const COLUMNS = [
  'verdict',
  'priority',
  'sureComplaints',
  'sureQualityRefunds',
  'sureHandling',
  'sureVerification',
  'sureAuthenticity',
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
