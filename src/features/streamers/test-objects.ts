import type { Funnel } from '@/contract/funnel';
import type { Meta } from '@/contract/meta';
import type { StreamerRow, StreamersPage } from '@/contract/streamers';

/** A plausible row for tests; what matters to a test is passed in. */
export const makeRow = (change: Partial<StreamerRow> = {}): StreamerRow => ({
  streamerId: 's1',
  displayName: '林小满',
  platform: { platformId: 'p1', nameEn: 'Duoduo Live', nameZh: '朵朵直播' },
  roomId: '880123',
  region: '33',
  skillLevel: 3,
  followers: 51_200,
  mainCategory: 'food',
  peers: { category: 'food', count: 120 },
  orders: 20_000,
  settledGmvFen: 123_456_700,
  complaintsCounted: 50,
  complaintRate: {
    numerator: 50,
    denominator: 20_000,
    estimate: 24.1,
    low: 18,
    high: 31.5,
    benchmark: 11.9,
  },
  expectedExcess: 24.4,
  refundRate: {
    numerator: 1_200,
    denominator: 20_000,
    estimate: 0.06,
    low: 0.057,
    high: 0.064,
    benchmark: 0.05,
  },
  qualityRefundRate: {
    numerator: 200,
    denominator: 20_000,
    estimate: 0.0101,
    low: 0.0088,
    high: 0.0115,
    benchmark: 0.008,
  },
  coverage: {
    coveredOrders: 19_000,
    uncoveredOrders: 1_000,
    unknownOrders: 0,
    uncoveredOffers: 4,
    share: 0.95,
    low: 0.947,
    high: 0.953,
    benchmark: 0.98,
  },
  medianFirstResponseHours: 30,
  funnelStatus: 'alarm_high',
  priority: {
    index: 62,
    parts: {
      complaints: { worse: 1, weight: 0.2, points: 20 },
      quality_refunds: { worse: 0.9, weight: 0.2, points: 18 },
      handling: { worse: 0.2, weight: 0.2, points: 4 },
      verification: { worse: 1, weight: 0.2, points: 20 },
      authenticity: { worse: 0, weight: 0.2, points: 0 },
    },
    rank: 3,
    rankByDefault: 5,
  },
  verdict: 'serious_concerns',
  enforcement: 'none',
  ...change,
});

export const makeStreamersPage = (change: Partial<StreamersPage> = {}): StreamersPage => ({
  items: [makeRow()],
  nextCursor: null,
  total: 1,
  window: { spec: '90d', from: '2026-04-02', to: '2026-06-30' },
  facets: {
    platform: [{ value: 'p1', count: 1 }],
    category: [{ value: 'food', count: 1 }],
    region: [{ value: '33', count: 1 }],
    level: [{ value: '3', count: 1 }],
    volume: [{ value: '20k_to_200k', count: 1 }],
    verdict: [{ value: 'serious_concerns', count: 1 }],
    signal: [{ value: 'alarm_high', count: 1 }],
    verification: [{ value: 'from_95', count: 1 }],
    enforcement: [{ value: 'none', count: 1 }],
  },
  registered: 1,
  ...change,
});

export const makeFunnel = (change: Partial<Funnel> = {}): Funnel => ({
  window: { spec: '90d', from: '2026-04-02', to: '2026-06-30' },
  group: null,
  peers: 3,
  benchmark: 12,
  overdispersion: 2.25,
  streamers: 3,
  limits: [
    { orders: 400, low95: 0, high95: 71, low998: 0, high998: 118 },
    { orders: 20_000, low95: 5, high95: 20, low998: 2, high998: 26 },
  ],
  points: [
    {
      streamerId: 's1',
      displayName: '林小满',
      orders: 20_000,
      complaintsCounted: 50,
      rate: 25,
      status: 'alert_high',
    },
    {
      streamerId: 's2',
      displayName: 'Momo',
      orders: 400,
      complaintsCounted: 0,
      rate: 0,
      status: 'inside',
    },
    {
      streamerId: 's3',
      displayName: '周姐',
      orders: 5_000,
      complaintsCounted: 90,
      rate: 180,
      status: 'alarm_high',
    },
  ],
  bins: [],
  ...change,
});

export const makeMeta = (): Meta => ({
  title: 'Test data',
  asOf: '2026-06-30',
  fictional: true,
  sources: [],
  licenses: [],
  rowCounts: {},
  platforms: [{ platformId: 'p1', nameEn: 'Duoduo Live', nameZh: '朵朵直播' }],
  methodVersion: '1.0.0',
});
