import type { Signal, SignalDetail, SignalsPage } from '@/contract/signals';

/** Signals for tests, changed by what a test gives. */
export const aSignal = (given: Partial<Signal> = {}): Signal => ({
  signalId: 'quality_refunds.up.2026-08-31.s1',
  streamer: {
    streamerId: 's1',
    displayName: '桃夭女装',
    platform: { platformId: 'p1', nameEn: 'Shiguang', nameZh: '拾光集市' },
    roomId: '42687386',
  },
  mainCategory: 'apparel',
  chart: 'quality_refunds',
  direction: 'up',
  firstWeek: '2026-08-31',
  lastWeek: '2026-09-07',
  ongoing: true,
  shiftFrom: '2026-08-24',
  size: { observed: 72, expected: 30, ratio: 2.4, low: 1.6, high: 3.4 },
  pValue: 0.0000004,
  testedThatWeek: 524,
  signalledThatWeek: 11,
  disposition: { state: 'new', reason: null, at: null, by: null },
  caseId: null,
  ...given,
});

export const aDetail = (given: Partial<Signal> = {}): SignalDetail => ({
  ...aSignal(given),
  falseDiscoveryRate: 0.05,
  watchedTo: '2026-09-07',
  ownHistory: { weeks: 38, events: 508 },
  weeks: [
    {
      weekStart: '2026-08-24',
      observed: 30,
      exposure: 410,
      expected: 14.5,
      statistic: 5.2,
      limit: 8.1,
      signalled: false,
      maturing: false,
    },
    {
      weekStart: '2026-08-31',
      observed: 42,
      exposure: 433,
      expected: 15.5,
      statistic: 13.4,
      limit: 7.9,
      signalled: true,
      maturing: true,
    },
  ],
});

export const aPage = (given: Partial<SignalsPage> = {}): SignalsPage => ({
  items: [aSignal()],
  nextCursor: null,
  total: 1,
  window: { spec: '90d', from: '2026-08-03', to: '2026-10-31' },
  falseDiscoveryRate: 0.05,
  watchedTo: '2026-09-07',
  charts: [
    { chart: 'complaints', tested: 1112, signalled: 0 },
    { chart: 'quality_refunds', tested: 525, signalled: 8 },
  ],
  facets: {
    chart: [{ value: 'quality_refunds', count: 1 }],
    direction: [{ value: 'up', count: 1 }],
    state: [{ value: 'new', count: 1 }],
    ongoing: [{ value: 'yes', count: 1 }],
    category: [{ value: 'apparel', count: 1 }],
    platform: [{ value: 'p1', count: 1 }],
  },
  ...given,
});
