import type { CalendarDate } from '@/dataset/tables';
import { dateOfDay, mondayOf } from './calendar';
import type { DayRange } from './types';

// Most complaints and refunds of a broadcast come within two weeks of it.
const MATURE_AFTER_DAYS = 14;

/** The last day whose complaints and refunds have come in. */
export const matureUntil = (asOfDay: number): number => asOfDay - MATURE_AFTER_DAYS;

/** Whether complaints and refunds of that day's broadcasts are still arriving. */
export const isMaturing = (day: number, asOfDay: number): boolean => day > matureUntil(asOfDay);

export interface Week {
  weekStart: CalendarDate;
  /** Days of it within the window. */
  days: number;
  /** Complaints of its broadcasts are still arriving. */
  maturing: boolean;
}

/** The weeks (Monday to Sunday) that a window touches; the first and the last may be partial. */
export function weeksOf(window: DayRange, asOfDay: number): Week[] {
  const weeks: Week[] = [];
  for (let monday = mondayOf(window.from); monday <= window.to; monday += 7) {
    const firstDay = Math.max(monday, window.from);
    const lastDay = Math.min(monday + 6, window.to);
    weeks.push({
      weekStart: dateOfDay(monday),
      days: lastDay - firstDay + 1,
      maturing: isMaturing(lastDay, asOfDay),
    });
  }
  return weeks;
}

/** Which of a window's weeks a day of it lies in. */
export const weekPlace = (window: DayRange, day: number): number =>
  Math.floor((day - mondayOf(window.from)) / 7);
