import * as z from 'zod/mini';
import { DEFAULT_WINDOW, windowSpec } from '@/contract/primitives';
import { ids, orDefault } from '@/contract/url-values';

export const compareSearch = z.object({
  window: orDefault<string>(windowSpec, DEFAULT_WINDOW),
  /** In the order they stand. */
  ids: ids({ ordered: true }),
});
export type CompareSearch = z.output<typeof compareSearch>;

/** Left out of the URL where they hold. */
export const COMPARE_DEFAULTS = {
  window: DEFAULT_WINDOW,
} as const satisfies Partial<CompareSearch>;
