import { dayOfDate, dayOfInstant, yearsLater } from './calendar';
import { lifeDeadlines, type LifeDeadline } from './complaint-life';
import type { Answer } from './finding-names';
import type { DatasetIndex } from './index-dataset';
import { checkCode, type CodeCheck } from './unified-social-credit-code';
import type { WorkdayCalendar } from './workday-calendar';

const REPLAY_YEARS = 3;

const CODE_ANSWERS: Readonly<Record<CodeCheck, Answer>> = {
  valid: 'kept',
  invalid: 'broken',
  unknown: 'unknown',
};

/** What judging looks up again and again, kept as long as the index it was made of. */
export interface Bench {
  index: DatasetIndex;
  /** Whether the dataset gives any order's day of rectification: else an empty cell says nothing. */
  tellsRectified: boolean;
  /** By enterprise: what its code's check digit says. */
  codes: readonly Answer[];
  /** By product: its merchant's place among the enterprises. */
  merchantOf: Int32Array;
  /** The day number of a date. */
  dayOf: (date: string) => number;
  /** Until when the replay of a broadcast that ended on a day is to be kept. */
  keptUntil: (ended: number) => number;
  /** How a complaint, by its row, stands with what the law allows an authority. */
  deadlinesOf: (complaint: number) => readonly LifeDeadline[];
}

export function bench(index: DatasetIndex, calendar: WorkdayCalendar): Bench {
  const { enforcements, enterprises, complaints } = index.dataset;
  const quick = { ...calendar, isWorkday: remembered(calendar.isWorkday) };
  return {
    index,
    tellsRectified: enforcements.some(({ rectifiedOn }) => rectifiedOn !== null),
    codes: enterprises.map((each) => CODE_ANSWERS[checkCode(each.unifiedSocialCreditCode)]),
    merchantOf: Int32Array.from(
      index.products,
      ({ enterpriseId }) => index.enterpriseNumber.get(enterpriseId) ?? -1,
    ),
    dayOf: remembered(dayOfDate),
    keptUntil: remembered((ended) => yearsLater(ended, REPLAY_YEARS)),
    deadlinesOf: remembered((row) => {
      const complaint = complaints[row];
      if (!complaint) return [];
      const { firstResponseAt, closedAt, status } = complaint;
      const course = {
        received: index.complaints.day[row] ?? NaN,
        firstResponse: firstResponseAt === null ? null : dayOfInstant(firstResponseAt),
        closed: closedAt === null ? null : dayOfInstant(closedAt),
        status,
      };
      return lifeDeadlines(course, index.asOfDay, quick);
    }),
  };
}

/** A market has a few hundred days, asked for a hundred thousand times. */
function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}
