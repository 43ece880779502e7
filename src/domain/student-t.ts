import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';

/**
 * The number of standard errors that a central 95 % interval reaches to either side, with so many degrees of freedom (> 0, not
 * only whole): Student's t quantile at 97.5 %, by t² = ν(1 − x)/x where x is the 5 % quantile of Beta(ν/2, ½) (Abramowitz &
 * Stegun 1964, 26.5.27).
 */
export function studentReach(degrees: number): number {
  const x = betaQuantile(0.05, degrees / 2, 0.5);
  return Math.sqrt((degrees * (1 - x)) / x);
}
