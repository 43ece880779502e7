import type { Change, MedianWait, Overview, RatePair } from '@/contract/overview';
import { correlationOf, differenceInterval } from '@/domain/difference-interval';
import { marketFigures, refundFigures } from '@/domain/market-figures';
import type { PooledMedian } from '@/domain/pooled-median';
import type { Pooled } from '@/domain/pooled-rate';
import type { RefundCounts } from '@/domain/refunds';
import type { Tally } from '@/domain/tally';
import { ORDERS_PER_UNIT } from '@/domain/units';

type WaitPair = Overview['firstResponse'];
type Figures = Pick<
  Overview,
  'complaintRate' | 'refundRate' | 'qualityRefundRate' | 'coverage' | 'firstResponse'
>;

/** A pooled estimate in an answer's unit. */
export const estimateOf = ({ estimate, low, high }: Pooled, unit: number) => ({
  estimate: estimate * unit,
  low: low * unit,
  high: high * unit,
});

/** The same with what was counted. */
export const rateOf = (pooled: Pooled, unit = 1) => ({
  numerator: pooled.events,
  denominator: pooled.exposure,
  ...estimateOf(pooled, unit),
});

/** A rate in both windows and its change; `unit` is what one event per order is. */
export const ratePair = (now: Pooled | null, before: Pooled | null, unit = 1): RatePair => ({
  now: now && rateOf(now, unit),
  before: before && rateOf(before, unit),
  change: changeOf(now, before, unit),
});

/** The same streamers are in both: they are paired. */
const changeOf = (now: Pooled | null, before: Pooled | null, unit = 1): Change | null =>
  now &&
  before &&
  differenceInterval(
    estimateOf(now, unit),
    estimateOf(before, unit),
    correlationOf(now.pulls, before.pulls),
  );

const waitOf = ({ complaints, answered, median, low, high }: PooledMedian): MedianWait | null =>
  complaints > 0 ? { complaints, answered, medianHours: median, low, high } : null;

function waitChange(now: PooledMedian, before: PooledMedian): Change | null {
  if (now.median === null || before.median === null) return null;
  return differenceInterval(
    { estimate: now.median, low: now.low ?? now.median, high: now.high },
    { estimate: before.median, low: before.low ?? before.median, high: before.high },
    correlationOf(now.pulls, before.pulls),
  );
}

const waitPair = (now: PooledMedian, before: PooledMedian | null): WaitPair => ({
  now: waitOf(now),
  before: before && waitOf(before),
  change: before && waitChange(now, before),
});

/**
 * The rates of a set of streamers in both windows. The refunds of the last days are still coming in, which would look like a
 * fall: their change is that of the days whose refunds are in, `mature`.
 */
export function figurePairs(
  now: readonly Tally[],
  before: readonly Tally[] | null,
  mature: readonly RefundCounts[] | null,
): Figures {
  const figures = marketFigures(now);
  const past = before && marketFigures(before);
  const settled = mature && refundFigures(mature);
  const refunds = (rate: 'refundRate' | 'qualityRefundRate') => ({
    ...ratePair(figures[rate], past && past[rate]),
    change: changeOf(settled && settled[rate], past && past[rate]),
  });
  return {
    complaintRate: ratePair(figures.complaintRate, past && past.complaintRate, ORDERS_PER_UNIT),
    refundRate: refunds('refundRate'),
    qualityRefundRate: refunds('qualityRefundRate'),
    coverage: ratePair(figures.coverage, past && past.coverage),
    firstResponse: waitPair(figures.firstResponse, past && past.firstResponse),
  };
}
