import { MS_PER_HOUR } from './calendar';

/** Hours from one RFC 3339 instant to a later one; null when the records have them the wrong way round. */
export function hoursBetween(from: string, to: string): number | null {
  const hours = (Date.parse(to) - Date.parse(from)) / MS_PER_HOUR;
  return hours < 0 ? null : hours;
}
