import { DIMENSIONS, type Dimension } from '@/domain/dimensions';
import type { StreamerSummary } from '@/domain/types';
import { ORDERS_PER_UNIT } from '@/domain/units';
import type { Expected } from '@mocks/world/expected';

/** What a streamer truly is on each part, in the part's own unit; null where there is nothing to know. */
export function trueValues(
  expected: Expected,
  { coverage }: StreamerSummary,
): Record<Dimension, number | null> {
  const { orders, complaintsCaused, qualityKnownOrders, qualityRefunds, late, faked } = expected;
  return {
    complaints: orders > 0 ? (complaintsCaused / orders) * ORDERS_PER_UNIT : null,
    quality_refunds: qualityKnownOrders > 0 ? qualityRefunds / qualityKnownOrders : null,
    handling: late,
    // what the documents say is no sample: it is so
    verification: coverage.share === null ? null : 1 - coverage.share,
    authenticity: orders > 0 ? faked : null,
  };
}

/** On which parts somebody truly is worse than tolerated, and how far: ln of the true value over the tolerance. */
export function beyond(
  truth: Record<Dimension, number | null>,
  { parts }: StreamerSummary,
): { dimension: Dimension; by: number }[] {
  return DIMENSIONS.flatMap((dimension) => {
    const { tolerance } = parts[dimension];
    const value = truth[dimension];
    if (value === null || tolerance === null) return [];
    const tolerated = dimension === 'verification' ? 1 - tolerance : tolerance;
    const by = Math.log(value / tolerated);
    return by > 0 ? [{ dimension, by }] : [];
  });
}

const FARTHEST = 3;

/**
 * The ranking of one who knows the generating rates: how far beyond tolerance each part is, in ln and up to 20 times, summed, and the
 * larger the seller the first. The ceiling for any method that sees only records, as near as one can be named.
 */
export const oracleScore = (parts: readonly { by: number }[], orders: number): number =>
  parts.reduce((sum, { by }) => sum + Math.min(by, FARTHEST), 0) * Math.log1p(orders);
