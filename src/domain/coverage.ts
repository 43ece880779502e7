import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { BetaDistribution } from './beta-binomial';
import { COVERED, UNCOVERED } from './document-index';
import type { DatasetIndex } from './index-dataset';
import { eachOffer } from './rows-in-window';
import type { Coverage, DayRange } from './types';

/** Coverage below this is worse than tolerated: the law asks for all, the rest allows for error in the records. */
export const COVERAGE_TOLERANCE = 0.95;

export interface CoverageCounts {
  coveredOrders: number;
  uncoveredOrders: number;
  unknownOrders: number;
  uncoveredOffers: number;
  /** Kish's effective number of products with a known answer: (Σw)² / Σw², w a product's orders; 0 without orders. */
  effectiveProducts: number;
}

/** Adds up a streamer's orders by whether every required document had been reviewed before the broadcast. */
export function coverageCounts(
  index: DatasetIndex,
  streamer: number,
  window: DayRange,
): CoverageCounts {
  let coveredOrders = 0;
  let uncoveredOrders = 0;
  let unknownOrders = 0;
  let uncoveredOffers = 0;
  const known = new Map<number, number>();
  eachOffer(index, streamer, window, ({ orders }, row) => {
    const coverage = index.offerCoverage[row];
    if (coverage !== COVERED && coverage !== UNCOVERED) {
      unknownOrders += orders;
      return;
    }
    const product = index.offerProduct[row] ?? -1;
    known.set(product, (known.get(product) ?? 0) + orders);
    if (coverage === COVERED) {
      coveredOrders += orders;
    } else {
      uncoveredOrders += orders;
      uncoveredOffers++;
    }
  });
  let squares = 0;
  for (const orders of known.values()) squares += orders ** 2;
  const total = coveredOrders + uncoveredOrders;
  return {
    coveredOrders,
    uncoveredOrders,
    unknownOrders,
    uncoveredOffers,
    effectiveProducts: squares > 0 ? total ** 2 / squares : 0,
  };
}

/**
 * The share of orders covered, with a 95 % interval, and the probability that it is below 95 %. A document clears a product, not an
 * order, so products are what was sampled: the share is held as Beta(½ + mp, ½ + m(1 − p)) (Jeffreys), m being Kish's effective
 * number of products (Kish 1965, Survey Sampling, §11.7) and p the share weighted by orders. A million orders of one product are
 * one observation. The interval is drawn out to p where p is so near 0 or 1 that it would fall outside (Brown, Cai & DasGupta 2001).
 */
export function coverageOf(
  counts: CoverageCounts,
  benchmark: number | null,
): { coverage: Coverage; worse: number | null } {
  const { coveredOrders, uncoveredOrders, unknownOrders, uncoveredOffers } = counts;
  const known = { coveredOrders, uncoveredOrders, unknownOrders, uncoveredOffers };
  const share = shareCovered(counts);
  if (share === null) {
    return { coverage: { ...known, share, low: null, high: null, benchmark }, worse: null };
  }
  const { alpha, beta } = coveragePosterior(counts, share);
  const low = Math.min(share, betaQuantile(0.025, alpha, beta));
  const high = Math.max(share, betaQuantile(0.975, alpha, beta));
  return {
    coverage: { ...known, share, low, high, benchmark },
    worse: betaCdf(COVERAGE_TOLERANCE, alpha, beta),
  };
}

/** What is known of a share of orders `share` that rests on so many products: Jeffreys' beta. */
export function coveragePosterior(
  { effectiveProducts }: CoverageCounts,
  share: number,
): BetaDistribution {
  return {
    alpha: 0.5 + effectiveProducts * share,
    beta: 0.5 + effectiveProducts * (1 - share),
  };
}

/** covered / (covered + uncovered); null when both are 0. */
export function shareCovered({
  coveredOrders,
  uncoveredOrders,
}: Pick<CoverageCounts, 'coveredOrders' | 'uncoveredOrders'>): number | null {
  const known = coveredOrders + uncoveredOrders;
  return known > 0 ? coveredOrders / known : null;
}
