import type { ComplaintStatus } from '@/dataset/tables';
import { dayOfDate } from './calendar';
import { complaintDeadlines, mediationDeadlines, workdaysUntil } from './deadlines';
import type { WorkdayCalendar } from './workday-calendar';

/** What is on record of a complaint's course; days as day numbers, null where it has not happened or is not known. */
export interface ComplaintCourse {
  received: number;
  firstResponse: number | null;
  closed: number | null;
  status: ComplaintStatus;
}

/**
 * `notBegun`: no acceptance on record, so no mediation runs. `cannotTell` because of `acceptance`: accepted, but on what day is
 * not on record; `closing`: likewise of closing; `calendar`: the holidays on the way are not announced yet.
 */
export type DeadlineStanding =
  | { state: 'kept' | 'notBegun' }
  | { state: 'missed' | 'running'; days: number }
  | { state: 'cannotTell'; because: 'acceptance' | 'closing' | 'calendar' };

interface Limit {
  rule: 'answer' | 'mediationWorkdays' | 'mediationDays';
  /** The last day that is in time, if it was accepted on the last day for that. */
  latest: number;
  /** The last day, if it was accepted on the day it was received; of `answer` the same as `latest`. */
  earliest: number;
  /** Beyond the years whose holidays are announced, every Monday to Friday is counted. */
  provisional: boolean;
}

export interface LifeDeadline extends Limit {
  standing: DeadlineStanding;
}

/**
 * How a complaint stands, at the end of the as-of day, with what the law allows: 7 workdays to accept or refuse it, then 45
 * workdays and 60 days to end mediation. Records hold no day of acceptance, so the end of mediation lies between two days, and of
 * a closing between them it can't be told whether it was in time. `days` of a missed one: days from `latest` to the closing, or
 * to the as-of day; of a running one: those left, workdays where the rule counts them. What happened after `asOf` is not seen.
 */
export function lifeDeadlines(
  course: ComplaintCourse,
  asOf: number,
  calendar: WorkdayCalendar,
): LifeDeadline[] {
  const seen = (day: number | null) => (day !== null && day <= asOf ? day : null);
  const now: Now = {
    asOf,
    calendar,
    lastKnown: dayOfDate(`${calendar.lastYear}-12-31`),
    status: course.status,
    firstResponse: seen(course.firstResponse),
    closed: seen(course.closed),
  };
  return limits(course.received, now).map((limit) =>
    Object.assign(limit, {
      standing:
        limit.rule === 'answer' ? answerStanding(limit, now) : mediationStanding(limit, now),
    }),
  );
}

/** What can be known at the end of the as-of day. */
interface Now extends Omit<ComplaintCourse, 'received'> {
  asOf: number;
  calendar: WorkdayCalendar;
  /** The last day whose being a workday is known. */
  lastKnown: number;
}

function limits(received: number, { calendar, lastKnown }: Now): Limit[] {
  const first = mediationDeadlines(received, calendar.isWorkday);
  const last = complaintDeadlines(received, calendar.isWorkday);
  const { answerBy } = last;
  return [
    { rule: 'answer', latest: answerBy, earliest: answerBy, provisional: answerBy > lastKnown },
    {
      rule: 'mediationWorkdays',
      latest: last.mediationByWorkdays,
      earliest: first.mediationByWorkdays,
      provisional: last.mediationByWorkdays > lastKnown,
    },
    {
      rule: 'mediationDays',
      latest: last.mediationByDays,
      earliest: first.mediationByDays,
      // sixty days are sixty days; only their beginning is counted in workdays
      provisional: answerBy > lastKnown,
    },
  ];
}

/** Whatever the holidays beyond the known days turn out to be, a known day stays before a limit beyond; no other can be compared. */
const comparable = (day: number, limit: Limit, { lastKnown }: Now) =>
  !limit.provisional || day <= lastKnown;

function answerStanding(limit: Limit, now: Now): DeadlineStanding {
  const { asOf, firstResponse, closed, status } = now;
  const dealtWith = Math.min(firstResponse ?? Infinity, closed ?? Infinity);
  const day = Math.min(dealtWith, asOf);
  if (!comparable(day, limit, now)) return { state: 'cannotTell', because: 'calendar' };
  // a complaint that has been answered, or stands beyond `received`, has been accepted by then
  const accepted = status !== 'received' || dealtWith !== Infinity;
  if (accepted) {
    return day <= limit.latest ? { state: 'kept' } : { state: 'cannotTell', because: 'acceptance' };
  }
  return stillOpen(limit, now);
}

function mediationStanding(limit: Limit, now: Now): DeadlineStanding {
  const { asOf, firstResponse, closed, status } = now;
  if (status === 'received' && firstResponse === null && closed === null) {
    return { state: 'notBegun' };
  }
  const day = closed ?? asOf;
  if (!comparable(day, limit, now)) return { state: 'cannotTell', because: 'calendar' };
  if (closed === null && status !== 'closed') return stillOpen(limit, now);
  if (day <= limit.earliest) return { state: 'kept' };
  if (closed === null) return { state: 'cannotTell', because: 'closing' };
  return closed > limit.latest
    ? { state: 'missed', days: closed - limit.latest }
    : { state: 'cannotTell', because: 'acceptance' };
}

function stillOpen({ latest, rule }: Limit, { asOf, calendar }: Now): DeadlineStanding {
  if (asOf > latest) return { state: 'missed', days: asOf - latest };
  const days =
    rule === 'mediationDays' ? latest - asOf : workdaysUntil(asOf, latest, calendar.isWorkday);
  return { state: 'running', days };
}
