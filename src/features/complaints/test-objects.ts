import type {
  ComplaintCross,
  ComplaintTrend,
  ExplorerComplaint,
  ExplorerPage,
} from '@/contract/explorer';
import type { Meta } from '@/contract/meta';

const window = { spec: '90d', from: '2026-04-02', to: '2026-06-30' };
const platform = { platformId: 'p1', nameEn: 'Duoduo Live', nameZh: '朵朵直播' };

export const makeMeta = (): Meta => ({
  title: 'Test data',
  asOf: '2026-06-30',
  fictional: true,
  sources: [],
  licenses: [],
  rowCounts: {},
  platforms: [platform],
  methodVersion: '1.0.0',
});

/** A plausible complaint; what matters to a test is passed in. */
export const makeComplaint = (change: Partial<ExplorerComplaint> = {}): ExplorerComplaint => ({
  complaintId: 'k1',
  streamerId: 's1',
  streamer: { streamerId: 's1', displayName: '林小满', platform, roomId: '880123' },
  receivedAt: '2026-06-10T10:00:00+08:00',
  channel: 'hotline_12315',
  category: 'quality',
  status: 'closed',
  counted: 'counted',
  confirmed: 'confirmed',
  broadcastId: null,
  broadcastStartedAt: null,
  productId: 'q1',
  productTitle: 'Non-stick pan',
  goods: 'household',
  amountFen: 9_900,
  remedySought: 'refund',
  firstResponseAt: '2026-06-11T10:00:00+08:00',
  closedAt: '2026-06-20T10:00:00+08:00',
  outcome: 'refunded',
  satisfied: true,
  narrative: 'The pan lost its coating on the first day.',
  sellerResponse: 'We have sent the money back.',
  narrativeHits: [],
  sellerResponseHits: [],
  ...change,
});

export const makePage = (change: Partial<ExplorerPage> = {}): ExplorerPage => ({
  items: [makeComplaint()],
  total: 1,
  nextCursor: null,
  window,
  counts: { received: 1, counted: 1, leftOut: { dismissed: 0, withdrawn: 0, wave: 0, repeat: 0 } },
  received: 10,
  facets: {
    category: [
      { value: 'quality', count: 1 },
      { value: 'price', count: 3 },
    ],
    channel: [{ value: 'hotline_12315', count: 1 }],
    status: [{ value: 'closed', count: 1 }],
    outcome: [{ value: 'refunded', count: 1 }],
    counted: [{ value: 'counted', count: 1 }],
    answered: [{ value: 'yes', count: 1 }],
    platform: [{ value: 'p1', count: 1 }],
    region: [{ value: '33', count: 1 }],
    goods: [{ value: 'household', count: 1 }],
  },
  ...change,
});

export const makeTrend = (): ComplaintTrend => ({
  window,
  weeks: [
    {
      weekStart: '2026-06-22',
      days: 7,
      maturing: true,
      received: 9,
      counted: 7,
      orders: 10_000,
      rate: { estimate: 7, low: 2.8, high: 14.4 },
    },
  ],
});

/** Two months by three outcomes. */
export const makeCross = (): ComplaintCross => ({
  window,
  rows: 'month',
  columns: 'outcome',
  rowValues: ['2026-05', '2026-06'],
  columnValues: ['refunded', 'no_remedy', null],
  cells: [
    [6, 2, 0],
    [3, 0, 9],
  ],
  rowTotals: [8, 12],
  columnTotals: [9, 2, 9],
  rowCounted: [7, 12],
  rowOrders: [10_000, 0],
  rowRates: [{ estimate: 7, low: 2.8, high: 14.4 }, null],
  total: 20,
});
