import type { Broadcast } from '@/dataset/tables';

/** What a broadcast sold, as far as its authenticity signals need it; null where an offer does not say. */
export interface BroadcastTotals {
  orders: number;
  buyers: number | null;
  refunded72h: number | null;
}

/** One natural-scale figure of a broadcast and in which direction it is suspect. */
export interface SignalKind {
  name:
    | 'settled_share'
    | 'early_refunds'
    | 'orders_per_buyer'
    | 'orders_per_viewer'
    | 'repeated_comments';
  lowIsUnusual: boolean;
  highIsUnusual: boolean;
  /** On the scale where chance is about symmetric (log of a ratio, empirical logit of a share); NaN where it can't be told. */
  value(broadcast: Broadcast, totals: BroadcastTotals): number;
}

// A share or ratio of fewer than this many says nothing of the way a room sells.
const FEWEST = 100;

/**
 * Five figures that faked trade tends to move. Each has innocent reasons too (cancelled pre-orders, a cooling-off wave, one buyer for
 * many, a short burst of traffic, a room's running joke), so the word is "unusual".
 */
export const SIGNALS: readonly SignalKind[] = [
  {
    name: 'settled_share',
    lowIsUnusual: true,
    highIsUnusual: false,
    value: ({ settledGmvFen, declaredGmvFen }, { orders }) =>
      orders < FEWEST ? NaN : logRatio(settledGmvFen, declaredGmvFen),
  },
  {
    name: 'early_refunds',
    lowIsUnusual: false,
    highIsUnusual: true,
    value: (_, { refunded72h, orders }) => empiricalLogit(refunded72h, orders),
  },
  {
    name: 'orders_per_buyer',
    lowIsUnusual: false,
    highIsUnusual: true,
    value: (_, { orders, buyers }) => (orders < FEWEST ? NaN : logRatio(orders, buyers)),
  },
  {
    name: 'orders_per_viewer',
    lowIsUnusual: true,
    highIsUnusual: true,
    value: ({ viewers }, { orders }) => (orders < FEWEST ? NaN : logRatio(orders, viewers)),
  },
  {
    name: 'repeated_comments',
    lowIsUnusual: false,
    highIsUnusual: true,
    value: ({ repeatedComments, comments }) => empiricalLogit(repeatedComments, comments),
  },
];

/** −Infinity for nothing of something: as far from the ordinary as can be. */
function logRatio(part: number | null, whole: number | null): number {
  return part !== null && whole !== null && part >= 0 && whole > 0 ? Math.log(part / whole) : NaN;
}

function empiricalLogit(part: number | null, whole: number | null): number {
  if (part === null || whole === null || whole < FEWEST || part > whole) return NaN;
  return Math.log((part + 0.5) / (whole - part + 0.5));
}
