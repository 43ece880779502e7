/** Where too few streamers are large enough to tell it. */
const UNKNOWN_SCATTER = 0.05;
const FEWEST_STREAMERS = 10;
// Below this the estimate of one streamer is mostly chance.
const LEAST_SQUARES = 1_000;

interface Weeks {
  events: Float64Array;
  exposure: Float64Array;
}

/**
 * How much weekly counts scatter beyond Poisson: 1/k of a negative binomial, the squared relative scatter. For each large streamer
 * about its own rate by moments, Σ((y − μ)² − μ)/Σμ²; of these the upper quartile, so that most are not thought steadier than they
 * are, and a few true shifts don't count. Never below 0.
 */
export function weekScatter(streamers: Iterable<Weeks>): number {
  const scatters: number[] = [];
  for (const { events, exposure } of streamers) {
    let allEvents = 0;
    let allExposure = 0;
    let weeks = 0;
    for (let week = 0; week < exposure.length; week++) {
      const exposed = exposure[week] ?? 0;
      if (exposed <= 0) continue;
      allEvents += events[week] ?? 0;
      allExposure += exposed;
      weeks++;
    }
    if (weeks < 2) continue;
    const rate = allEvents / allExposure;
    let squares = 0;
    let excess = 0;
    for (let week = 0; week < exposure.length; week++) {
      const expected = rate * Math.max(0, exposure[week] ?? 0);
      if (expected === 0) continue;
      squares += expected ** 2;
      excess += (((events[week] ?? 0) - expected) ** 2 * weeks) / (weeks - 1) - expected;
    }
    if (squares >= LEAST_SQUARES) scatters.push(excess / squares);
  }
  if (scatters.length < FEWEST_STREAMERS) return UNKNOWN_SCATTER;
  const sorted = scatters.sort((a, b) => a - b);
  return Math.max(0, sorted[Math.floor(0.75 * (sorted.length - 1))] ?? 0);
}
