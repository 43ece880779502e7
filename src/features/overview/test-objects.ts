import type { BreakdownBy } from '@/contract/choices';
import type { Meta } from '@/contract/meta';
import type {
  Change,
  ComplaintCategories,
  Overview,
  OverviewBreakdown,
  RatePair,
} from '@/contract/overview';
import type { BreakdownRow } from './breakdown-rows';
import type { Figures } from './measured';

const WINDOW = { spec: '90d', from: '2026-04-02', to: '2026-06-30' };
const BEFORE = { spec: '2026-01-02..2026-04-01', from: '2026-01-02', to: '2026-04-01' };

export const meta: Meta = {
  title: 'Test',
  asOf: '2026-06-30',
  fictional: true,
  sources: [],
  licenses: [],
  rowCounts: {},
  platforms: [{ platformId: 'p1', nameEn: 'Duoduo Live', nameZh: '多多直播' }],
  methodVersion: '1',
};

const within: Change = { difference: 0.3, low: -0.2, high: 0.7, beyondChance: false };

const pair = (estimate: number, low: number, high: number, change: Change | null): RatePair => ({
  now: { numerator: 850, denominator: 1_000_000, estimate, low, high },
  before: { numerator: 820, denominator: 1_000_000, estimate: estimate * 0.97, low, high },
  change,
});

/** Complaints 8.5, up beyond chance where asked; refunds 20.3 %. */
export const makeFigures = (given: Partial<Figures> = {}): Figures => ({
  complaintRate: pair(8.5, 7.9, 9.2, within),
  refundRate: pair(0.203, 0.178, 0.23, {
    difference: -0.0077,
    low: -0.0141,
    high: -0.0012,
    beyondChance: true,
  }),
  qualityRefundRate: pair(0.0209, 0.0189, 0.0231, null),
  coverage: pair(0.9898, 0.983, 0.994, null),
  firstResponse: {
    now: { complaints: 850, answered: 800, medianHours: 28, low: 26.5, high: 29.7 },
    before: { complaints: 820, answered: 810, medianHours: 27.7, low: 26.2, high: 29.3 },
    change: null,
  },
  ...given,
});

const estimate = { estimate: 8.5, low: 7, high: 10 };
const share = { estimate: 0.2, low: 0.18, high: 0.22 };

export const makeOverview = (given: Partial<Overview> = {}): Overview => ({
  window: WINDOW,
  before: BEFORE,
  refundsUntil: '2026-06-16',
  streamers: 1101,
  orders: { now: 1_000_000, before: 1_250_000, ratio: 0.8 },
  settledGmvFen: { now: 11_400_000_000, before: null, ratio: null },
  ...makeFigures(),
  coverageUnknownOrders: 0,
  weeks: ['2026-06-15', '2026-06-22', '2026-06-29'].map((weekStart, place) => ({
    weekStart,
    days: place === 2 ? 2 : 7,
    maturing: place > 0,
    broadcasts: 10,
    orders: 70_000 + place,
    settledGmvFen: 100_000,
    complaintsCounted: 60,
    complaintRate: estimate,
    refundRate: share,
    qualityRefundRate: share,
    coverage: share,
    medianFirstResponseHours: 28,
  })),
  ...given,
});

export const makeRow = (given: Partial<BreakdownRow> = {}): BreakdownRow => ({
  value: 'food',
  streamers: 209,
  orders: 1_070_000,
  settledGmvFen: 9_380_000_000,
  serious: 12,
  ...makeFigures(),
  ...given,
});

const ROWS: Record<BreakdownBy, BreakdownRow[]> = {
  category: [
    makeRow({ value: 'food' }),
    makeRow({
      value: 'jewellery',
      orders: 169_000,
      ...makeFigures({ complaintRate: pair(18.6, 14, 24, within) }),
    }),
  ],
  platform: [makeRow({ value: 'p1' })],
  level: [makeRow({ value: '3' }), makeRow({ value: null, orders: 5_000, streamers: 3 })],
  role: [makeRow({ value: 'commission' })],
  region: [
    makeRow({ value: '33', streamers: 148 }),
    makeRow({ value: '32', ...makeFigures({ complaintRate: pair(11.4, 9, 14, within) }) }),
    makeRow({ value: '63', streamers: 3, orders: 4_000 }),
    makeRow({ value: null, streamers: 15, orders: 129_000 }),
  ],
};

export const makeBreakdown = (by: BreakdownBy): OverviewBreakdown => ({
  window: WINDOW,
  before: BEFORE,
  refundsUntil: '2026-06-16',
  by,
  rows: ROWS[by],
});

export const makeCategories = (): ComplaintCategories => ({
  window: WINDOW,
  before: BEFORE,
  weeks: [
    { weekStart: '2026-06-15', days: 7, orders: 70_000, maturing: false },
    { weekStart: '2026-06-22', days: 7, orders: 70_000, maturing: true },
  ],
  categories: [
    {
      category: 'price',
      rate: pair(0.5, 0.44, 0.58, within),
      weeks: [
        { counted: 4, rate: estimate },
        { counted: 5, rate: estimate },
      ],
    },
    {
      category: 'quality',
      rate: pair(2.62, 2.42, 2.84, { difference: 0.2, low: 0.02, high: 0.39, beyondChance: true }),
      weeks: [
        { counted: 18, rate: estimate },
        { counted: 19, rate: null },
      ],
    },
  ],
});
