import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { dateOfDay, dayOfDate, dayOfInstant, yearsLater } from './calendar';
import { complaintDeadlines, purchaseDeadlines, workdaysAfter } from './deadlines';
import { loadWorkdayCalendar } from './workday-calendar';

const { isWorkday } = await loadWorkdayCalendar();
const after = (date: string, count: number) =>
  dateOfDay(workdaysAfter(dayOfDate(date), count, isWorkday));

/**
 * Worked out on a wall calendar with the State Council's notice of 2025-11-04 on the holidays of 2026: New Year 1 to 3 January
 * (Sunday 4 worked); Spring Festival 15 to 23 February (Saturdays 14 and 28 worked); Qingming 4 to 6 April; Labour Day 1 to 5 May
 * (Saturday 9 worked); Dragon Boat 19 to 21 June; Mid-Autumn 25 to 27 September; National Day 1 to 7 October (Sunday 20 September and
 * Saturday 10 October worked).
 */
describe('7 workdays of 2026 by hand', () => {
  it.each([
    // Wed 31 Dec: Sun 4, Mon 5 – Fri 9, Mon 12 January
    ['2025-12-31', '2026-01-12'],
    // Mon 9 Feb: 10 11 12 13 · Sat 14 · Tue 24, Wed 25
    ['2026-02-09', '2026-02-25'],
    // Sat 14 Feb, a workday on which it comes: 24 25 26 27 · Sat 28 · Mon 2 March, Tue 3
    ['2026-02-14', '2026-03-03'],
    // Tue 17 Feb, in the middle of the festival: the same
    ['2026-02-17', '2026-03-03'],
    // Wed 1 April: 2 3 · 7 8 9 10 · Mon 13
    ['2026-04-01', '2026-04-13'],
    // Thu 30 April: 6 7 8 · Sat 9 · 11 12 13
    ['2026-04-30', '2026-05-13'],
    // Mon 15 June: 16 17 18 · 22 23 24 25
    ['2026-06-15', '2026-06-25'],
    // Fri 18 Sep: Sun 20 · 21 22 23 24 · 28 29
    ['2026-09-18', '2026-09-29'],
    // Wed 30 Sep: 8 9 · Sat 10 · 12 13 14 15
    ['2026-09-30', '2026-10-15'],
    // Sat 31 Oct: 2 3 4 5 6 · 9 10
    ['2026-10-31', '2026-11-10'],
  ])('from %s until %s', (from, until) => {
    expect(after(from, 7)).toBe(until);
  });

  it('45 workdays over the Spring Festival and Qingming', () => {
    // from Fri 30 Jan: 2–14 Feb 11 (Sat 14 worked), 24–28 Feb 5, March 22, April 1–3 3 → 41; 7 8 9 10 April
    expect(after('2026-01-30', 45)).toBe('2026-04-10');
  });

  it('60 days count every day, over the ends of months and of February', () => {
    const sixty = (date: string) =>
      dateOfDay(complaintDeadlines(dayOfDate(date), () => true).mediationByDays);
    // accepted on the 7th day at the latest; 60 more
    expect(sixty('2026-01-01')).toBe('2026-03-09');
    // 2028 has a 29 February
    expect(sixty('2028-01-01')).toBe('2028-03-08');
  });
});

describe('7 days to return', () => {
  const until = (date: string) =>
    dateOfDay(purchaseDeadlines(dayOfDate(date), dayOfDate(date)).returnUntil);
  it.each([
    ['2026-01-28', '2026-02-04'],
    ['2026-02-24', '2026-03-03'],
    ['2028-02-24', '2028-03-02'],
    ['2026-12-31', '2027-01-07'],
  ])('received on %s: until %s', (received, last) => {
    expect(until(received)).toBe(last);
  });
});

/** Plain counting on proleptic Gregorian months, apart from Date. */
function plusDays(date: string, days: number): string {
  let [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  for (let left = days; left > 0; left--) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
    day++;
    if (day > length) [day, month] = [1, month + 1];
    if (month > 12) [month, year] = [1, year + 1];
  }
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const anyDate = fc
  .integer({ min: dayOfDate('2000-01-01'), max: dayOfDate('2099-12-31') })
  .map((day) => dateOfDay(day));

describe('on any date', () => {
  it('a return ends 7 days later, counted month by month', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { returnUntil } = purchaseDeadlines(dayOfDate(date), dayOfDate(date));
        expect(dateOfDay(returnUntil)).toBe(plusDays(date, 7));
      }),
    );
  });

  it('records are kept to the same day three years on, or the 28th for a 29th that is not there', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const wanted = `${Number(date.slice(0, 4)) + 3}${date.slice(4)}`.replace(
          '-02-29',
          '-02-28',
        );
        expect(dateOfDay(yearsLater(dayOfDate(date), 3))).toBe(wanted);
      }),
    );
  });

  it('a complaint a day later is never answered or mediated earlier', () => {
    const days = fc.integer({ min: dayOfDate('2025-01-01'), max: dayOfDate('2026-11-30') });
    fc.assert(
      fc.property(days, (day) => {
        const today = complaintDeadlines(day, isWorkday);
        const tomorrow = complaintDeadlines(day + 1, isWorkday);
        expect(tomorrow.answerBy).toBeGreaterThanOrEqual(today.answerBy);
        expect(tomorrow.mediationByWorkdays).toBeGreaterThanOrEqual(today.mediationByWorkdays);
        expect(isWorkday(today.answerBy)).toBe(true);
      }),
    );
  });
});

describe('wherever the machine stands', () => {
  const own = process.env.TZ;
  afterEach(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  it('an instant falls on China’s day, and dates stay what they are', () => {
    const zones = fc.constantFrom(
      'Asia/Shanghai',
      'UTC',
      'America/Los_Angeles',
      'Pacific/Kiritimati',
      'Europe/Berlin',
      'Asia/Kolkata',
    );
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(zones, anyDate, minutes, (zone, date, minute) => {
        process.env.TZ = zone;
        const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const day = dayOfInstant(Date.parse(`${date}T${clock}:00+08:00`));
        expect(dateOfDay(day)).toBe(date);
        expect(dateOfDay(purchaseDeadlines(day, day).returnUntil)).toBe(plusDays(date, 7));
      }),
    );
    process.env.TZ = 'America/Los_Angeles';
    // the zone is really another one
    expect(new Date('2026-01-01T00:00Z').getDate()).toBe(31);
    expect(after('2026-09-30', 7)).toBe('2026-10-15');
  });
});
