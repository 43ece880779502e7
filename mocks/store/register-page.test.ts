import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENFORCEMENT_STATES, REGISTER_SORTS, type SortField } from '@/contract/choices';
import { streamersQuery, weightsOf, type FacetName } from '@/contract/streamers';
import { funnelStatus, verdictKind } from '@/contract/summary';
import { OFFER_SELLER_ROLE, PRODUCT_CATEGORY, REGION } from '@/dataset/tables';
import { DIMENSIONS } from '@/domain/dimensions';
import { FINDING_RULES } from '@/domain/finding-names';
import { priorityOf } from '@/domain/priority';
import type { Rate } from '@/domain/types';
import { pageOf, sortRows, type Order, type Scalar } from './ordering';
import { ProblemError } from './problems';
import { narrowRegister } from './register-filter';
import { registerPage } from './register-page';
import { fillRegister, rowAt } from './register-table';
import { createSearchIndex } from './search-index';
import { streamerTexts } from './streamer-texts';
import type { UnrankedRow } from './streamer-rows';

const KNOWN_PLATFORMS = ['p1', 'p2'];
type Query = ReturnType<typeof streamersQuery.parse>;

const count = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 400 }), fc.constantFrom(2 ** 32, 3e5));
const few = fc.constantFrom(0, 0.25, 0.5, 1 / 3, 0.8, 0.95, 1);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 3 });
const rate = fc.record<Rate>({
  numerator: count,
  denominator: count,
  estimate: few,
  low: few,
  high: few,
  benchmark: few,
});
const rows = fc
  .uniqueArray(
    fc.record<UnrankedRow>({
      streamerId: fc.integer({ min: 1, max: 300 }).map((number) => `s-${number}`),
      // few characters, so that many share a name or a piece of one; and some beyond the first plane
      displayName: fc.oneof(
        fc.string({ unit: fc.constantFrom('小', '雨', '王', 'a', '𠮷', '1'), maxLength: 3 }),
        fc.string({ maxLength: 2 }),
      ),
      platform: fc
        .constantFrom('p1', 'p2', 'elsewhere')
        .map((platformId) => ({ platformId, nameEn: platformId, nameZh: platformId })),
      roomId: fc.string({ unit: fc.constantFrom('甲', '乙', '7'), maxLength: 2 }),
      region: maybe(fc.constantFrom(...REGION.slice(0, 3))),
      skillLevel: maybe(fc.integer({ min: 1, max: 5 })),
      followers: maybe(count),
      mainCategory: maybe(fc.constantFrom(...PRODUCT_CATEGORY.slice(0, 3))),
      mainRole: maybe(fc.constantFrom(...OFFER_SELLER_ROLE)),
      peers: fc.record({ category: maybe(fc.constantFrom('food')), count }),
      orders: count,
      settledGmvFen: maybe(count),
      complaintsCounted: count,
      complaintRate: maybe(rate),
      expectedExcess: maybe(few),
      refundRate: maybe(rate),
      qualityRefundRate: maybe(rate),
      coverage: fc.record({
        coveredOrders: count,
        uncoveredOrders: count,
        unknownOrders: count,
        uncoveredOffers: count,
        share: maybe(few),
        low: maybe(few),
        high: maybe(few),
        benchmark: maybe(few),
      }),
      medianFirstResponseHours: maybe(few),
      funnelStatus: maybe(fc.constantFrom(...funnelStatus.options)),
      verdict: fc.constantFrom(...verdictKind.options),
      enforcement: fc.constantFrom(...ENFORCEMENT_STATES),
      worse: fc.record({
        complaints: maybe(few),
        quality_refunds: maybe(few),
        handling: maybe(few),
        verification: maybe(few),
        authenticity: maybe(few),
      }),
    }),
    { selector: (row) => row.streamerId, maxLength: 25 },
  )
  .map((all) =>
    all.map((row) => {
      // the complaint rate is of the row's own counts
      const { complaintRate, complaintsCounted: numerator, orders: denominator } = row;
      return {
        ...row,
        complaintRate: complaintRate && { ...complaintRate, numerator, denominator },
      };
    }),
  );

