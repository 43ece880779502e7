import { describe, expect, it } from 'vitest';
import { endpoints } from '@/contract/endpoints';
import { MAX_FUNNEL_POINTS } from '@/contract/funnel';
import { streamerFilters, streamersQuery } from '@/contract/streamers';
import type { Dataset } from '@/dataset/dataset';
import type { Broadcast, Complaint, Offer, Streamer } from '@/dataset/tables';
import { StoreContext } from './context';
import { funnel } from './funnel';
import { createStore } from './store';
import { worldKey } from './write-log';

const NOON = Date.parse('2026-03-31T12:00:00+08:00');

const streamerOf = (streamerId: string): Streamer => ({
  streamerId,
  displayName: `主播${streamerId}`,
  platformId: 'p',
  roomId: streamerId,
  operatorId: null,
  region: null,
  followers: null,
  joinedOn: null,
  identityVerifiedOn: null,
  workType: null,
  skillLevel: null,
  certificateNo: null,
  certificateValidUntil: null,
});
const broadcastOf = (streamerId: string): Broadcast => ({
  broadcastId: `b-${streamerId}`,
  streamerId,
  startedAt: NOON - 20 * 86_400_000,
  endedAt: NOON - 20 * 86_400_000 + 3_600_000,
  viewers: null,
  peakConcurrent: null,
  comments: null,
  repeatedComments: null,
  declaredGmvFen: null,
  settledGmvFen: null,
  replayKeptUntil: null,
});
const offerOf = (streamerId: string, orders: number): Offer => ({
  broadcastId: `b-${streamerId}`,
  productId: 'g',
  sellerRole: 'commission',
  priceFen: 100,
  units: orders,
  orders,
  buyers: null,
  refundedOrders: null,
  refundedOrders72h: null,
  qualityRefundedOrders: null,
});
const complaintOf = (streamerId: string, number: number): Complaint => ({
  complaintId: `c-${streamerId}-${number}`,
  streamerId,
  receivedAt: NOON - 86_400_000,
  channel: 'court',
  category: 'other',
  status: 'closed',
  broadcastId: null,
  productId: null,
  amountFen: null,
  remedySought: null,
  complainantRef: null,
  confirmed: null,
  firstResponseAt: null,
  closedAt: null,
  outcome: null,
  satisfied: null,
  narrative: null,
  sellerResponse: null,
});

/** Streamers by their orders and complaints, every cell that may be unknown left so, and no review at all. */
function bareDataset(sellers: { orders: number; complaints: number }[]): Dataset {
  const ids = sellers.map((_, number) => `${number}`.padStart(5, '0'));
  return {
    meta: { title: 'Bare', sources: [], licenses: [], asOf: '2026-03-31', fictional: false },
    platforms: [{ platformId: 'p', nameEn: 'P', nameZh: '平台' }],
    enterprises: [
      {
        enterpriseId: 'e',
        name: '商家',
        unifiedSocialCreditCode: null,
        kind: 'merchant',
        region: null,
      },
    ],
    streamers: ids.map(streamerOf),
    products: [{ productId: 'g', enterpriseId: 'e', title: '货', category: 'food' }],
    broadcasts: ids.map(broadcastOf),
    offers: sellers.map(({ orders }, number) => offerOf(ids[number]!, orders)),
    reviews: [],
    complaints: sellers.flatMap(({ complaints }, number) =>
      Array.from({ length: complaints }, (_, index) => complaintOf(ids[number]!, index)),
    ),
    enforcements: [],
  };
}

// what has to be written or signalled first is not there in records that say little
const ABSENT = new Set([
  'broadcastReading',
  'signal',
  'case',
  'recheck',
  'reply',
  'complaintsExport',
  'tableRows',
]);
const reads = Object.entries(endpoints).filter(
  ([name, { method }]) => method === 'GET' && !ABSENT.has(name),
);
/** What a query can't leave out. */
const LEAST: Record<string, object> = {
  suggestions: { q: '主播' },
  overviewBreakdown: { by: 'category' },
  comparison: { ids: ['00000', '00003'] },
};

describe('a store over records that say little', () => {
  const few = bareDataset([
    { orders: 0, complaints: 0 },
    { orders: 0, complaints: 2 },
    { orders: 40, complaints: 0 },
    { orders: 900, complaints: 3 },
  ]);
  const { operations } = createStore(few);

  it.each(
    reads.flatMap(([name, endpoint]) =>
      few.streamers.map(({ streamerId }) => ({ name, endpoint, streamerId })),
    ),
  )('$name answers by the contract for streamer $streamerId', ({ name, endpoint, streamerId }) => {
    const query = endpoint.query?.parse(LEAST[name] ?? {});
    const run = operations[name as keyof typeof operations] as (input: unknown) => unknown;
    const rule = 'replay_kept_3_years';
    const answer = run({ ...query, streamerId, rule, complaintId: 'c-00003-0', role: 'regulator' });
    expect(endpoint.answer.safeParse(answer).error?.issues ?? []).toEqual([]);
  });

  it('sells nothing as known that isn’t', () => {
    const { items } = operations.streamers(streamersQuery.parse({ sort: 'orders' }));
    expect(items.map((row) => row.orders)).toEqual([0, 0, 40, 900]);
    for (const row of items) {
      expect(row).toMatchObject({ settledGmvFen: null, refundRate: null, followers: null });
      expect(row.coverage.share).toBeNull();
    }
    expect(items[0]!.complaintRate).toBeNull();
    const { items: complaints } = operations.complaints({
      streamerId: few.streamers[3]!.streamerId,
      window: '90d',
      limit: 9,
    });
    expect(complaints).toHaveLength(3);
    expect(complaints[0]).toMatchObject({ outcome: null, narrative: null, counted: 'counted' });
  });
});

