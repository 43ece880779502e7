import * as z from 'zod/mini';
import { DEFAULT_WINDOW, windowSpec } from '@/contract/primitives';
import { orDefault } from '@/contract/url-values';

export const overviewSearch = z.object({
  window: orDefault<string>(windowSpec, DEFAULT_WINDOW),
});
export type OverviewSearch = z.output<typeof overviewSearch>;

/** Left out of the URL where they hold. */
export const OVERVIEW_DEFAULTS = {
  window: DEFAULT_WINDOW,
} as const satisfies Partial<OverviewSearch>;