const filters = fc.record({
  q: fc.constantFrom('小', '雨', '小雨', '甲', '𠮷'),
  platform: fc.subarray(KNOWN_PLATFORMS),
  category: fc.subarray(PRODUCT_CATEGORY.slice(0, 3)),
  region: fc.subarray(REGION.slice(0, 3)),
  level: fc.subarray(['1', '2', 'none']),
  verdict: fc.subarray([...verdictKind.options]),
  signal: fc.subarray([...funnelStatus.options]),
  concern: fc.subarray(['complaints', 'handling']),
  breaks: fc.subarray(FINDING_RULES.slice(0, 2)),
  ordersMin: fc.nat({ max: 100 }),
  ordersMax: fc.nat({ max: 400 }),
  rateMin: fc.nat({ max: 2e4 }),
  rateMax: fc.nat({ max: 2e4 }),
  weightHandling: fc.integer({ min: 0, max: 5 }),
});
// at most three at a time: more would leave nobody
const query = filters
  .chain((all) => fc.subarray(Object.entries(all), { maxLength: 3 }))
  .chain((some) =>
    fc
      .record({
        sort: fc.constantFrom(...REGISTER_SORTS),
        limit: fc.integer({ min: 1, max: 9 }),
      })
      .map((page) => streamersQuery.parse({ ...Object.fromEntries(some), ...page })),
  );

/** A row with the rules it breaks. */
interface Placed {
  row: UnrankedRow;
  broken: number;
}

const FIELDS: Record<Exclude<SortField, 'rankHigh' | 'priority'>, (row: UnrankedRow) => Scalar> = {
  displayName: (row) => row.displayName,
  orders: (row) => row.orders,
  settledGmvFen: (row) => row.settledGmvFen,
  complaintsCounted: (row) => row.complaintsCounted,
  complaintRate: (row) => row.complaintRate?.estimate ?? null,
  expectedExcess: (row) => row.expectedExcess,
  refundRate: (row) => row.refundRate?.estimate ?? null,
  qualityRefundRate: (row) => row.qualityRefundRate?.estimate ?? null,
  coverage: (row) => row.coverage.share,
  medianFirstResponse: (row) => row.medianFirstResponseHours,
  followers: (row) => row.followers,
  sureComplaints: ({ worse }) => worse.complaints,
  sureQualityRefunds: ({ worse }) => worse.quality_refunds,
  sureHandling: ({ worse }) => worse.handling,
  sureVerification: ({ worse }) => worse.verification,
  sureAuthenticity: ({ worse }) => worse.authenticity,
};
const FACETS = {
  platform: ({ row }) => [row.platform.platformId],
  category: ({ row }) => [row.mainCategory],
  region: ({ row }) => [row.region],
  level: ({ row }) => [`${row.skillLevel ?? 'none'}`],
  verdict: ({ row }) => [row.verdict],
  signal: ({ row }) => [row.funnelStatus],
  concern: ({ row: { worse } }) => DIMENSIONS.filter((part) => (worse[part] ?? 0) >= 0.8),
  breaks: ({ broken }) => FINDING_RULES.filter((_, bit) => ((broken >> bit) & 1) === 1),
} satisfies Partial<Record<FacetName, (placed: Placed) => (string | null)[]>>;
const FACET_NAMES = Object.keys(FACETS) as (keyof typeof FACETS)[];

