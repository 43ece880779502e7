import * as z from 'zod/mini';
import { DEFAULT_WINDOW, windowSpec } from '@/contract/primitives';
import { orDefault, shortText } from '@/contract/url-values';

export const complaintsSearch = z.object({
  window: orDefault<string>(windowSpec, DEFAULT_WINDOW),
  q: shortText(200),
});
export type ComplaintsSearch = z.output<typeof complaintsSearch>;

/** Left out of the URL where they hold. */
export const COMPLAINTS_DEFAULTS = {
  window: DEFAULT_WINDOW,
} as const satisfies Partial<ComplaintsSearch>;
