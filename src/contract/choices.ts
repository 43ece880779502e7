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

export const SIGNAL_STATES = ['new', 'acknowledged', 'muted'] as const;
/** What a regulator may say of a signal; `new` takes it back. */
export type SignalState = (typeof SIGNAL_STATES)[number];

export const SIGNAL_SORTS = ['-firstWeek', 'firstWeek', '-ratio', 'pValue', 'displayName'] as const;
