import { yearsLater } from './calendar';
import { LEGAL_DEADLINES } from './legal-deadlines';

/** Whether people work on a day (a day number since 1970-01-01). */
export type IsWorkday = (day: number) => boolean;

const RETURN_DAYS = LEGAL_DEADLINES.return.length;
const ANSWER_WORKDAYS = LEGAL_DEADLINES.answer.length;
const MEDIATION_WORKDAYS = LEGAL_DEADLINES.mediationWorkdays.length;
const MEDIATION_DAYS = LEGAL_DEADLINES.mediationDays.length;
const YEARS_KEPT = LEGAL_DEADLINES.records.length;

/**
 * The day that is the `count`-th workday after a day, which itself isn't counted (Civil Code, art. 201).
 * Throws RangeError when a year passes without one, as under a calendar that knows no workdays.
 */
export function workdaysAfter(day: number, count: number, isWorkday: IsWorkday): number {
  let last = day;
  for (let left = count; left > 0; left--) last = nextWorkday(last, isWorkday);
  return last;
}

function nextWorkday(day: number, isWorkday: IsWorkday): number {
  for (let next = day + 1; next <= day + 366; next++) if (isWorkday(next)) return next;
  throw new RangeError(`No workday in the year after day ${day}`);
}

/**
 * How many workdays are left from a day until another at the latest; the first isn't counted. Negative where it has passed:
 * so many workdays ago. Zero is today, or a stretch in which nobody works.
 */
export function workdaysUntil(from: number, until: number, isWorkday: IsWorkday): number {
  let count = 0;
  for (let day = Math.min(from, until) + 1; day <= Math.max(from, until); day++) {
    if (isWorkday(day)) count++;
  }
  return until < from && count > 0 ? -count : count;
}

/** The last day to do what is due on a day: a rest day gives way to the next workday (Civil Code, art. 203). */
export const lastDayToAct = (dueDay: number, isWorkday: IsWorkday): number =>
  isWorkday(dueDay) ? dueDay : nextWorkday(dueDay, isWorkday);

/** Days on which something ends, each the last day on which it can still be done or is still due. */
export interface PurchaseDeadlines {
  /** Seven days from the day after the goods were received (Consumer Rights Protection Law, art. 25). */
  returnUntil: number;
  /** Transaction records and replays are kept at least three years (E-Commerce Law; Online Transaction Measures). */
  recordsKeptUntil: number;
}

/** What follows from having bought on one day and received the goods on another. */
export function purchaseDeadlines(purchased: number, received: number): PurchaseDeadlines {
  return {
    returnUntil: received + RETURN_DAYS,
    recordsKeptUntil: yearsLater(purchased, YEARS_KEPT),
  };
}

export interface MediationDeadlines {
  /** 45 workdays after acceptance mediation without agreement ends (Interim Measures on complaints). */
  mediationByWorkdays: number;
  /** 60 days after acceptance (Implementing Regulations). */
  mediationByDays: number;
}

export interface ComplaintDeadlines extends MediationDeadlines {
  /** By then it is accepted or refused: 7 workdays. */
  answerBy: number;
}

/** Until when an authority that accepts a complaint on a day may mediate. */
export function mediationDeadlines(accepted: number, isWorkday: IsWorkday): MediationDeadlines {
  return {
    mediationByWorkdays: workdaysAfter(accepted, MEDIATION_WORKDAYS, isWorkday),
    mediationByDays: accepted + MEDIATION_DAYS,
  };
}

/** What an authority owes whoever complains on a day, at the latest: accepted on the last day for it. */
export function complaintDeadlines(complained: number, isWorkday: IsWorkday): ComplaintDeadlines {
  const answerBy = workdaysAfter(complained, ANSWER_WORKDAYS, isWorkday);
  return { answerBy, ...mediationDeadlines(answerBy, isWorkday) };
}
