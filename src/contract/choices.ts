/*
 * The closed lists a URL chooses from at the regulator's desk: apart from the schemas, which the router would otherwise
 * load with every page.
 */

/** How a case stands to its due date; `none`: no due date, or the case has ended. */
export const DUE_STATES = ['overdue', 'within_5_workdays', 'later', 'none'] as const;
export const CASE_SORTS = ['dueOn', '-changedAt', '-openedAt', 'title'] as const;

export const MOST_COMPARED = 5;
/** Pieces of evidence that a case takes in at once. */
export const MOST_SOURCES = 20;

export const EXPLORER_SORTS = ['-receivedAt', 'receivedAt', '-amountFen', '-waiting'] as const;

export const EXPLORER_FACETS = [
  'category',
  'channel',
  'status',
  'outcome',
  'counted',
  'answered',
  'platform',
  'region',
  'goods',
] as const;
export type ExplorerFacet = (typeof EXPLORER_FACETS)[number];

export const CROSS_DIMENSIONS = [
  'category',
  'channel',
  'status',
  'outcome',
  'counted',
  'platform',
  'region',
  'goods',
  'month',
] as const;
export type CrossDimension = (typeof CROSS_DIMENSIONS)[number];

export const BREAKDOWN_BY = ['category', 'platform', 'level', 'role', 'region'] as const;
export type BreakdownBy = (typeof BREAKDOWN_BY)[number];

export const SIGNAL_CHARTS = ['complaints', 'quality_refunds'] as const;

export const SIGNAL_DIRECTIONS = ['up', 'down'] as const;

/** What a regulator may say of a signal; `new` takes it back. */
export const SIGNAL_STATES = ['new', 'acknowledged', 'muted'] as const;

export const SIGNAL_SORTS = ['-firstWeek', 'firstWeek', '-ratio', 'pValue', 'displayName'] as const;

/** Windows everyone looks at; any other can be asked for. */
export const USUAL_WINDOWS = ['30d', '90d', '365d'] as const;

/* The register’s. */
export const VOLUME_BANDS = [
  'under_200',
  '200_to_2k',
  '2k_to_20k',
  '20k_to_200k',
  'over_200k',
] as const;
export const COVERAGE_BANDS = ['full', 'from_95', 'below_95', 'unknown'] as const;
export const ENFORCEMENT_STATES = ['open', 'past', 'none'] as const;
export const SKILL_LEVELS = ['1', '2', '3', '4', '5', 'none'] as const;
export const SORT_FIELDS = [
  'priority',
  'rankHigh',
  'sureComplaints',
  'sureQualityRefunds',
  'sureHandling',
  'sureVerification',
  'sureAuthenticity',
  'displayName',
  'orders',
  'settledGmvFen',
  'complaintsCounted',
  'complaintRate',
  'expectedExcess',
  'refundRate',
  'qualityRefundRate',
  'coverage',
  'medianFirstResponse',
  'followers',
] as const;
export type SortField = (typeof SORT_FIELDS)[number];
/** A field's name for ascending, `-` before it for descending. */
export const REGISTER_SORTS = [
  ...SORT_FIELDS,
  ...SORT_FIELDS.map((field) => `-${field}` as const),
] as const;

/** The heaviest a part of the priority index may weigh. */
export const MAX_WEIGHT = 5;
export const DEFAULT_WEIGHT = 1;

export const DOCUMENT_STATUSES = [
  'missing',
  'failed',
  'expired',
  'reviewed_after_sale',
  'pending',
  'unknown_time',
  'reviewed_before_sale',
] as const;

/** In the figures, or why a complaint is left out. */
export const COUNTED_STATES = ['counted', 'dismissed', 'withdrawn', 'wave', 'repeat'] as const;
