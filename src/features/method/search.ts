import * as z from 'zod/mini';
import { DEFAULT_WINDOW, windowSpec } from '@/contract/primitives';
import { orDefault, shortText } from '@/contract/url-values';

/** What the method page's URL holds: whose numbers work the figures out, over which days. */
export const methodSearch = z.object({
  streamer: shortText(200),
  window: orDefault<string>(windowSpec, DEFAULT_WINDOW),
});
export type MethodSearch = z.output<typeof methodSearch>;

/** Left out of the URL where they hold. */
export const METHOD_DEFAULTS = {
  window: DEFAULT_WINDOW,
} as const satisfies Partial<MethodSearch>;
