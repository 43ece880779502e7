import * as z from 'zod/mini';
import { SIGNAL_CHARTS, SIGNAL_DIRECTIONS, SIGNAL_SORTS, SIGNAL_STATES } from '@/contract/choices';
import { DEFAULT_WINDOW, windowSpec } from '@/contract/primitives';
import { ids, orDefault, several, shortText } from '@/contract/url-values';
import { PRODUCT_CATEGORY } from '@/dataset/tables';

const DEFAULT_SORT = '-firstWeek';

/** What the URL of the signals holds; `signal` is the one that is open. */
export const signalsSearch = z.object({
  window: orDefault<string>(windowSpec, DEFAULT_WINDOW),
  q: shortText(200),
  sort: orDefault(z.enum(SIGNAL_SORTS), DEFAULT_SORT),
  chart: several(SIGNAL_CHARTS),
  direction: several(SIGNAL_DIRECTIONS),
  state: several(SIGNAL_STATES),
  ongoing: several(['yes', 'no']),
  category: several(PRODUCT_CATEGORY),
  platform: ids(),
  streamer: shortText(200),
  signal: shortText(300),
});
export type SignalsSearch = z.output<typeof signalsSearch>;

/** Left out of the URL where they hold. */
export const SIGNALS_DEFAULTS = {
  window: DEFAULT_WINDOW,
  sort: DEFAULT_SORT,
} as const satisfies Partial<SignalsSearch>;
