/** Counts over exposures, as the fits take them. */
export interface ExposedCounts {
  events: Float64Array;
  exposure: Float64Array;
  allEvents: number;
  allExposure: number;
}

/**
 * Those with exposure above 0, sorted: sums of floating-point numbers depend on their order, and a fit must not on that of
 * the streamers.
 */
export function exposedCounts(
  events: ArrayLike<number>,
  exposure: ArrayLike<number>,
): ExposedCounts {
  const rows: number[] = [];
  for (let row = 0; row < exposure.length; row++) if ((exposure[row] ?? 0) > 0) rows.push(row);
  const eventsAt = (row: number) => events[row] ?? 0;
  const exposureAt = (row: number) => exposure[row] ?? 0;
  rows.sort((a, b) => exposureAt(a) - exposureAt(b) || eventsAt(a) - eventsAt(b));
  const sorted = {
    events: Float64Array.from(rows, eventsAt),
    exposure: Float64Array.from(rows, exposureAt),
  };
  return { ...sorted, allEvents: sum(sorted.events), allExposure: sum(sorted.exposure) };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
