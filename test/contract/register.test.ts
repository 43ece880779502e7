import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { endpoints } from '@/contract/endpoints';
import {
  COVERAGE_BANDS,
  ENFORCEMENT_STATES,
  SKILL_LEVELS,
  SORT_FIELDS,
  VOLUME_BANDS,
  type FacetName,
  type StreamerRow,
  type streamersQuery,
} from '@/contract/streamers';
import { funnelStatus, verdictKind } from '@/contract/summary';
import { PRODUCT_CATEGORY, REGION } from '@/dataset/tables';
import { dataset, useMockApi, walk } from './mock-api';

const api = useMockApi();
type Query = Omit<z.input<typeof streamersQuery>, 'cursor'>;

const walkRegister = (query: Query) =>
  walk((cursor) => api.read(endpoints.streamers, { query: { ...query, ...cursor } }));

let everyone: StreamerRow[] = [];
beforeAll(async () => {
  everyone = (await walkRegister({ limit: 200 })).items;
});

/** What each filter means, worked out here a second time from the rows the API shows. */
const VALUE_OF: Record<FacetName, (row: StreamerRow) => string | null> = {
  platform: (row) => row.platform.platformId,
  category: (row) => row.mainCategory,
  region: (row) => row.region,
  level: (row) => (row.skillLevel === null ? 'none' : `${row.skillLevel}`),
  volume: ({ orders }) => {
    if (orders < 200) return 'under_200';
    if (orders < 2e3) return '200_to_2k';
    if (orders < 2e4) return '2k_to_20k';
    return orders < 2e5 ? '20k_to_200k' : 'over_200k';
  },
  verdict: (row) => row.verdict,
  signal: (row) => row.funnelStatus,
  verification: ({ coverage: { coveredOrders, uncoveredOrders } }) => {
    const decided = coveredOrders + uncoveredOrders;
    if (decided === 0) return 'unknown';
    if (uncoveredOrders === 0) return 'full';
    return coveredOrders / decided >= 0.95 ? 'from_95' : 'below_95';
  },
  enforcement: (row) => row.enforcement,
};
const FACETS = Object.keys(VALUE_OF) as FacetName[];

function passes(row: StreamerRow, query: Query, lifted?: FacetName): boolean {
  const rate = row.orders > 0 ? (1e4 * row.complaintsCounted) / row.orders : null;
  return (
    FACETS.every((facet) => {
      const chosen: readonly string[] | undefined = query[facet];
      return facet === lifted || !chosen?.length || chosen.includes(VALUE_OF[facet](row) ?? '');
    }) &&
    (!query.q || row.displayName.includes(query.q)) &&
    row.orders >= Number(query.ordersMin ?? 0) &&
    row.orders <= Number(query.ordersMax ?? Infinity) &&
    (query.rateMin === undefined || (rate !== null && rate >= Number(query.rateMin))) &&
    (query.rateMax === undefined || (rate !== null && rate <= Number(query.rateMax)))
  );
}

const some = <Value>(values: readonly Value[]) =>
  fc.subarray([...values], { minLength: 1, maxLength: Math.min(4, values.length) });
const anyQuery: fc.Arbitrary<Query> = fc.record(
  {
    q: fc.constantFrom('小', '的', '家', '货'),
    platform: some(dataset.platforms.map(({ platformId }) => platformId)),
    category: some(PRODUCT_CATEGORY),
    region: some(REGION),
    level: some(SKILL_LEVELS),
    volume: some(VOLUME_BANDS),
    verdict: some(verdictKind.options),
    signal: some(funnelStatus.options),
    verification: some(COVERAGE_BANDS),
    enforcement: some(ENFORCEMENT_STATES),
    ordersMin: fc.integer({ min: 0, max: 3000 }),
    ordersMax: fc.integer({ min: 500, max: 100_000 }),
    rateMin: fc.integer({ min: 0, max: 30 }),
    rateMax: fc.integer({ min: 5, max: 100 }),
  },
  { requiredKeys: [] },
);

type KeyOf = (row: StreamerRow) => string | number | null;
const chinese = new Intl.Collator('zh-CN', { numeric: true });

/** Whether two neighbours may stand so: by the key, unknown last, equals by id. */
function inOrder(before: StreamerRow, row: StreamerRow, of: KeyOf, sort: string): boolean {
  const [a, b] = [of(before), of(row)];
  if (a === b) return before.streamerId < row.streamerId;
  if (a === null || b === null) return b === null;
  const step =
    typeof a === 'number' && typeof b === 'number' ? a - b : chinese.compare(`${a}`, `${b}`);
  return sort.startsWith('-') ? step >= 0 : step <= 0;
}

