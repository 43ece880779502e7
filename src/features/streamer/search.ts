import * as z from 'zod/mini';
import { COUNTED_STATES } from '@/contract/choices';
import { DEFAULT_WINDOW, windowSpec } from '@/contract/primitives';
import { DOCUMENT_STATUSES } from '@/contract/choices';
import { ANSWERS, FINDING_RULES } from '@/domain/finding-names';
import { COMPLAINT_CATEGORY, COMPLAINT_OUTCOME, COMPLAINT_STATUS } from '@/dataset/tables';

export const TABS = ['sales', 'after_sales', 'complaints', 'verification', 'authenticity'] as const;
export type Tab = (typeof TABS)[number];

export const BROADCAST_SORTS = [
  'startedAt',
  '-startedAt',
  'orders',
  '-orders',
  'complaintsCounted',
  '-complaintsCounted',
] as const;

/** One chosen value may stand in the URL without brackets. An empty choice is none. */
const chosen = <Value extends string>(values: readonly [Value, ...Value[]]) => {
  const value = z.enum(values);
  return z.catch(
    z.optional(
      z.union([
        z.array(value).check(z.minLength(1)),
        z.pipe(
          value,
          z.transform((one) => [one]),
        ),
      ]),
    ),
    undefined,
  );
};

/** What a dossier's URL holds. A value that isn't understood falls away by itself; the others stay. */
export const dossierSearch = z.object({
  window: z.catch(z._default(windowSpec, DEFAULT_WINDOW), DEFAULT_WINDOW),
  tab: z.catch(z._default(z.enum(TABS), 'sales'), 'sales'),
  /** Of the broadcasts. */
  sort: z.catch(z._default(z.enum(BROADCAST_SORTS), '-startedAt'), '-startedAt'),
  /** `category` to `counted` narrow the complaints. */
  category: chosen(COMPLAINT_CATEGORY),
  status: chosen(COMPLAINT_STATUS),
  outcome: chosen([...COMPLAINT_OUTCOME, 'unknown']),
  counted: chosen(COUNTED_STATES),
  /** How required documents stood. */
  document: chosen(DOCUMENT_STATUSES),
  /** The finding whose evidence is open, and which of it. */
  finding: z.catch(z.optional(z.enum(FINDING_RULES)), undefined),
  answer: chosen(ANSWERS),
  /** Whose five signals are open. */
  broadcast: z.catch(z.optional(z.string().check(z.minLength(1))), undefined),
});
export type DossierSearch = z.output<typeof dossierSearch>;

/** What a URL need not say. */
export const DOSSIER_DEFAULTS = {
  window: DEFAULT_WINDOW,
  tab: 'sales',
  sort: '-startedAt',
} as const satisfies Partial<DossierSearch>;
