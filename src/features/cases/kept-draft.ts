import * as z from 'zod/mini';
import { CASE_STATUSES } from '@/domain/case-statuses';
import type { CaseDraft } from './case-draft';

const fields = {
  status: z.enum(CASE_STATUSES),
  title: z.string(),
  dueOn: z.string(),
  assignee: z.string(),
  orderedOn: z.string(),
  measures: z.string(),
};
const shape = z.object({
  base: z.object({ ...fields, version: z.number(), history: z.number() }),
  fields: z.object(fields),
  note: z.string(),
}) satisfies z.ZodMiniType<CaseDraft>;

const keyOf = (caseId: string) => `castcheck.case.${caseId}`;

/** What this tab had begun on a case and not sent, or null. */
export function readDraft(caseId: string): CaseDraft | null {
  try {
    const parsed = shape.safeParse(JSON.parse(sessionStorage.getItem(keyOf(caseId)) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Keeps it over a navigation or a reload; null forgets it. */
export function keepDraft(caseId: string, draft: CaseDraft | null): void {
  try {
    if (draft) sessionStorage.setItem(keyOf(caseId), JSON.stringify(draft));
    else sessionStorage.removeItem(keyOf(caseId));
  } catch {
    // a page without storage keeps it as long as the page is open
  }
}
