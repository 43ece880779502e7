import * as z from 'zod/mini';
import { DEFAULT_WINDOW, windowSpec } from '@/contract/primitives';
import { orDefault } from '@/contract/url-values';

/** What the watchlist's URL holds. */
export const watchlistSearch = z.object({
  window: orDefault<string>(windowSpec, DEFAULT_WINDOW),
});

/** Left out of the URL where they hold. */
export const WATCHLIST_DEFAULTS = { window: DEFAULT_WINDOW } as const;
