import type { Instant } from './tables';

const EIGHT_HOURS = 8 * 3_600_000;

/** An instant as the tables' cells have it: RFC 3339 in Asia/Shanghai, no finer than it is. Throws RangeError where it is no number. */
export function formatInstant(instant: Instant): string {
  const shanghai = new Date(instant + EIGHT_HOURS).toISOString();
  return shanghai.replace(/(?:\.000)?Z$/, '+08:00');
}
