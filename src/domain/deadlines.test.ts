import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayOfDate } from './calendar';
import {
  complaintDeadlines,
  lastDayToAct,
  purchaseDeadlines,
  workdaysAfter,
  workdaysUntil,
} from './deadlines';

// 1970-01-01 was a Thursday, so days 2 and 3 modulo 7 are Saturday and Sunday
const isWeekday = (day: number) => ![2, 3].includes(((day % 7) + 7) % 7);

/** State Council notice of 2025-11-04 on the holidays of 2026: days off, and the weekend days worked for them. */
const OFF_2026 = new Set(
  `2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-02-23
   2026-09-25 2026-10-01 2026-10-02 2026-10-05 2026-10-06 2026-10-07`.split(/\s+/),
);
const WORKED_2026 = new Set(['2026-02-14', '2026-02-28', '2026-09-20', '2026-10-10']);
const isWorkdayOf2026 = (day: number) => {
  const date = dateOfDay(day);
  return WORKED_2026.has(date) || (isWeekday(day) && !OFF_2026.has(date));
};

const after = (date: string, count: number, isWorkday = isWorkdayOf2026) =>
  dateOfDay(workdaysAfter(dayOfDate(date), count, isWorkday));

describe('counting workdays', () => {
  it('begins the day after: one workday after a Monday is Tuesday', () => {
    expect(after('2026-03-02', 1)).toBe('2026-03-03');
  });

  it('counts on a wall calendar across Mid-Autumn and the National Day week', () => {
    // Wed 23 Sep; 24 · 28 29 30 · 8 9 Oct and the Saturday worked on the 10th
    expect(after('2026-09-23', 7)).toBe('2026-10-10');
  });

  it('counts on a wall calendar across the Spring Festival', () => {
    // Thu 12 Feb; 13, the Saturday worked on the 14th · 24 25 26 27, the Saturday worked on the 28th
    expect(after('2026-02-12', 7)).toBe('2026-02-28');
  });

  it('makes 45 workdays nine whole weeks where nothing is off but weekends', () => {
    expect(after('2027-03-01', 45, isWeekday)).toBe('2027-05-03');
  });

  it('refuses a calendar in which nobody ever works', () => {
    expect(() => workdaysAfter(20_000, 1, () => false)).toThrow(RangeError);
  });

  it('ends on a workday with exactly that many workdays on the way, whatever the calendar', () => {
    const calendar = fc.array(fc.boolean(), { minLength: 7, maxLength: 60 });
    fc.assert(
      fc.property(
        calendar.filter((days) => days.includes(true)),
        fc.integer({ min: 0, max: 30_000 }),
        fc.integer({ min: 1, max: 60 }),
        (days, start, count) => {
          const isWorkday = (day: number) => days[day % days.length] === true;
          const end = workdaysAfter(start, count, isWorkday);
          let worked = 0;
          for (let day = start + 1; day <= end; day++) if (isWorkday(day)) worked++;
          expect(isWorkday(end)).toBe(true);
          expect(worked).toBe(count);
        },
      ),
    );
  });
});

describe('workdays left', () => {
  const left = (from: string, until: string) =>
    workdaysUntil(dayOfDate(from), dayOfDate(until), isWorkdayOf2026);

  it.each([
    ['2026-03-02', '2026-03-02', 0, 'due today'],
    ['2026-03-02', '2026-03-03', 1, 'Monday to Tuesday'],
    ['2026-09-23', '2026-10-10', 7, 'across the National Day week'],
    ['2026-10-10', '2026-09-23', -7, 'and back'],
    ['2026-03-09', '2026-03-06', -1, 'since Friday, on Monday'],
    ['2026-03-07', '2026-03-06', 0, 'since Friday, on Saturday'],
  ])('%s to %s: %i (%s)', (from, until, workdays) => {
    expect(left(from, until)).toBe(workdays);
  });

  it('undoes counting on from a day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_454, max: 20_818 }),
        fc.integer({ min: 1, max: 60 }),
        (day, count) => {
          const until = workdaysAfter(day, count, isWorkdayOf2026);
          expect(workdaysUntil(day, until, isWorkdayOf2026)).toBe(count);
        },
      ),
    );
  });

  it('lets what is due on a rest day be done on the next workday', () => {
    const last = (date: string) => dateOfDay(lastDayToAct(dayOfDate(date), isWorkdayOf2026));
    expect(last('2026-10-01')).toBe('2026-10-08');
    // a Saturday that is worked
    expect(last('2026-10-10')).toBe('2026-10-10');
  });
});

describe('what follows from a purchase', () => {
  const deadlines = purchaseDeadlines(dayOfDate('2026-10-20'), dayOfDate('2026-10-23'));

  it('lets goods received on the 23rd be returned until the 30th', () => {
    expect(dateOfDay(deadlines.returnUntil)).toBe('2026-10-30');
  });

  it('has records kept three years from the purchase', () => {
    expect(dateOfDay(deadlines.recordsKeptUntil)).toBe('2029-10-20');
  });

  it('takes three years from a 29 February to end on the 28th', () => {
    const leap = dayOfDate('2028-02-29');
    expect(dateOfDay(purchaseDeadlines(leap, leap).recordsKeptUntil)).toBe('2031-02-28');
  });
});

describe('what follows from a complaint', () => {
  it('gives an answer by the 7th workday, then counts mediation from there', () => {
    const deadlines = complaintDeadlines(dayOfDate('2026-09-23'), isWorkdayOf2026);
    expect(dateOfDay(deadlines.answerBy)).toBe('2026-10-10');
    // 45 workdays after Sat 10 Oct: 9 weeks of Monday to Friday, the last Friday being 11 December
    expect(dateOfDay(deadlines.mediationByWorkdays)).toBe('2026-12-11');
    // 21 days left of October, 30 of November, 9 of December
    expect(dateOfDay(deadlines.mediationByDays)).toBe('2026-12-09');
  });
});
