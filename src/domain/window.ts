import type { CalendarDate } from '@/dataset/tables';
import { dayOfDate } from './calendar';
import type { DayRange, WindowSpec } from './types';

const TRAILING = /^([1-9]\d{0,4})d$/;
const CUSTOM = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/;

/**
 * The days a window covers: `90d` is the as-of day and the 89 before it; `2026-01-01..2026-03-31` includes both days.
 * Throws RangeError, with a sentence that says what is wrong, on anything else.
 */
export function parseWindow(spec: WindowSpec, asOf: CalendarDate): DayRange {
  const trailing = TRAILING.exec(spec);
  if (trailing?.[1]) {
    const to = dayOfDate(asOf);
    return { from: to - Number(trailing[1]) + 1, to };
  }
  const custom = CUSTOM.exec(spec);
  if (!custom?.[1] || !custom[2]) {
    throw new RangeError(`A window is like 90d or 2026-01-01..2026-03-31, not ${spec}`);
  }
  const range = { from: dayOfDate(custom[1]), to: dayOfDate(custom[2]) };
  if (range.from > range.to) {
    throw new RangeError(`A window ends before it starts: ${custom[1]} is after ${custom[2]}`);
  }
  return range;
}

/** Whether `parseWindow` would take it. */
export function isWindowSpec(text: string): boolean {
  try {
    parseWindow(text, '2000-01-01');
    return true;
  } catch {
    return false;
  }
}

/** Whether a day lies in a window. */
export function inWindow(day: number, window: DayRange): boolean {
  return day >= window.from && day <= window.to;
}