/** The register over rows as objects, one by one. */
function byHand(all: Placed[], { q = '', ...query }: Query) {
  const fits = (placed: Placed, lifted?: FacetName) => {
    const { displayName, roomId, orders, complaintsCounted } = placed.row;
    const rate = orders > 0 ? (complaintsCounted / orders) * 10_000 : null;
    return (
      FACET_NAMES.every((facet) => {
        const chosen: readonly (string | null)[] = query[facet] ?? [];
        const has: (string | null)[] = FACETS[facet](placed);
        return facet === lifted || chosen.length === 0 || has.some((one) => chosen.includes(one));
      }) &&
      (displayName.includes(q) || roomId.startsWith(q)) &&
      orders >= (query.ordersMin ?? 0) &&
      orders <= (query.ordersMax ?? Infinity) &&
      (query.rateMin === undefined || (rate !== null && rate >= query.rateMin)) &&
      (query.rateMax === undefined || (rate !== null && rate <= query.rateMax))
    );
  };
  const index = ({ worse }: UnrankedRow) => priorityOf(worse, weightsOf(query)).index;
  const field = query.sort.replace('-', '') as SortField;
  const order: Order<Placed> = {
    name: query.sort,
    keys: [
      {
        of: ({ row }) =>
          field === 'priority' || field === 'rankHigh' ? index(row) : FIELDS[field](row),
        descending: query.sort.startsWith('-'),
      },
      { of: ({ row }) => row.streamerId },
    ],
  };
  const facets = FACET_NAMES.map((facet) => {
    const has: (placed: Placed) => (string | null)[] = FACETS[facet];
    const among = all.filter((placed) => fits(placed, facet)).flatMap(has);
    const tally = new Map(all.flatMap(has).map((value) => [value, 0]));
    for (const value of among) tally.set(value, (tally.get(value) ?? 0) + 1);
    return [facet, tally] as const;
  });
  const sorted = sortRows(
    all.filter((placed) => fits(placed)),
    order,
  );
  return { sorted, order, facets };
}

describe('the register by column', () => {
  it('gives back every row as it was put in, the unknown unknown', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const table = tableOf(all.map((row) => ({ row, broken: 0 })));
        expect(all.map((_, place) => rowAt(table, place))).toEqual(all);
      }),
    );
  });

  it('answers as going through the rows one by one does, page by page', () => {
    fc.assert(
      fc.property(rows, query, fc.nat(), (some, asked, bits) => {
        // ranks are another measure than the index: the contract's tests compare them
        fc.pre(!asked.sort.endsWith('rankHigh'));
        const all = some.map((row, place) => ({ row, broken: (bits >> (2 * place)) & 3 }));
        const table = tableOf(all);
        const index = createSearchIndex(table.texts);
        const narrowed = narrowRegister(table, asked, asked.q ? [index.places(asked.q)] : []);
        const { sorted, order, facets } = byHand(all, asked);
        const ids: string[] = [];
        let cursor: string | undefined;
        let theirs: string | undefined;
        do {
          const page = registerPage(table, narrowed, { ...asked, cursor });
          const expected = pageOf(sorted, order, { cursor: theirs, limit: asked.limit });
          expect(page.items.map((row) => row.streamerId)).toEqual(
            expected.items.map(({ row }) => row.streamerId),
          );
          expect(page.total).toBe(sorted.length);
          ids.push(...page.items.map((row) => row.streamerId));
          cursor = page.nextCursor ?? undefined;
          theirs = expected.nextCursor ?? undefined;
          expect(cursor === undefined).toBe(theirs === undefined);
        } while (cursor !== undefined);
        expect(ids).toHaveLength(sorted.length);
        for (const [facet, tally] of facets) {
          // a platform that the dataset's table lacks is no value of the facet
          const listed = [...tally].filter(([value]) => value !== null && value !== 'elsewhere');
          expect(new Map(narrowed.facets[facet].map(({ value, count }) => [value, count]))).toEqual(
            new Map(listed),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('refuses a cursor it did not give', () => {
    const table = tableOf([]);
    const narrowed = narrowRegister(table, streamersQuery.parse({}), []);
    for (const cursor of ['', 'x', btoa('["orders",1,"s-1"]')]) {
      const asked = { ...streamersQuery.parse({ sort: '-orders' }), cursor };
      expect(() => registerPage(table, narrowed, asked)).toThrow(ProblemError);
    }
  });
});

function tableOf(all: readonly Placed[]) {
  const at = (place: number) => all[place]!.row;
  return fillRegister(
    streamerTexts(all.length, at),
    KNOWN_PLATFORMS,
    Int32Array.from(all, ({ broken }) => broken),
    at,
  );
}
