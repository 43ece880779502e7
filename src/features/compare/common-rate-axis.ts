import { rateAxis, type RateWeek } from '@/ui/rate-axis';

/** As many counted complaints as a verdict asks of its evidence. */
const TELLING = 3;

/**
 * One axis for the weekly complaint rates of several, in complaints per 10,000 orders, and whether a week runs on above it. Its
 * length is that of the weeks with at least three counted complaints and of the rates over the whole window (`levels`, unknown ones
 * left out): one complaint in a week of twenty orders would flatten everybody else.
 */
export function commonRateAxis(
  rows: readonly Pick<RateWeek, 'complaintsCounted' | 'estimate' | 'high'>[],
  levels: readonly (number | null)[],
): { ticks: number[]; cut: boolean } {
  const known = levels.filter((level) => level !== null);
  const level = known.length > 0 ? Math.max(...known) : null;
  const telling = rows.filter(({ complaintsCounted }) => complaintsCounted >= TELLING);
  const { ticks } = rateAxis(telling, level === null ? null : 2 * level);
  const end = ticks.at(-1) ?? 0;
  return { ticks, cut: rows.some(({ high }) => (high ?? 0) > end) };
}
