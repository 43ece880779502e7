import type { CalendarDate } from '@/dataset/tables';
import { dayOfDate, MS_PER_DAY, startOfDay } from '@/domain/calendar';

/** The last day the demo world's data cover. */
export const AS_OF: CalendarDate = '2026-10-31';

/** Year, month (1–12) and day of the month of a day number. */
export function civil(day: number): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}
/** 0 = Monday … 6 = Sunday. */
export const weekdayOf = (day: number): number => (day + 3) % 7;
export const LAST_DAY = dayOfDate(AS_OF);
/** Twelve months up to the as-of date. */
export const FIRST_DAY = LAST_DAY - 364;
/** Sales before the first day are simulated but not kept, so that their complaints arrive in the first weeks. */
export const WARM_UP_DAYS = 45;
/** The first instant after the as-of date. */
export const END = startOfDay(LAST_DAY + 1);

/** How much readier streamers and buyers are on a weekday, Monday first. */
const WEEKDAY_BROADCASTS = [0.88, 0.9, 0.93, 0.97, 1.08, 1.14, 1.1];
const WEEKDAY_ORDERS = [0.9, 0.91, 0.94, 0.97, 1.06, 1.14, 1.08];

interface Festival {
  month: number;
  dayOfMonth: number;
  /** Factor on the day itself; it is approached over `before` days and fades over `after`. */
  peak: number;
  before: number;
  after: number;
}

/** Shopping festivals. New-Year goods follow the lunar calendar: New Year's Day of 2026 is 17 February. */
const FESTIVALS: Festival[] = [
  { month: 11, dayOfMonth: 11, peak: 5, before: 10, after: 2 },
  { month: 12, dayOfMonth: 12, peak: 2.4, before: 4, after: 1 },
  { month: 1, dayOfMonth: 28, peak: 2, before: 14, after: 7 },
  { month: 3, dayOfMonth: 8, peak: 2.2, before: 5, after: 1 },
  { month: 6, dayOfMonth: 18, peak: 3.8, before: 12, after: 2 },
];
/** The week of the lunar New Year itself, when parcels do not move. */
const NEW_YEAR_LULL = { from: dayOfDate('2026-02-15'), to: dayOfDate('2026-02-22'), factor: 0.35 };

function festivalFactor(day: number): number {
  let factor = 1;
  const { year } = civil(day);
  for (const festival of FESTIVALS) {
    const peakDay = Date.UTC(year, festival.month - 1, festival.dayOfMonth) / MS_PER_DAY;
    const distance = day - peakDay;
    const reach = distance < 0 ? festival.before : festival.after;
    if (Math.abs(distance) > reach) continue;
    const nearness = 1 - Math.abs(distance) / (reach + 1);
    const height = distance === 0 ? 1 : 0.45 * nearness;
    factor = Math.max(factor, 1 + (festival.peak - 1) * height);
  }
  return factor;
}

export interface DayFactors {
  /** How likely a broadcast is, 1 on an ordinary day. */
  broadcasts: number;
  /** How many orders a broadcast takes, 1 on an ordinary day. */
  orders: number;
  festival: boolean;
}

/** The factors of each day from the warm-up to the as-of date; the index is the day less the first simulated day. */
export function dayFactors(): DayFactors[] {
  const factors: DayFactors[] = [];
  for (let day = FIRST_DAY - WARM_UP_DAYS; day <= LAST_DAY; day += 1) {
    const weekday = weekdayOf(day);
    const festival = festivalFactor(day);
    const lull = day >= NEW_YEAR_LULL.from && day <= NEW_YEAR_LULL.to ? NEW_YEAR_LULL.factor : 1;
    factors.push({
      broadcasts: (WEEKDAY_BROADCASTS[weekday] ?? 1) * Math.min(2, Math.sqrt(festival)) * lull,
      orders: (WEEKDAY_ORDERS[weekday] ?? 1) * festival * Math.sqrt(lull),
      festival: festival > 1.8,
    });
  }
  return factors;
}
