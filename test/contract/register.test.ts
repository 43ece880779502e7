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
} from '@/contract/choices';
import {
  WEIGHT_PARAMETERS,
  type FacetName,
  type StreamerRow,
  type streamersQuery,
} from '@/contract/streamers';
import { funnelStatus, verdictKind } from '@/contract/summary';
import { OFFER_SELLER_ROLE, PRODUCT_CATEGORY, REGION } from '@/dataset/tables';
import { DIMENSIONS } from '@/domain/dimensions';
import { FINDING_RULES, type FindingRule } from '@/domain/finding-names';
import { dataset, useMockApi, walk } from './mock-api';

const api = useMockApi();
type Query = Omit<z.input<typeof streamersQuery>, 'cursor'>;

const walkRegister = (query: Query) =>
  walk((cursor) => api.read(endpoints.streamers, { query: { ...query, ...cursor } }));

let everyone: StreamerRow[] = [];
/** By streamer, the rules its own findings say it doesn't meet. */
const broken = new Map<string, FindingRule[]>();
beforeAll(async () => {
  everyone = (await walkRegister({ limit: 200 })).items;
  for (const { streamerId } of everyone) {
    const { items } = await api.read(endpoints.findings, { params: { streamerId } });
    const notMet = items.filter(({ status }) => status === 'not_met');
    broken.set(
      streamerId,
      notMet.map(({ rule }) => rule),
    );
  }
});

/** What each filter means, worked out here a second time from the rows the API shows. */
const VALUE_OF: Record<FacetName, (row: StreamerRow) => string | null | string[]> = {
  platform: (row) => row.platform.platformId,
  category: (row) => row.mainCategory,
  region: (row) => row.region,
  level: (row) => (row.skillLevel === null ? 'none' : `${row.skillLevel}`),
  sellerRole: (row) => row.mainRole,
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
  breaks: ({ streamerId }) => broken.get(streamerId) ?? [],
  concern: ({ priority: { parts } }) =>
    DIMENSIONS.filter((part) => {
      const { worse } = parts[part];
      return worse !== null && worse >= 0.8;
    }),
};
const valuesOf = (facet: FacetName, row: StreamerRow) => [VALUE_OF[facet](row) ?? []].flat();
const FACETS = Object.keys(VALUE_OF) as FacetName[];

