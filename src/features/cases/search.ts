import * as z from 'zod/mini';
import { CASE_SORTS, DUE_STATES } from '@/contract/choices';
import { oneOf, orDefault, several, shortText } from '@/contract/url-values';
import { CASE_STATUSES } from '@/domain/case-statuses';
import { assignees } from './assignees';

export const casesSearch = z.object({
  q: shortText(200),
  sort: orDefault(z.enum(CASE_SORTS), 'dueOn'),
  status: several(CASE_STATUSES),
  due: several(DUE_STATES),
  assignee: assignees,
  /** A streamer's id. */
  streamer: shortText(200),
});
export type CasesSearch = z.output<typeof casesSearch>;

/** Left out of the URL where they hold. */
export const CASES_DEFAULTS = { sort: 'dueOn' } as const satisfies Partial<CasesSearch>;

/** How many days before and after an order the recheck looks at. */
export const RECHECK_DAYS = ['14', '30', '60', '90'] as const;

export const caseSearch = z.object({
  /** Undefined: 30. */
  days: oneOf(RECHECK_DAYS),
});
