import type { CalendarDate } from '@/dataset/tables';
import { dayOfDate } from './calendar';
import { hasEnded } from './case-states';
import type { CaseStatus } from './case-statuses';
import { lastDayToAct, workdaysUntil, type IsWorkday } from './deadlines';

/** How a case stands to its due date. */
export interface DueState {
  /** Workdays from the as-of day to the last day to act, negative once it is past; null where nothing is due. */
  workdaysLeft: number | null;
  overdue: boolean;
}

/** A due date on a rest day gives way to the next workday; an ended case has nothing due. */
export function dueState(
  { dueOn, status }: { dueOn: CalendarDate | null; status: CaseStatus },
  asOfDay: number,
  isWorkday: IsWorkday,
): DueState {
  if (dueOn === null || hasEnded(status)) return { workdaysLeft: null, overdue: false };
  const last = lastDayToAct(dayOfDate(dueOn), isWorkday);
  return { workdaysLeft: workdaysUntil(asOfDay, last, isWorkday), overdue: last < asOfDay };
}