function passes(row: StreamerRow, query: Query, lifted?: FacetName): boolean {
  const rate = row.orders > 0 ? (1e4 * row.complaintsCounted) / row.orders : null;
  return (
    FACETS.every((facet) => {
      const chosen: readonly string[] | undefined = query[facet];
      const has = valuesOf(facet, row);
      return facet === lifted || !chosen?.length || has.some((value) => chosen.includes(value));
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
    sellerRole: some(OFFER_SELLER_ROLE),
    volume: some(VOLUME_BANDS),
    verdict: some(verdictKind.options),
    signal: some(funnelStatus.options),
    verification: some(COVERAGE_BANDS),
    enforcement: some(ENFORCEMENT_STATES),
    concern: some(DIMENSIONS),
    breaks: some(FINDING_RULES),
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
              count: others.filter((row) => valuesOf(facet, row).includes(value)).length,
            });
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(FACETS)('lists under %s every value somebody has', async (facet) => {
    const page = await api.read(endpoints.streamers, { query: { limit: 1 } });
    const values = new Set(everyone.flatMap((row) => valuesOf(facet, row)));
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
      rankHigh: (row) => row.priority.rankHigh,
      sureComplaints: (row) => row.priority.parts.complaints.worse,
      sureQualityRefunds: (row) => row.priority.parts.quality_refunds.worse,
      sureHandling: (row) => row.priority.parts.handling.worse,
      sureVerification: (row) => row.priority.parts.verification.worse,
      sureAuthenticity: (row) => row.priority.parts.authenticity.worse,
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

describe('priority', () => {
  const WEIGHTS = {
    weightComplaints: 4,
    weightQualityRefunds: 1,
    weightHandling: 0,
    weightVerification: 2,
    weightAuthenticity: 3,
  };
  const PARTS = Object.keys(WEIGHT_PARAMETERS) as (keyof typeof WEIGHT_PARAMETERS)[];

  it('is the weighted sum of what each dossier says of its parts, unknown parts adding nothing', async () => {
    const { items } = await walkRegister({ ...WEIGHTS, limit: 200 });
    const told = (value: number | null) => value && Math.round(value * 1e9) / 1e9;
    for (const { streamerId, priority } of items.filter((_, place) => place % 9 === 0)) {
      const { summary } = await api.read(endpoints.streamer, { params: { streamerId } });
      const points = PARTS.map((part) => {
        const { worse } = summary.parts[part];
        // the weights add up to 10
        return worse === null ? null : 10 * WEIGHTS[WEIGHT_PARAMETERS[part]] * worse;
      });
      const weighed = points.filter((_, part) => WEIGHTS[WEIGHT_PARAMETERS[PARTS[part]!]] > 0);
      const known = weighed.filter((one) => one !== null);
      const sum = known.reduce((total, one) => total + one, 0);
      expect(told(priority.index)).toBe(known.length > 0 ? told(sum) : null);
      expect(PARTS.map((part) => told(priority.parts[part].points))).toEqual(points.map(told));
      expect(PARTS.map((part) => priority.parts[part].worse)).toEqual(
        PARTS.map((part) => summary.parts[part].worse),
      );
    }
    expect(items.filter(({ priority }) => priority.index !== null).length).toBeGreaterThan(100);
  });

  it('ranks everyone whatever the filters, beside the rank under equal weights', async () => {
    const { items } = await walkRegister({ ...WEIGHTS, limit: 200 });
    const equal = new Map(everyone.map((row) => [row.streamerId, row.priority]));
    const above = (index: number) =>
      items.filter(({ priority }) => priority.index !== null && priority.index > index).length;
    for (const { streamerId, priority } of items) {
      expect(priority.rank).toBe(priority.index === null ? null : above(priority.index) + 1);
      expect(priority.rankByDefault).toBe(equal.get(streamerId)!.rank);
    }
    const some = await api.read(endpoints.streamers, {
      query: { ...WEIGHTS, category: ['food'], limit: 200 },
    });
    const among = new Map(items.map((row) => [row.streamerId, row.priority]));
    for (const row of some.items) expect(row.priority).toEqual(among.get(row.streamerId));
    expect(items.some(({ priority }) => priority.rank !== priority.rankByDefault)).toBe(true);
  });

  it('tells between which places a rank lies where any one part weighs half or twice as much', async () => {
    const base = Object.fromEntries(Object.keys(WEIGHTS).map((name) => [name, 2]));
    const ranked = async (query: Query) => {
      const { items } = await walkRegister({ ...base, ...query, limit: 200 });
      return new Map(items.map((row) => [row.streamerId, row.priority]));
    };
    const others: Map<string, StreamerRow['priority']>[] = [];
    for (const name of Object.keys(WEIGHTS)) {
      for (const weight of [1, 4]) others.push(await ranked({ [name]: weight }));
    }
    const now = await ranked({});
    for (const [streamerId, { rank, rankLow, rankHigh }] of now) {
      const places = [rank, ...others.map((other) => other.get(streamerId)!.rank)];
      const known = places.filter((place) => place !== null);
      expect([rankLow, rankHigh]).toEqual(
        known.length === 0 ? [null, null] : [Math.min(...known), Math.max(...known)],
      );
    }
    const moved = [...now.values()].filter(({ rankLow, rankHigh }) => rankLow !== rankHigh);
    expect(moved.length).toBeGreaterThan(20);

    const year = await ranked({ window: '365d' });
    for (const streamerId of [...now.keys()].filter((_, place) => place % 41 === 0)) {
      const standing = await api.read(endpoints.streamerPriority, {
        params: { streamerId },
        query: base,
      });
      expect(standing.priority).toEqual(now.get(streamerId));
      expect(standing.otherWeights.map(({ rank }) => rank)).toEqual(
        others.map((other) => other.get(streamerId)!.rank),
      );
      const inYear = standing.otherWindows.find(({ window }) => window.spec === '365d');
      expect(inYear).toMatchObject({
        rank: year.get(streamerId)!.rank,
        index: year.get(streamerId)!.index,
        ranked: [...year.values()].filter(({ rank }) => rank !== null).length,
      });
      expect(standing.registered).toBe(everyone.length);
    }
  });

  it('orders by the weights asked for, over all pages', async () => {
    const { items } = await walkRegister({ ...WEIGHTS, sort: '-priority', limit: 37 });
    expect(new Set(items.map((row) => row.streamerId)).size).toBe(everyone.length);
    const of = (row: StreamerRow) => row.priority.index;
    expect(
      items.slice(1).filter((row, place) => !inOrder(items[place]!, row, of, '-priority')),
    ).toEqual([]);
  });

  it('refuses a cursor of other weights, where the weights make the order', async () => {
    const page = { sort: '-priority', limit: 5 };
    const first = await api.read(endpoints.streamers, { query: page });
    const next = { ...page, cursor: first.nextCursor };
    const other = { ...next, weightComplaints: 3 };
    expect((await api.ask(endpoints.streamers, { query: next })).status).toBe(200);
    expect((await api.ask(endpoints.streamers, { query: other })).status).toBe(400);
  });

  it('goes on under other weights, where they do not', async () => {
    const page = { sort: 'orders', limit: 5 };
    const first = await api.read(endpoints.streamers, { query: page });
    const next = await api.read(endpoints.streamers, {
      query: { ...page, cursor: first.nextCursor, weightComplaints: 3 },
    });
    const ten = await api.read(endpoints.streamers, { query: { ...page, limit: 10 } });
    expect([...first.items, ...next.items].map((row) => row.streamerId)).toEqual(
      ten.items.map((row) => row.streamerId),
    );
  });

  it('ranks nobody where nothing weighs', async () => {
    const none = Object.fromEntries(Object.keys(WEIGHTS).map((name) => [name, 0]));
    const { items } = await api.read(endpoints.streamers, {
      query: { ...none, sort: '-priority', limit: 20 },
    });
    expect(items).toHaveLength(20);
    for (const { priority } of items) expect(priority).toMatchObject({ index: null, rank: null });
  });
});

describe('some of the streamers', () => {
  it('are those asked for by id that the filters leave; an unknown id gives no row', async () => {
    const ids = everyone.filter((_, place) => place % 50 === 3).map((row) => row.streamerId);
    const all = await api.read(endpoints.streamers, { query: { ids: [...ids, 'nobody'] } });
    expect(all.items.map((row) => row.streamerId).toSorted()).toEqual(ids.toSorted());
    const category = [all.items[0]!.mainCategory!];
    const left = await api.read(endpoints.streamers, { query: { ids, category } });
    expect(left.items.map((row) => row.streamerId)).toEqual(
      all.items.filter((row) => row.mainCategory === category[0]).map((row) => row.streamerId),
    );
    expect(left.total).toBeGreaterThan(0);
    expect(left.registered).toBe(everyone.length);
  });

  it('are the watched ones where these are asked for, in the plot too', async () => {
    const watched = { watched: 'yes' };
    expect((await api.read(endpoints.streamers, { query: watched })).total).toBe(0);
    const chosen = everyone.filter((row) => row.orders > 0).slice(4, 7);
    for (const { streamerId } of chosen)
      await api.read(endpoints.watch, { params: { streamerId } });
    const ids = chosen.map((row) => row.streamerId).toSorted();
    const { items, facets } = await api.read(endpoints.streamers, { query: watched });
    expect(items.map((row) => row.streamerId).toSorted()).toEqual(ids);
    expect(facets.verdict.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    const { points } = await api.read(endpoints.funnel, { query: watched });
    expect(points.map((point) => point.streamerId).toSorted()).toEqual(ids);
    await api.read(endpoints.unwatch, { params: { streamerId: ids[0]! } });
    expect((await api.read(endpoints.streamers, { query: watched })).total).toBe(2);
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