describe('the register', () => {
  it('holds every streamer once', () => {
    expect(everyone.map((row) => row.streamerId).toSorted()).toEqual(
      dataset.streamers.map((streamer) => streamer.streamerId).toSorted(),
    );
  });

  it('filters by any combination as going through the rows by hand does', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, async (query) => {
        const page = await api.read(endpoints.streamers, { query: { ...query, limit: 200 } });
        const expected = everyone.filter((row) => passes(row, query));
        expect(page.total).toBe(expected.length);
        expect(page.items.map((row) => row.streamerId).toSorted()).toEqual(
          expected.map((row) => row.streamerId).toSorted(),
        );
        expect(page.registered).toBe(dataset.streamers.length);
        for (const facet of FACETS) {
          const others = everyone.filter((row) => passes(row, query, facet));
          for (const { value, count } of page.facets[facet]) {
            expect({ facet, value, count }).toEqual({
              facet,
              value,
              count: others.filter((row) => VALUE_OF[facet](row) === value).length,
            });
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(FACETS)('lists under %s every value somebody has', async (facet) => {
    const page = await api.read(endpoints.streamers, { query: { limit: 1 } });
    const values = new Set(everyone.map(VALUE_OF[facet]).filter((value) => value !== null));
    expect(page.facets[facet].map(({ value }) => value).toSorted()).toEqual([...values].toSorted());
  });

  const KEY_OF: Record<(typeof SORT_FIELDS)[number], (row: StreamerRow) => string | number | null> =
    {
      priority: (row) => row.priority.index,
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
    };

  it.each(SORT_FIELDS.flatMap((field) => [field, `-${field}` as const]))(
    'sorts by %s over all its pages, unknown values last',
    async (sort) => {
      const { items, total } = await walkRegister({ sort, limit: 37 });
      expect(total).toBe(everyone.length);
      expect(new Set(items.map((row) => row.streamerId)).size).toBe(everyone.length);
      const of = KEY_OF[sort.replace('-', '') as keyof typeof KEY_OF];
      const misplaced = items
        .slice(1)
        .filter((row, place) => !inOrder(items[place]!, row, of, sort));
      expect(misplaced).toEqual([]);
    },
  );

  it('refuses a cursor of another order', async () => {
    const first = await api.read(endpoints.streamers, { query: { sort: 'orders', limit: 5 } });
    const answer = await api.ask(endpoints.streamers, {
      query: { sort: '-orders', limit: 5, cursor: first.nextCursor },
    });
    expect(answer.status).toBe(400);
  });
});

describe('the funnel plot', () => {
  it('shows the register’s filtered set with orders, point by point', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, async (query) => {
        const plot = await api.read(endpoints.funnel, { query });
        const expected = everyone.filter((row) => row.orders > 0 && passes(row, query));
        expect(plot.streamers).toBe(expected.length);
        expect(plot.points.map((point) => [point.streamerId, point.rate]).toSorted()).toEqual(
          expected
            .map((row) => [row.streamerId, (row.complaintsCounted / row.orders) * 1e4])
            .toSorted(),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('centres on the one category filtered to where it has peers enough, else on everyone', async () => {
    const several = await api.read(endpoints.funnel, { query: { category: ['food', 'apparel'] } });
    expect(several.group).toBeNull();
    for (const { value } of (await api.read(endpoints.streamers)).facets.category) {
      const category = [PRODUCT_CATEGORY.find((one) => one === value)!];
      const plot = await api.read(endpoints.funnel, { query: { category } });
      const rows = everyone.filter((row) => row.mainCategory === value && row.orders > 0);
      expect(plot.group).toBe(rows.length >= 30 ? value : null);
      expect(plot.peers).toBe(rows[0]!.peers.count);
      // then the plot and the register judge by the same peers
      const statuses = Object.fromEntries(rows.map((row) => [row.streamerId, row.funnelStatus]));
      expect(Object.fromEntries(plot.points.map((one) => [one.streamerId, one.status]))).toEqual(
        statuses,
      );
    }
  });

  it('draws limits that the points’ own status agrees with', async () => {
    const plot = await api.read(endpoints.funnel, { query: { window: '365d' } });
    expect(plot.limits.length).toBeGreaterThanOrEqual(50);
    const high = (orders: number) => {
      const after = plot.limits.findIndex((limit) => limit.orders >= orders * (1 - 1e-9));
      return [plot.limits[Math.max(0, after - 1)]!.high998, plot.limits[after]!.high998];
    };
    // between two drawn limits the true one lies between them, give or take the steps of a discrete count
    const astray = plot.points.filter(({ orders, rate, status }) =>
      status === 'alarm_high'
        ? rate < 0.9 * Math.min(...high(orders))
        : rate > 1.1 * Math.max(...high(orders)),
    );
    expect(astray).toEqual([]);
    expect(plot.points.some((point) => point.status === 'alarm_high')).toBe(true);
  });
});
