import type { Broadcast } from '@/dataset/tables';

/** What a broadcast sold, as far as its authenticity signals need it; null where an offer does not say. */
export interface BroadcastTotals {
  orders: number;
  /** Summed over the goods: whoever bought two of them counts twice. */
  buyers: number | null;
  refunded72h: number | null;
}

export const SIGNAL_NAMES = [
  'settled_share',
  'early_refunds',
  'orders_per_buyer',
  'orders_per_viewer',
  'repeated_comments',
] as const;
export type SignalName = (typeof SIGNAL_NAMES)[number];

/** The two numbers a signal sets against each other; null where the records do not say. */
export interface SignalParts {
  part: number | null;
  whole: number | null;
  /** What has to be enough of for the figure to say anything: orders, or comments. */
  cases: number | null;
}

/** One natural-scale figure of a broadcast and in which direction it is suspect. */
export interface SignalKind {
  name: SignalName;
  lowIsUnusual: boolean;
  highIsUnusual: boolean;
  /** `ratio`: compared by its logarithm. `share` of a count, in [0, 1]: by its empirical logit, log((part + ½) / (rest + ½)). */
  scale: 'ratio' | 'share';
  parts(broadcast: Broadcast, totals: BroadcastTotals): SignalParts;
}

/** Why a broadcast does not tell a signal. */
export const UNTOLD_REASONS = ['unknown', 'under_100', 'contradictory'] as const;
export type UntoldReason = (typeof UNTOLD_REASONS)[number];

/** A share or ratio of fewer orders or comments than this says nothing of the way a room sells. */
export const FEWEST_CASES = 100;

/** How far from the peers' median the 99.8 % limits lie, in robust standard deviations: the standard normal's 99.9 % quantile. */
export const LIMIT_DEVIATIONS = 3.090232306167813;

/**
 * Five figures that faked trade tends to move. Each has innocent reasons too (cancelled pre-orders, a cooling-off wave, one buyer for
 * many, a short burst of traffic, a room's running joke), so the word is "unusual".
 */
export const SIGNALS: readonly SignalKind[] = [
  {
    name: 'settled_share',
    lowIsUnusual: true,
    highIsUnusual: false,
    scale: 'ratio',
    parts: ({ settledGmvFen, declaredGmvFen }, { orders }) => ({
      part: settledGmvFen,
      whole: declaredGmvFen,
      cases: orders,
    }),
  },
  {
    name: 'early_refunds',
    lowIsUnusual: false,
    highIsUnusual: true,
    scale: 'share',
    parts: (_, { refunded72h, orders }) => ({ part: refunded72h, whole: orders, cases: orders }),
  },
  {
    name: 'orders_per_buyer',
    lowIsUnusual: false,
    highIsUnusual: true,
    scale: 'ratio',
    parts: (_, { orders, buyers }) => ({ part: orders, whole: buyers, cases: orders }),
  },
  {
    name: 'orders_per_viewer',
    lowIsUnusual: true,
    highIsUnusual: true,
    scale: 'ratio',
    parts: ({ viewers }, { orders }) => ({ part: orders, whole: viewers, cases: orders }),
  },
  {
    name: 'repeated_comments',
    lowIsUnusual: false,
    highIsUnusual: true,
    scale: 'share',
    parts: ({ repeatedComments, comments }) => ({
      part: repeatedComments,
      whole: comments,
      cases: comments,
    }),
  },
];

/** Why these two numbers tell nothing of the signal; null where they do. */
export function whyUntold(
  { scale }: Pick<SignalKind, 'scale'>,
  { part, whole, cases }: SignalParts,
): UntoldReason | null {
  if (part === null || whole === null || cases === null) return 'unknown';
  if (cases < FEWEST_CASES) return 'under_100';
  const fits = scale === 'ratio' ? part >= 0 && whole > 0 : part >= 0 && part <= whole;
  return fits ? null : 'contradictory';
}

/**
 * A signal on the scale where chance is about symmetric; NaN where it can't be told. −Infinity for a ratio of nothing to something:
 * as far from the ordinary as can be.
 */
export function signalValue(kind: SignalKind, parts: SignalParts): number {
  const { part, whole } = parts;
  if (part === null || whole === null || whyUntold(kind, parts) !== null) return NaN;
  return kind.scale === 'ratio'
    ? Math.log(part / whole)
    : Math.log((part + 0.5) / (whole - part + 0.5));
}

/**
 * The inverse of `signalValue`: the part of the whole that a value on its scale stands for. Of a share it depends on how large the
 * whole is, by half a case; without one, the share of a very large whole. In [0, 1] for a share; ≥ 0 for a ratio.
 */
export function naturalValue(
  { scale }: Pick<SignalKind, 'scale'>,
  value: number,
  whole = Infinity,
): number {
  if (scale === 'ratio') return Math.exp(value);
  const share = 1 / (1 + Math.exp(-value));
  if (whole === Infinity) return share;
  return Math.min(1, Math.max(0, (share * (whole + 1) - 0.5) / whole));
}
