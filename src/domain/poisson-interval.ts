import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';

/**
 * A raw rate, `events / exposure`, with its exact central 95 % interval (Garwood 1936, Biometrika 28:437), in events per unit
 * of exposure. Null without exposure.
 */
export function poissonInterval(
  events: number,
  exposure: number,
): { estimate: number; low: number; high: number } | null {
  if (!(exposure > 0)) return null;
  return {
    estimate: events / exposure,
    low: events > 0 ? gammaQuantile(0.025, events, exposure) : 0,
    high: gammaQuantile(0.975, events + 1, exposure),
  };
}
