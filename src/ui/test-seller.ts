import type { Complaint, ComplaintsPage } from '@/contract/complaints';
import type { ReviewsPage } from '@/contract/dossier';
import type { StreamerDetail } from '@/contract/streamer';
import type { StreamerTrend } from '@/contract/trend';

/** One seller, hand-made for tests; no figure here was computed by the app. */

const window = { spec: '90d', from: '2026-03-03', to: '2026-05-31' };
const platform = { platformId: 'p1', nameEn: 'Heron Live', nameZh: '白鹭直播' };

export const complaintRate = {
  numerator: 57,
  denominator: 13_800,
  estimate: 41.2,
  low: 32.6,
  high: 50.4,
  benchmark: 11.9,
};
const qualityRefundRate = {
  numerator: 290,
  denominator: 13_800,
  estimate: 0.021,
  low: 0.0187,
  high: 0.0235,
  benchmark: 0.0204,
};
const part = { worse: 0.4, events: 3, tolerance: 1 };
const waiting = {
  complaints: 57,
  happened: 45,
  medianHours: 76,
  byDay7: null,
  byDay45: null,
  byDay60: null,
  peerMedianHours: 26,
};

export const detail: StreamerDetail = {
  streamerId: 's1',
  displayName: '小满家的直播间',
  platform,
  roomId: '88001234',
  region: '33',
  followers: null,
  joinedOn: null,
  identityVerifiedOn: '2024-02-02',
  workType: null,
  skillLevel: null,
  certificateNo: null,
  certificateValidUntil: null,
  operator: {
    enterpriseId: 'e1',
    name: '杭州小满网络科技有限公司',
    kind: 'mcn',
    region: '33',
    unifiedSocialCreditCode: null,
    codeCheck: 'unknown',
  },
  homonyms: [
    {
      streamerId: 's2',
      displayName: '小满家的直播间',
      platform: { platformId: 'p2', nameEn: 'Willow', nameZh: '柳岸' },
      roomId: '66009999',
      region: null,
    },
  ],
  enforcements: [
    {
      enforcementId: 'n1',
      decidedOn: '2026-05-02',
      authority: '杭州市市场监督管理局',
      kind: 'rectification_order',
      documentNo: null,
      amountFen: null,
      rectifiedOn: null,
    },
  ],
  window,
  asOf: '2026-05-31',
  methodVersion: '1.0.0',
  summary: {
    streamerId: 's1',
    peers: { category: 'food', count: 212 },
    mainCategory: 'food',
    sales: {
      broadcasts: 40,
      hours: 160,
      orders: 13_800,
      units: 15_000,
      declaredGmvFen: null,
      settledGmvFen: null,
      categories: [{ category: 'food', orders: 13_800, offers: 300 }],
      roles: [
        { role: 'commission', orders: 12_420, offers: 250 },
        { role: 'own_store', orders: 1_380, offers: 50 },
      ],
    },
    complaints: {
      received: 66,
      counted: 57,
      leftOut: { dismissed: 6, withdrawn: 2, wave: 0, repeat: 1 },
    },
    complaintRate,
    refundRate: null,
    qualityRefundRate,
    funnelStatus: 'alarm_high',
    expectedExcess: 40,
    firstResponse: waiting,
    closing: waiting,
    outcomes: {
      closed: 30,
      byOutcome: {
        refunded: 12,
        replaced: 3,
        compensated: 0,
        explained: 9,
        no_remedy: 4,
        withdrawn: 0,
        unknown: 2,
      },
      askedMoney: 20,
      askedMoneyGotNone: 11,
    },
    coverage: {
      coveredOrders: 13_800,
      uncoveredOrders: 0,
      unknownOrders: 0,
      uncoveredOffers: 0,
      share: 1,
      low: 0.98,
      high: 1,
      benchmark: 0.97,
    },
    parts: {
      complaints: part,
      quality_refunds: part,
      handling: part,
      verification: part,
      authenticity: part,
    },
    verdict: {
      kind: 'serious_concerns',
      facts: [
        { code: 'unrectified_order', decidedOn: '2026-05-02', authority: '杭州市市场监督管理局' },
        { code: 'complaint_rate', rate: complaintRate, worse: 0.999 },
      ],
    },
  },
};

export const complaint: Complaint = {
  complaintId: 'CC-20260531-7F3KQZ',
  streamerId: 's1',
  receivedAt: '2026-05-31T09:00:00+08:00',
  channel: 'platform',
  category: 'quality',
  status: 'received',
  counted: 'counted',
  confirmed: null,
  broadcastId: null,
  broadcastStartedAt: null,
  productId: null,
  productTitle: null,
  amountFen: null,
  remedySought: null,
  firstResponseAt: null,
  closedAt: null,
  outcome: null,
  satisfied: null,
  narrative: 'The jar came broken.',
  sellerResponse: 'Another one is on its way.',
};

export const complaints: ComplaintsPage = {
  items: [complaint],
  nextCursor: null,
  total: 1,
  window,
  counts: detail.summary.complaints,
  facets: {
    category: [
      { value: 'delivery', count: 10 },
      { value: 'quality', count: 47 },
    ],
    status: [],
    outcome: [],
    counted: [],
  },
};

const half = { rate: null, orders: 6_900 };
export const trend: StreamerTrend = {
  window,
  complaints: {
    direction: 'worse',
    ratio: { low: 1.3, high: 4.1 },
    halves: {
      earlier: { ...half, from: '2026-03-09', to: '2026-04-19', events: 15 },
      later: { ...half, from: '2026-04-20', to: '2026-05-31', events: 41 },
    },
  },
  qualityRefunds: { direction: 'no_clear_change', ratio: { low: 0.8, high: 1.3 }, halves: null },
};

export const reviews: ReviewsPage = {
  items: [],
  nextCursor: null,
  total: 0,
  window,
  byStatus: {
    missing: 1,
    failed: 0,
    expired: 0,
    reviewed_after_sale: 2,
    pending: 0,
    unknown_time: 0,
    reviewed_before_sale: 12,
  },
  byDocument: [
    {
      document: 'inspection_report',
      products: 15,
      byStatus: { missing: 1, reviewed_after_sale: 2, reviewed_before_sale: 12 },
      notInTime: [
        { productId: 'g1', productTitle: '野生蜂蜜', status: 'missing', orders: 900 },
        { productId: 'g2', productTitle: '手工红糖', status: 'reviewed_after_sale', orders: 2_400 },
        { productId: 'g3', productTitle: '桂花糕', status: 'reviewed_after_sale', orders: 300 },
      ],
    },
  ],
};
