import type {
  Authenticity,
  BroadcastReading,
  ReadingsPage,
  SignalEvidence,
  SignalReading,
} from '@/contract/authenticity';

/** A streamer of whom each signal stands in another state, hand-made for component tests. */

const window = { spec: '90d', from: '2026-03-03', to: '2026-05-31' };
const NOTHING_UNTOLD = { unknown: 0, under_100: 0, contradictory: 0 };

/** Told by nobody. */
const untold: Omit<SignalEvidence, 'signal'> = {
  told: 0,
  unusual: 0,
  untold: { ...NOTHING_UNTOLD, unknown: 3 },
  part: 0,
  whole: 0,
  usual: null,
  peerBroadcasts: 0,
  usualShare: null,
  tail: null,
  adjustedTail: null,
  peers: null,
  points: [],
};

const SETTLED_POINTS: SignalEvidence['points'] = [
  {
    broadcastId: 'b-1',
    startedAt: '2026-03-10T20:00:00+08:00',
    value: 0.78,
    deviations: -0.4,
    beyond: null,
  },
  {
    broadcastId: 'b-2',
    startedAt: '2026-05-20T20:00:00+08:00',
    value: 0.1,
    deviations: -9.3,
    beyond: 'low',
  },
  {
    broadcastId: 'b-3',
    startedAt: '2026-05-25T20:00:00+08:00',
    value: 0,
    deviations: null,
    beyond: 'low',
  },
];

export const authenticity: Authenticity = {
  window,
  peers: { category: 'apparel', count: 212 },
  broadcasts: 3,
  told: 3,
  unusual: 2,
  signals: [
    {
      ...untold,
      signal: 'settled_share',
      told: 3,
      unusual: 2,
      untold: NOTHING_UNTOLD,
      part: 310_000_000,
      whole: 1_240_000_000,
      usual: { median: 0.8, low: 0.61, high: null },
      peerBroadcasts: 4100,
      usualShare: 0.013,
      tail: 0.0005,
      adjustedTail: 0.0015,
      peers: { streamers: 198, asFar: 4 },
      points: SETTLED_POINTS,
    },
    {
      ...untold,
      signal: 'early_refunds',
      told: 2,
      untold: { unknown: 0, under_100: 1, contradictory: 0 },
      part: 90,
      whole: 1000,
      usual: { median: 0.1, low: null, high: 0.3 },
      peerBroadcasts: 4000,
      usualShare: 0.001,
      tail: 1,
      adjustedTail: 1,
      peers: { streamers: 198, asFar: 198 },
      points: SETTLED_POINTS.slice(0, 2).map((point) =>
        Object.assign({}, point, { value: 0.09, deviations: -0.3, beyond: null }),
      ),
    },
    { ...untold, signal: 'orders_per_buyer' },
    {
      ...untold,
      signal: 'orders_per_viewer',
      told: 1,
      untold: { unknown: 1, under_100: 0, contradictory: 1 },
      part: 9_000_000_000,
      whole: 3_000_000_000,
      peerBroadcasts: 12,
      points: SETTLED_POINTS.slice(0, 1).map((point) =>
        Object.assign({}, point, { value: 3, deviations: null }),
      ),
    },
    { ...untold, signal: 'repeated_comments' },
  ],
  waves: [
    {
      by: 'few',
      from: '2026-04-10',
      to: '2026-04-18',
      complaints: 31,
      complainants: 6,
      newComplainants: 5,
      usual: 1.24,
      tail: 1e-12,
      decided: 20,
      dismissed: 19,
      dismissedBound: 0.783,
      setAside: 11,
    },
  ],
};

const reading = (signal: SignalReading['signal'], given: Partial<SignalReading>) => ({
  signal,
  part: null,
  whole: null,
  value: null,
  untold: 'unknown' as const,
  usual: null,
  deviations: null,
  beyond: null,
  ...given,
});

export const surprising: BroadcastReading = {
  broadcastId: 'b-2',
  startedAt: '2026-05-20T20:00:00+08:00',
  endedAt: '2026-05-20T23:00:00+08:00',
  orders: 5200,
  unusual: 2,
  readings: [
    reading('settled_share', {
      part: 10_000_000,
      whole: 100_000_000,
      value: 0.1,
      untold: null,
      usual: { median: 0.8, low: 0.61, high: null },
      deviations: -9.3,
      beyond: 'low',
    }),
    reading('early_refunds', { part: 3, whole: 60, untold: 'under_100' }),
    reading('orders_per_buyer', {
      part: 5200,
      whole: 900,
      value: 5200 / 900,
      untold: null,
      usual: { median: 1.06, low: null, high: 1.2 },
      deviations: 41.2,
      beyond: 'high',
    }),
    reading('orders_per_viewer', {
      part: 5200,
      whole: 15_600,
      value: 1 / 3,
      untold: null,
    }),
    reading('repeated_comments', { part: 90, whole: 40, untold: 'contradictory' }),
  ],
};

export const quiet: BroadcastReading = {
  ...surprising,
  broadcastId: 'b-1',
  startedAt: '2026-03-10T20:00:00+08:00',
  unusual: 0,
  readings: surprising.readings.map(({ signal }) => reading(signal, {})),
};

export const readings: ReadingsPage = {
  window,
  items: [surprising, quiet],
  nextCursor: null,
  total: 2,
};
