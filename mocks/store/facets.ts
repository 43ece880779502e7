import { COVERAGE_BANDS, ENFORCEMENT_STATES, SKILL_LEVELS, VOLUME_BANDS } from '@/contract/choices';
import type { FacetName } from '@/contract/streamers';
import { funnelStatus, verdictKind } from '@/contract/summary';
import { OFFER_SELLER_ROLE, PRODUCT_CATEGORY, REGION } from '@/dataset/tables';
import { DIMENSIONS } from '@/domain/dimensions';
import { FINDING_RULES } from '@/domain/finding-names';
import { bitsOfSome, codesOf, type SeveralColumn, type SingleColumn } from './narrow';
import type { Figures } from './register-table';

interface Facet {
  /** Every value in the order it is listed; null where the dataset gives them (platforms). */
  values: readonly string[] | null;
  /** Null or none: the row has no value here, and is met by no filter on it. */
  of: ((row: Figures) => string | null) | { several: (row: Figures) => readonly string[] };
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

type Several = 'concern' | 'breaks';
export type RegisterFacets = Record<Exclude<FacetName, Several>, SingleColumn> &
  Record<Several, SeveralColumn>;

/** The facets of `size` rows of the register, to be filled row by row; `broken` holds the rules each row breaks, by their places. */
export function emptyFacets(
  size: number,
  platformIds: readonly string[],
  broken: Int32Array,
): { facets: RegisterFacets; fill: (place: number, row: Figures) => void } {
  const made = FACET_NAMES.map((name) => {
    const { values: listed, of } = FACETS[name];
    const values = listed ?? platformIds;
    if (typeof of === 'function') {
      const codes = new Int16Array(size);
      const codeOf = codesOf(values);
      const fill = (place: number, row: Figures) => (codes[place] = codeOf(of(row)));
      return { name, column: { values, codes }, fill };
    }
    const bits = new Int32Array(size);
    const bitsOf = bitsOfSome(values);
    const fill = (place: number, row: Figures) => (bits[place] = bitsOf(of.several(row)));
    return { name, column: { values, bits }, fill };
  });
  const columns = Object.fromEntries(made.map(({ name, column }) => [name, column]));
  const breaks: SeveralColumn = { values: FINDING_RULES, bits: broken };
  return {
    // FACET_NAMES and `breaks` are exactly the keys, of which only `concern` has several values
    facets: { ...columns, breaks } as RegisterFacets,
    fill: (place, row) => {
      for (const { fill } of made) fill(place, row);
    },
  };
}
