import { COVERAGE_BANDS, ENFORCEMENT_STATES, SKILL_LEVELS, VOLUME_BANDS } from '@/contract/choices';
import type { FacetName } from '@/contract/streamers';
import { funnelStatus, verdictKind } from '@/contract/summary';
import { OFFER_SELLER_ROLE, PRODUCT_CATEGORY, REGION } from '@/dataset/tables';
import { DIMENSIONS } from '@/domain/dimensions';
import { FINDING_RULES } from '@/domain/finding-names';
import { facetColumn, severalColumn, type FacetColumn } from './narrow';
import type { UnrankedRow } from './streamer-rows';

interface Facet {
  /** Every value in the order it is listed; null where the dataset gives them (platforms). */
  values: readonly string[] | null;
  /** Null or none: the row has no value here, and is met by no filter on it. */
  of: ((row: UnrankedRow) => string | null) | { several: (row: UnrankedRow) => readonly string[] };
}

/** So sure that a part is worse than tolerated, a verdict speaks of it. */
const CONCERN = 0.8;

const VOLUME_FROM = [0, 200, 2_000, 20_000, 200_000];

const volumeBand = (orders: number) =>
  VOLUME_BANDS[VOLUME_FROM.findLastIndex((from) => orders >= from)] ?? null;

function coverageBand(share: number | null): (typeof COVERAGE_BANDS)[number] {
  if (share === null) return 'unknown';
  if (share === 1) return 'full';
  return share >= 0.95 ? 'from_95' : 'below_95';
}

/** What the register can be narrowed by with counts beside each value. */
const FACETS: Record<Exclude<FacetName, 'breaks'>, Facet> = {
  platform: { values: null, of: (row) => row.platform.platformId },
  category: { values: PRODUCT_CATEGORY, of: (row) => row.mainCategory },
  region: { values: REGION, of: (row) => row.region },
  level: { values: SKILL_LEVELS, of: (row) => String(row.skillLevel ?? 'none') },
  sellerRole: { values: OFFER_SELLER_ROLE, of: (row) => row.mainRole },
  volume: { values: VOLUME_BANDS, of: (row) => volumeBand(row.orders) },
  verdict: { values: verdictKind.options, of: (row) => row.verdict },
  signal: { values: funnelStatus.options, of: (row) => row.funnelStatus },
  verification: { values: COVERAGE_BANDS, of: (row) => coverageBand(row.coverage.share) },
  enforcement: { values: ENFORCEMENT_STATES, of: (row) => row.enforcement },
  concern: {
    values: DIMENSIONS,
    of: { several: ({ worse }) => DIMENSIONS.filter((part) => (worse[part] ?? 0) >= CONCERN) },
  },
};

// the record's keys are the facet names; Object.keys forgets it
const FACET_NAMES = Object.keys(FACETS) as (keyof typeof FACETS)[];

export type RegisterColumns = Record<FacetName, FacetColumn>;

/** The facets of all rows of the register; `broken` holds the rules each row breaks, by their places. */
export function registerColumns(
  rows: UnrankedRow[],
  platformIds: string[],
  broken: Int32Array,
): RegisterColumns {
  const columns = FACET_NAMES.map((name) => {
    const { values, of } = FACETS[name];
    const all = values ?? platformIds;
    const column =
      typeof of === 'function' ? facetColumn(rows, all, of) : severalColumn(rows, all, of.several);
    return [name, column] as const;
  });
  const breaks: FacetColumn = { values: FINDING_RULES, bits: broken };
  // FACET_NAMES and `breaks` are exactly the keys
  return { ...Object.fromEntries(columns), breaks } as RegisterColumns;
}
