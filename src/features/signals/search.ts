import * as z from 'zod/mini';
import { DEFAULT_WINDOW, windowSpec } from '@/contract/primitives';
import { orDefault, shortText } from '@/contract/url-values';

export const signalsSearch = z.object({
  window: orDefault<string>(windowSpec, DEFAULT_WINDOW),
  q: shortText(200),
});
export type SignalsSearch = z.output<typeof signalsSearch>;

/** Left out of the URL where they hold. */
export const SIGNALS_DEFAULTS = {
  window: DEFAULT_WINDOW,
} as const satisfies Partial<SignalsSearch>;
