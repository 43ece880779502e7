import * as z from 'zod/mini';
import { DEFAULT_WINDOW, windowSpec } from '@/contract/primitives';
import { ids, orDefault, several } from '@/contract/url-values';
import { PRODUCT_CATEGORY, REGION } from '@/dataset/tables';

/** What the compliance page's URL holds; a value that makes no sense is dropped alone. */
export const findingsSearch = z.object({
  window: orDefault<string>(windowSpec, DEFAULT_WINDOW),
  category: several(PRODUCT_CATEGORY),
  platform: ids(),
  region: several(REGION),
});
export type FindingsSearch = z.output<typeof findingsSearch>;

/** Left out of the URL where they hold. */
export const FINDINGS_DEFAULTS = {
  window: DEFAULT_WINDOW,
} as const satisfies Partial<FindingsSearch>;

/** What narrows whom the rules are counted over. */
export const FACETS = ['category', 'platform', 'region'] as const;
export type FacetName = (typeof FACETS)[number];
