import * as z from 'zod/mini';
import { CASE_SORTS } from '@/contract/choices';
import { orDefault, shortText } from '@/contract/url-values';

export const casesSearch = z.object({
  q: shortText(200),
  sort: orDefault(z.enum(CASE_SORTS), 'dueOn'),
});
export type CasesSearch = z.output<typeof casesSearch>;

/** Left out of the URL where they hold. */
export const CASES_DEFAULTS = { sort: 'dueOn' } as const satisfies Partial<CasesSearch>;
