import * as z from 'zod/mini';
import {
  COVERAGE_BANDS,
  DEFAULT_WEIGHT,
  ENFORCEMENT_STATES,
  MAX_WEIGHT,
  REGISTER_SORTS,
  SKILL_LEVELS,
  VOLUME_BANDS,
} from '@/contract/choices';
import { DEFAULT_WINDOW, windowSpec } from '@/contract/primitives';
import { funnelStatus, verdictKind } from '@/contract/summary';
import {
  amount,
  ids,
  oneOf,
  orDefault,
  several,
  shortText,
  wholeUpTo,
} from '@/contract/url-values';
import { OFFER_SELLER_ROLE, PRODUCT_CATEGORY, REGION } from '@/dataset/tables';
import { DIMENSIONS } from '@/domain/dimensions';
import { FINDING_RULES } from '@/domain/finding-names';
import { COLUMNS } from './columns';

export const DEFAULT_SORT = '-expectedExcess';

const weight = wholeUpTo(MAX_WEIGHT, DEFAULT_WEIGHT);

/**
 * What the register's URL holds. A value that makes no sense is dropped alone; the rest of the link still counts.
 * `columns` and the filters are undefined where nothing was chosen.
 */
export const registerSearch = z.object({
  window: orDefault<string>(windowSpec, DEFAULT_WINDOW),
  q: shortText(200),
  sort: orDefault(z.enum(REGISTER_SORTS), DEFAULT_SORT),
  platform: ids(),
  category: several(PRODUCT_CATEGORY),
  region: several(REGION),
  level: several(SKILL_LEVELS),
  sellerRole: several(OFFER_SELLER_ROLE),
  volume: several(VOLUME_BANDS),
  verdict: several(verdictKind.options),
  signal: several(funnelStatus.options),
  verification: several(COVERAGE_BANDS),
  enforcement: several(ENFORCEMENT_STATES),
  concern: several(DIMENSIONS),
  breaks: several(FINDING_RULES),
  ordersMin: amount,
  ordersMax: amount,
  rateMin: amount,
  rateMax: amount,
  watched: oneOf(['yes']),
  weightComplaints: weight,
  weightQualityRefunds: weight,
  weightHandling: weight,
  weightVerification: weight,
  weightAuthenticity: weight,
  columns: several(COLUMNS),
  /** Undefined: shown where there is room beside the table. */
  chart: z.catch(z.optional(z.enum(['shown', 'hidden'])), undefined),
});
export type RegisterSearch = z.output<typeof registerSearch>;

/** Left out of the URL where they hold. */
export const REGISTER_DEFAULTS = {
  window: DEFAULT_WINDOW,
  sort: DEFAULT_SORT,
  weightComplaints: DEFAULT_WEIGHT,
  weightQualityRefunds: DEFAULT_WEIGHT,
  weightHandling: DEFAULT_WEIGHT,
  weightVerification: DEFAULT_WEIGHT,
  weightAuthenticity: DEFAULT_WEIGHT,
} as const satisfies Partial<RegisterSearch>;
