import * as z from 'zod/mini';
import { DEFAULT_WINDOW, windowSpec } from '@/contract/primitives';
import {
  COVERAGE_BANDS,
  ENFORCEMENT_STATES,
  SKILL_LEVELS,
  VOLUME_BANDS,
  sortSpec,
} from '@/contract/streamers';
import { funnelStatus, verdictKind } from '@/contract/summary';
import { PRODUCT_CATEGORY, REGION } from '@/dataset/tables';
import { COLUMNS } from './register-columns';

export const DEFAULT_SORT = '-expectedExcess';

/** A URL's values as text: a lone value is a list of one, and `11` is read as a number by the router. */
function texts(raw: unknown): string[] {
  const values = Array.isArray(raw) ? raw : [raw];
  return values
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String);
}

// a transform runs on an absent key only when its input may be absent
const anything = z.optional(z.unknown());

/** A value the schema takes, else the default. */
const orDefault = <Value>(schema: z.ZodMiniType<Value>, fallback: Value) =>
  z.pipe(
    anything,
    z.transform((raw): Value => {
      const parsed = z.safeParse(schema, raw);
      return parsed.success ? parsed.data : fallback;
    }),
  );

const orNothing = <Value>(values: Value[]) => (values.length > 0 ? values : undefined);

/** Values of one filter, in their listed order so that equal views have equal URLs; those it does not know are dropped. */
const several = <const Value extends string>(known: readonly Value[]) =>
  z.pipe(
    anything,
    z.transform((raw) => {
      const chosen = new Set(texts(raw));
      return orNothing(known.filter((value) => chosen.has(value)));
    }),
  );

const amount = z.pipe(
  anything,
  z.transform((raw) => {
    const [text] = texts(raw);
    const value = text ? Number(text) : Number.NaN;
    return Number.isFinite(value) && value >= 0 ? value : undefined;
  }),
);

/**
 * What the register's URL holds. A value that makes no sense is dropped alone; the rest of the link still counts.
 * `columns` and the filters are undefined where nothing was chosen.
 */
export const registerSearch = z.object({
  window: orDefault<string>(windowSpec, DEFAULT_WINDOW),
  q: z.pipe(
    anything,
    z.transform((raw) => texts(raw)[0]?.trim().slice(0, 200) || undefined),
  ),
  sort: orDefault(sortSpec, DEFAULT_SORT),
  platform: z.pipe(
    anything,
    z.transform((raw) => orNothing([...new Set(texts(raw).filter(Boolean))].toSorted())),
  ),
  category: several(PRODUCT_CATEGORY),
  region: several(REGION),
  level: several(SKILL_LEVELS),
  volume: several(VOLUME_BANDS),
  verdict: several(verdictKind.options),
  signal: several(funnelStatus.options),
  verification: several(COVERAGE_BANDS),
  enforcement: several(ENFORCEMENT_STATES),
  ordersMin: amount,
  ordersMax: amount,
  rateMin: amount,
  rateMax: amount,
  columns: several(COLUMNS),
  /** Undefined: shown where there is room beside the table. */
  chart: z.catch(z.optional(z.enum(['shown', 'hidden'])), undefined),
});
export type RegisterSearch = z.output<typeof registerSearch>;

/** Left out of the URL where they hold. */
export const REGISTER_DEFAULTS = {
  window: DEFAULT_WINDOW,
  sort: DEFAULT_SORT,
} as const satisfies Partial<RegisterSearch>;
