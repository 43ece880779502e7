import * as z from 'zod/mini';
import { DEFAULT_WINDOW, windowSpec } from '@/contract/primitives';
import { COMPLAINT_CATEGORY } from '@/dataset/tables';

/** What a card's URL holds. A value that isn't understood falls away by itself; the other stays. */
export const checkSearch = z.object({
  window: z.catch(z._default(windowSpec, DEFAULT_WINDOW), DEFAULT_WINDOW),
  /** The problem for which it is asked who answers. */
  issue: z.catch(z.optional(z.enum(COMPLAINT_CATEGORY)), undefined),
});
export type CheckSearch = z.output<typeof checkSearch>;

/** What a URL need not say. */
export const CHECK_DEFAULTS = { window: DEFAULT_WINDOW } as const satisfies Partial<CheckSearch>;

/** Where too few records are looked at again over a longer time. */
export const LONGEST_WINDOW = '365d';
