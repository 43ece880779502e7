import * as z from 'zod/mini';
import { CROSS_DIMENSIONS, EXPLORER_SORTS } from '@/contract/choices';
import { COUNTED_STATES } from '@/contract/choices';
import { DEFAULT_WINDOW, windowSpec } from '@/contract/primitives';
import { ids, orDefault, several, shortText } from '@/contract/url-values';
import {
  COMPLAINT_CATEGORY,
  COMPLAINT_CHANNEL,
  COMPLAINT_OUTCOME,
  COMPLAINT_STATUS,
  PRODUCT_CATEGORY,
  REGION,
} from '@/dataset/tables';

export const VIEWS = ['list', 'trend', 'breakdown'] as const;
export type View = (typeof VIEWS)[number];
export const SHARES = ['none', 'row', 'column', 'all'] as const;
export type Share = (typeof SHARES)[number];

const LONGEST_ID = 200;

/** What the explorer's URL holds. A filter is undefined where nothing was chosen. */
export const complaintsSearch = z.object({
  window: orDefault<string>(windowSpec, DEFAULT_WINDOW),
  q: shortText(200),
  category: several(COMPLAINT_CATEGORY),
  channel: several(COMPLAINT_CHANNEL),
  status: several(COMPLAINT_STATUS),
  outcome: several([...COMPLAINT_OUTCOME, 'unknown']),
  counted: several(COUNTED_STATES),
  answered: several(['yes', 'no']),
  platform: ids(),
  region: several(REGION),
  goods: several(PRODUCT_CATEGORY),
  streamer: shortText(LONGEST_ID),
  sort: orDefault(z.enum(EXPLORER_SORTS), '-receivedAt'),
  view: orDefault(z.enum(VIEWS), 'list'),
  /** Of the breakdown; columns that are the same as the rows are none. */
  rows: orDefault(z.enum(CROSS_DIMENSIONS), 'category'),
  columns: orDefault(z.enum(CROSS_DIMENSIONS), 'outcome'),
  share: orDefault(z.enum(SHARES), 'none'),
  /** The complaint that is open over the list. */
  complaint: shortText(LONGEST_ID),
});
export type ComplaintsSearch = z.output<typeof complaintsSearch>;

/** Left out of the URL where they hold. */
export const COMPLAINTS_DEFAULTS = {
  window: DEFAULT_WINDOW,
  sort: '-receivedAt',
  view: 'list',
  rows: 'category',
  columns: 'outcome',
  share: 'none',
} as const satisfies Partial<ComplaintsSearch>;
