import { dateOfDay } from './calendar';
import type { IsWorkday } from './deadlines';

export interface WorkdayCalendar {
  isWorkday: IsWorkday;
  /** The last year whose holidays have been announced and are known; after it, Monday to Friday. */
  lastYear: number;
}

/** A calendar from the days off and the weekend days worked for them, both keyed by date. */
export function workdayCalendar(days: {
  holidays: Record<string, string>;
  workdays: Record<string, string>;
}): WorkdayCalendar {
  const lastDate = Object.keys(days.holidays).reduce((a, b) => (a > b ? a : b), '0000');
  return {
    isWorkday: (day) => {
      const date = dateOfDay(day);
      if (date in days.workdays) return true;
      return !(date in days.holidays) && !isWeekend(day);
    },
    lastYear: Number(lastDate.slice(0, 4)),
  };
}

// day 0, 1970-01-01, was a Thursday
const isWeekend = (day: number) => [2, 3].includes(((day % 7) + 7) % 7);

/** China's public holidays as announced. The package's table is read, not its functions: they don't tell how far it reaches. */
export async function loadWorkdayCalendar(): Promise<WorkdayCalendar> {
  const { default: days } = await import('chinese-days/dist/chinese-days.json');
  return workdayCalendar(days);
}
