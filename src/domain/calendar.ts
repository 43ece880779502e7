import type { CalendarDate, Instant } from '@/dataset/tables';

export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 24 * MS_PER_HOUR;
// China has kept one time, +08:00, without summer time since 1992; records are not older.
const OFFSET_MS = 8 * MS_PER_HOUR;
// 1970-01-01 was a Thursday
const DAYS_FROM_MONDAY = 3;

/** The Asia/Shanghai calendar day of an instant, as a day number since 1970-01-01. */
export function dayOfInstant(instant: Instant): number {
  return Math.floor((instant + OFFSET_MS) / MS_PER_DAY);
}

/** The instant at which an Asia/Shanghai day begins. */
export function startOfDay(day: number): Instant {
  return day * MS_PER_DAY - OFFSET_MS;
}

/** The day number of a `YYYY-MM-DD` date. Throws RangeError on anything else, 2026-02-30 included. */
export function dayOfDate(date: CalendarDate): number {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    const day = Date.parse(`${date}T00:00Z`) / MS_PER_DAY;
    if (Number.isFinite(day) && dateOfDay(day) === date) return day;
  }
  throw new RangeError(`Not a calendar date (YYYY-MM-DD): ${date}`);
}

/** The `YYYY-MM-DD` date of a day number. */
export function dateOfDay(day: number): CalendarDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The Monday on or before a day. */
export function mondayOf(day: number): number {
  return day - ((((day + DAYS_FROM_MONDAY) % 7) + 7) % 7);
}

/** The same date `years` later; 29 February becomes 28 February where there is none. */
export function yearsLater(day: number, years: number): number {
  const date = new Date(day * MS_PER_DAY);
  const month = date.getUTCMonth();
  date.setUTCFullYear(date.getUTCFullYear() + years);
  if (date.getUTCMonth() !== month) date.setUTCDate(0);
  return date.getTime() / MS_PER_DAY;
}
