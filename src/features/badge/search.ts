import * as z from 'zod/mini';
import { DEFAULT_WINDOW, windowSpec } from '@/contract/primitives';

/** What a badge's URL holds. A value that isn't understood falls away by itself; the others stay. */
const badgeSearch = z.object({
  /** The seller's. */
  id: z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(100))), undefined),
  window: z.catch(z._default(windowSpec, DEFAULT_WINDOW), DEFAULT_WINDOW),
  // not from where the app has them: i18next would come with them
  lang: z.catch(z._default(z.enum(['zh', 'en']), 'zh'), 'zh'),
  /** Without it, the system's. */
  theme: z.catch(z.optional(z.enum(['light', 'dark'])), undefined),
});
export type BadgeSearch = z.output<typeof badgeSearch>;

export const readBadge = (search: string): BadgeSearch =>
  badgeSearch.parse(Object.fromEntries(new URLSearchParams(search)));