describe('the bands of volume', () => {
  it('begin at 200, 2,000, 20,000 and 200,000 orders', () => {
    const edges = [199, 200, 1_999, 2_000, 19_999, 20_000, 199_999, 200_000];
    const { operations } = createStore(
      bareDataset(edges.map((orders) => ({ orders, complaints: 0 }))),
    );
    expect(operations.streamers(streamersQuery.parse({})).facets.volume).toEqual([
      { value: 'under_200', count: 1 },
      { value: '200_to_2k', count: 2 },
      { value: '2k_to_20k', count: 2 },
      { value: '20k_to_200k', count: 2 },
      { value: 'over_200k', count: 1 },
    ]);
  });
});

describe('a funnel plot too crowded for its points', () => {
  const sellers = Array.from({ length: MAX_FUNNEL_POINTS + 300 }, (_, number) => ({
    orders: 500 + 40 * (number % 700),
    complaints: number % 230 === 0 ? 60 : number % 3,
  }));
  const { operations } = createStore(bareDataset(sellers));
  const plot = operations.funnel(streamerFilters.parse({}));

  it('bins those inside the limits and shows every one outside', () => {
    expect(endpoints.funnel.answer.safeParse(plot).error?.issues ?? []).toEqual([]);
    expect(plot.streamers).toBe(sellers.length);
    const { items } = operations.streamers(
      streamersQuery.parse({
        signal: ['alert_high', 'alarm_high', 'alert_low', 'alarm_low'],
        limit: 200,
      }),
    );
    expect(items.length).toBeGreaterThan(5);
    expect(plot.points.map((point) => point.streamerId).toSorted()).toEqual(
      items.map((row) => row.streamerId).toSorted(),
    );
    const binned = plot.bins.reduce((sum, bin) => sum + bin.streamers, 0);
    expect(binned + plot.points.length).toBe(sellers.length);
    expect(plot.bins.every(({ status }) => status === 'inside')).toBe(true);
  });

  it('of too many outside shows the farthest and bins the others by where they stand', () => {
    const many = Array.from({ length: 400 }, (_, number) => ({
      orders: 20_000,
      complaints: number % 12 === 0 ? 300 + number : 40 + (number % 20),
    }));
    const crowd = funnel(new StoreContext(bareDataset(many)), streamerFilters.parse({}), 20);
    expect(endpoints.funnel.answer.safeParse(crowd).error?.issues ?? []).toEqual([]);
    expect(crowd.points).toHaveLength(20);
    const nearest = Math.min(
      ...crowd.points.map((point) => Math.abs(point.rate - crowd.benchmark)),
    );
    const outside = crowd.bins.filter(({ status }) => status !== 'inside');
    expect(outside.length).toBeGreaterThan(0);
    for (const bin of crowd.bins) {
      // some rate of the cell is no farther out than the nearest point
      const off = Math.max(0, bin.rateFrom - crowd.benchmark, crowd.benchmark - bin.rateTo);
      expect(off).toBeLessThanOrEqual(nearest);
    }
    const binned = crowd.bins.reduce((sum, bin) => sum + bin.streamers, 0);
    expect(binned + crowd.points.length).toBe(many.length);
  });
});

describe('the clock of filed complaints', () => {
  const dataset = bareDataset([{ orders: 40, complaints: 0 }]);
  const filing = {
    streamerId: '00000',
    category: 'other',
    narrative: '一段足够长的经过说明',
    productId: null,
    broadcastId: null,
    purchasedOn: null,
    amountFen: null,
    remedySought: null,
  } as const;
  const fileAt = (...instants: string[]) => {
    const nows = instants.map((instant) => Date.parse(instant));
    const { operations } = createStore(dataset, { now: () => nows.shift() ?? 0 });
    return instants.map(
      (_, number) =>
        operations.createComplaint({ ...filing, idempotencyKey: `key-${number}` }).receivedAt,
    );
  };

  it('stands still on the as-of day, at the present time of day in Shanghai', () => {
    expect(fileAt('2031-07-01T23:30:05Z')).toEqual(['2026-03-31T07:30:05.000+08:00']);
  });

  it('never goes back, nor over midnight', () => {
    expect(fileAt('2031-07-01T15:59:59.999Z', '2031-07-01T16:00:00Z')).toEqual([
      '2026-03-31T23:59:59.999+08:00',
      '2026-03-31T23:59:59.999+08:00',
    ]);
    expect(fileAt('2031-07-01T04:00:00Z', '2031-07-02T01:00:00Z')).toEqual([
      '2026-03-31T12:00:00.000+08:00',
      '2026-03-31T12:00:00.001+08:00',
    ]);
  });

  it('begins again from stored writes, but for those whose streamer isn’t here', () => {
    const first = createStore(dataset);
    first.operations.createComplaint({ ...filing, idempotencyKey: 'key-kept' });
    const [write] = first.writes();
    const second = createStore(dataset);
    if (write?.kind !== 'complaint') throw new Error('A complaint was filed');
    const lost = { ...write.complaint, streamerId: 'gone' };
    second.write([write, { ...write, idempotencyKey: 'key-lost', complaint: lost }]);
    expect(second.writes()).toEqual([write]);
    const again = second.operations.createComplaint({ ...filing, idempotencyKey: 'key-kept' });
    expect(again.complaintId).toBe(write.complaint.complaintId);
    expect(second.writes()).toHaveLength(1);
  });

  it('is kept apart for worlds that differ in any table', () => {
    const other = bareDataset([{ orders: 40, complaints: 1 }]);
    expect(worldKey(7, dataset)).not.toBe(worldKey(7, other));
    expect(worldKey(7, dataset)).not.toBe(worldKey(8, dataset));
  });
});
