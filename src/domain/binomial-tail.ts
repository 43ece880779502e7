import betaCdf from '@stdlib/stats-base-dists-beta-cdf';

/**
 * P(X ≥ k) of X ~ Binomial(n, p), exact by the incomplete beta function (NIST DLMF 8.17.5). k and n whole, 0 ≤ k ≤ n, 0 < p < 1.
 */
export function binomialTail(k: number, n: number, p: number): number {
  return k <= 0 ? 1 : betaCdf(p, k, n - k + 1);
}
