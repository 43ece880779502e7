import * as z from 'zod/mini';
import { MOST_COMPARED } from '@/contract/choices';
import { DEFAULT_WINDOW, windowSpec } from '@/contract/primitives';
import { ids, orDefault } from '@/contract/url-values';

/** The first few of a list of ids. */
const atMost = (most: number) =>
  z.pipe(
    ids({ ordered: true }),
    z.transform((all: string[] | undefined) => all?.slice(0, most)),
  );

export const compareSearch = z.object({
  window: orDefault<string>(windowSpec, DEFAULT_WINDOW),
  /** In the order they stand. */
  ids: atMost(MOST_COMPARED),
  /** The two whose difference is told, the first less the second; the first two of all without it. */
  pair: atMost(2),
});
export type CompareSearch = z.output<typeof compareSearch>;

/** Left out of the URL where they hold. */
export const COMPARE_DEFAULTS = {
  window: DEFAULT_WINDOW,
} as const satisfies Partial<CompareSearch>;
