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
  /** The same of all products, known or not. */
  allProducts: number;
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
  const all = new Map<number, number>();
  eachOffer(index, streamer, window, ({ orders }, row) => {
    const coverage = index.offerCoverage[row];
    const product = index.offerProduct[row] ?? -1;
    all.set(product, (all.get(product) ?? 0) + orders);
    if (coverage !== COVERED && coverage !== UNCOVERED) {
      unknownOrders += orders;
      return;
    }
    known.set(product, (known.get(product) ?? 0) + orders);
    if (coverage === COVERED) {
      coveredOrders += orders;
    } else {
      uncoveredOrders += orders;
      uncoveredOffers++;
    }
  });
  return {
    coveredOrders,
    uncoveredOrders,
    unknownOrders,
    uncoveredOffers,
    effectiveProducts: effectiveNumber(known),
    allProducts: effectiveNumber(all),
  };
}

/** Kish's effective number of what weighs differently: (Σw)² / Σw². */
function effectiveNumber(weights: ReadonlyMap<unknown, number>): number {
  let sum = 0;
  let squares = 0;
  for (const weight of weights.values()) {
    sum += weight;
    squares += weight ** 2;
  }
  return squares > 0 ? sum ** 2 / squares : 0;
}

/** The share of the peers' products, each streamer's effective ones, that were not reviewed in time; null where none is known. */
export function uncoveredShare(peers: readonly CoverageCounts[]): number | null {
  let uncovered = 0.5;
  let all = 1;
  for (const counts of peers) {
    uncovered += uncoveredProducts(counts);
    all += judgedProducts(counts);
  }
  return all > 1 ? uncovered / all : null;
}

/** Its effective products, known or not; 0 where nothing is known of any. */
export const judgedProducts = (counts: CoverageCounts): number =>
  counts.effectiveProducts > 0 ? counts.allProducts : 0;

/** Nothing is held against anybody for want of a date: what is unknown counts as reviewed in time. */
function uncoveredProducts(counts: CoverageCounts): number {
  const { coveredOrders, uncoveredOrders, unknownOrders } = counts;
  const orders = coveredOrders + uncoveredOrders + unknownOrders;
  return orders > 0 ? (judgedProducts(counts) * uncoveredOrders) / orders : 0;
}

/**
 * How sure it is that fewer than 95 % of orders were reviewed before sale, in [0, 1]: by its own products and one more, which is as the
 * peers' products are (a prior worth one observation; Kass & Wasserman 1995, JASA 90:928). With Jeffreys' prior, whose one product is half
 * uncovered, a seller of three products, all in order, would be under suspicion. An unknown answer is held to be in order. Null where
 * nothing is known.
 */
export function worseCovered(peersUncovered: number | null, counts: CoverageCounts): number | null {
  const known = uncoveredPosterior(peersUncovered, counts);
  return known && 1 - betaCdf(1 - COVERAGE_TOLERANCE, known.alpha, known.beta);
}

/** What is known of its share of products not reviewed in time, by its own products and one more. */
export function uncoveredPosterior(
  peersUncovered: number | null,
  counts: CoverageCounts,
): BetaDistribution | null {
  const products = judgedProducts(counts);
  if (peersUncovered === null || products <= 0) return null;
  const uncovered = uncoveredProducts(counts);
  return {
    alpha: uncovered + peersUncovered,
    beta: products - uncovered + 1 - peersUncovered,
  };
}

/**
 * The share of orders covered, with a 95 % interval of what its own products say. A document clears a product, not an
 * order, so products are what was sampled: the share is held as Beta(½ + mp, ½ + m(1 − p)) (Jeffreys), m being Kish's effective
 * number of products (Kish 1965, Survey Sampling, §11.7) and p the share weighted by orders. A million orders of one product are
 * one observation. The interval is drawn out to p where p is so near 0 or 1 that it would fall outside (Brown, Cai & DasGupta 2001).
 */
export function coverageOf(counts: CoverageCounts, benchmark: number | null): Coverage {
  const { coveredOrders, uncoveredOrders, unknownOrders, uncoveredOffers } = counts;
  const known = { coveredOrders, uncoveredOrders, unknownOrders, uncoveredOffers };
  const share = shareCovered(counts);
  if (share === null) {
    return { ...known, share, low: null, high: null, benchmark };
  }
  const { alpha, beta } = coveragePosterior(counts, share);
  const low = Math.min(share, betaQuantile(0.025, alpha, beta));
  const high = Math.max(share, betaQuantile(0.975, alpha, beta));
  return { ...known, share, low, high, benchmark };
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
