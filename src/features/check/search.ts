import * as z from 'zod';
import { DEFAULT_WINDOW, windowSpec } from '@/contract/primitives';
import { COMPLAINT_CATEGORY } from '@/dataset/tables';

/** What a card's URL holds. A value that isn't understood falls away by itself; the other stays. */
export const checkSearch = z.object({
  window: windowSpec.default(DEFAULT_WINDOW).catch(DEFAULT_WINDOW),
  /** The problem for which it is asked who answers. */
  issue: z.enum(COMPLAINT_CATEGORY).optional().catch(undefined),
});
export type CheckSearch = z.output<typeof checkSearch>;

/** What a URL need not say. */
export const CHECK_DEFAULTS = { window: DEFAULT_WINDOW } as const satisfies Partial<CheckSearch>;

/** Where too few records are looked at again over a longer time. */
export const LONGEST_WINDOW = '365d';
