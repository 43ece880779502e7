import type { ComparedFigure, ComparedStreamer, Comparison } from '@/contract/comparison';

export const figure = (estimate: number, change: Partial<ComparedFigure> = {}): ComparedFigure => ({
  numerator: 40,
  denominator: 20_000,
  estimate,
  low: estimate * 0.8,
  high: estimate * 1.2,
  benchmark: estimate * 0.9,
  shared: false,
  ...change,
});

const week = (weekStart: string, orders: number, maturing: boolean) => ({
  weekStart,
  days: 7,
  broadcasts: 2,
  orders,
  declaredGmvFen: null,
  settledGmvFen: null,
  complaintsCounted: 4,
  complaintRate: { estimate: 20, low: 6, high: 50 },
  refundKnownOrders: 0,
  refundedOrders: 0,
  qualityKnownOrders: 0,
  qualityRefundedOrders: 0,
  maturing,
});

export const streamer = (
  streamerId: string,
  displayName: string,
  change: Partial<ComparedStreamer> = {},
): ComparedStreamer => ({
  streamerId,
  displayName,
  platform: { platformId: 'p', nameEn: 'Kuaijian', nameZh: '快见' },
  roomId: `room-${streamerId}`,
  region: '33',
  skillLevel: 4,
  mainCategory: 'food',
  peers: { category: 'food', count: 212 },
  verdict: 'no_red_flags',
  broadcasts: 12,
  orders: 20_000,
  settledGmvFen: 1_000_000,
  complaints: {
    received: 50,
    counted: 40,
    leftOut: { dismissed: 5, withdrawn: 3, wave: 0, repeat: 2 },
  },
  firstResponses: { complaints: 40, answered: 38 },
  figures: {
    complaintRate: figure(20),
    refundRate: figure(0.2),
    qualityRefundRate: figure(0.02),
    coverage: figure(0.8, { high: 0.96 }),
    medianFirstResponse: figure(20, { numerator: 38, denominator: 40 }),
    answeredBy7Days: figure(0.8, { high: 0.95, numerator: 30, denominator: 40 }),
  },
  weeks: [week('2026-03-02', 500, false), week('2026-03-09', 600, true)],
  ...change,
});

export const XIAO_YU = streamer('s1', '小雨');
export const LAO_ZHOU = streamer('s2', '老周', {
  peers: { category: 'apparel', count: 99 },
  verdict: 'serious_concerns',
  firstResponses: { complaints: 8, answered: 3 },
  figures: {
    ...XIAO_YU.figures,
    complaintRate: figure(55, { low: 44, high: 67, numerator: 110 }),
    refundRate: null,
    medianFirstResponse: null,
  },
});

export const comparison: Comparison = {
  window: { spec: '90d', from: '2026-03-03', to: '2026-05-31' },
  asOf: '2026-05-31',
  methodVersion: '1.0',
  streamers: [XIAO_YU, LAO_ZHOU],
  missing: [],
  differences: [
    {
      figure: 'complaintRate',
      a: 's1',
      b: 's2',
      difference: -35,
      low: -48.2,
      high: -22.4,
      beyondChance: true,
    },
    {
      figure: 'qualityRefundRate',
      a: 's1',
      b: 's2',
      difference: 0.001,
      low: -0.004,
      high: 0.006,
      beyondChance: false,
    },
  ],
};
