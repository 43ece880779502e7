import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayOfDate } from './calendar';
import { lifeDeadlines, type ComplaintCourse } from './complaint-life';
import { workdayCalendar } from './workday-calendar';

/**
 * State Council notice on the holidays of 2026, as far as these dates need it: Labour Day 1 to 5 May with Saturday 9 May worked
 * for it, Dragon Boat 19 to 21 June.
 */
const off = ['05-01', '05-02', '05-03', '05-04', '05-05', '06-19', '06-20', '06-21', '10-01'];
const calendar = workdayCalendar({
  holidays: Object.fromEntries(off.map((date) => [`2026-${date}`, ''])),
  workdays: { '2026-05-09': '' },
});

type Dates = Partial<Record<'received' | 'firstResponse' | 'closed', string>>;

/** The deadlines of a complaint received on Friday 24 April 2026. */
function life(status: ComplaintCourse['status'], dates: Dates, asOf: string) {
  const { received = '2026-04-24', firstResponse, closed } = dates;
  const course = {
    received: dayOfDate(received),
    firstResponse: firstResponse ? dayOfDate(firstResponse) : null,
    closed: closed ? dayOfDate(closed) : null,
    status,
  };
  const [answer, workdays, days] = lifeDeadlines(course, dayOfDate(asOf), calendar);
  return { answer: answer!, workdays: workdays!, days: days! };
}

describe('the days', () => {
  const { answer, workdays, days } = life('mediated', {}, '2026-06-30');

  it('to accept are seven workdays over the Labour Day holidays', () => {
    // 27 28 29 30 April · 6 7 8 May
    expect(dateOfDay(answer.latest)).toBe('2026-05-08');
  });

  it('to end mediation lie between acceptance on the first and on the last day for it', () => {
    // from 8 May: the Saturday 9 (1), to 18 June with six weeks less one day (30), 22 June to 10 July (45)
    expect(dateOfDay(workdays.latest)).toBe('2026-07-10');
    // from 24 April: four days, then 6 to 9 May (8), 11 May to 18 June (37), 22 to 30 June (44), 1 July
    expect(dateOfDay(workdays.earliest)).toBe('2026-07-01');
    // 23 days of May, 30 of June, 7 of July; and 6 of April, 31 of May, 23 of June
    expect(dateOfDay(days.latest)).toBe('2026-07-07');
    expect(dateOfDay(days.earliest)).toBe('2026-06-23');
  });
});

describe('accepting', () => {
  it('is running while a received complaint has workdays left', () => {
    // 30 April · 6 7 8 May
    const { answer } = life('received', {}, '2026-04-29');
    expect(answer.standing).toEqual({ state: 'running', days: 4 });
  });

  it('is running to the end of the last day, and missed the day after', () => {
    expect(life('received', {}, '2026-05-08').answer.standing).toEqual({
      state: 'running',
      days: 0,
    });
    expect(life('received', {}, '2026-05-09').answer.standing).toEqual({
      state: 'missed',
      days: 1,
    });
  });

  it('is kept where a response or a later stage shows it within the days', () => {
    const answered = life('responded', { firstResponse: '2026-05-08' }, '2026-06-30');
    expect(answered.answer.standing).toEqual({ state: 'kept' });
    expect(life('forwarded', {}, '2026-05-07').answer.standing).toEqual({ state: 'kept' });
  });

  it('cannot be told where the first sign of it came later', () => {
    const late = life('responded', { firstResponse: '2026-05-09' }, '2026-06-30');
    expect(late.answer.standing).toEqual({ state: 'cannotTell', because: 'acceptance' });
    const undated = life('forwarded', {}, '2026-06-30');
    expect(undated.answer.standing).toEqual({ state: 'cannotTell', because: 'acceptance' });
  });
});

describe('ending mediation', () => {
  it('has not begun where nothing shows that the complaint was accepted', () => {
    expect(life('received', {}, '2026-12-30').days.standing).toEqual({ state: 'notBegun' });
  });

  it('is kept by a closing in time whatever the day of acceptance', () => {
    const { workdays, days } = life('closed', { closed: '2026-06-23' }, '2026-12-30');
    expect([workdays.standing, days.standing]).toEqual([{ state: 'kept' }, { state: 'kept' }]);
  });

  it('cannot be told of a closing that only a late acceptance makes timely', () => {
    const { workdays, days } = life('closed', { closed: '2026-06-24' }, '2026-12-30');
    expect(days.standing).toEqual({ state: 'cannotTell', because: 'acceptance' });
    expect(workdays.standing).toEqual({ state: 'kept' });
  });

  it('is missed by a closing after the latest day, and by none', () => {
    const closed = life('closed', { closed: '2026-07-10' }, '2026-12-30');
    expect(closed.days.standing).toEqual({ state: 'missed', days: 3 });
    const open = life('mediated', {}, '2026-07-12');
    expect(open.days.standing).toEqual({ state: 'missed', days: 5 });
    expect(open.workdays.standing).toEqual({ state: 'missed', days: 2 });
  });

  it('is running with the workdays and the days that are left', () => {
    // 1 2 3 · 6 7 8 9 10 July
    const { workdays, days } = life('mediated', {}, '2026-06-30');
    expect(workdays.standing).toEqual({ state: 'running', days: 8 });
    expect(days.standing).toEqual({ state: 'running', days: 7 });
  });

  it('cannot be told of a closing on an unknown day', () => {
    const { days } = life('closed', {}, '2026-06-30');
    expect(days.standing).toEqual({ state: 'cannotTell', because: 'closing' });
    expect(life('closed', {}, '2026-06-23').days.standing).toEqual({ state: 'kept' });
  });

  it('does not see what happened after the as-of day', () => {
    const { days } = life('mediated', { closed: '2026-12-01' }, '2026-06-30');
    expect(days.standing.state).toBe('running');
  });
});

describe('beyond the announced holidays', () => {
  const received = '2026-12-01';

  it('a limit is provisional, and what happened in known days is before it', () => {
    const known = life('closed', { received, closed: '2026-12-31' }, '2027-06-30');
    expect(known.answer.provisional).toBe(false);
    expect(known.days.provisional).toBe(false);
    expect(known.workdays).toMatchObject({ provisional: true, standing: { state: 'kept' } });
    expect(life('mediated', { received }, '2026-12-31').workdays.standing.state).toBe('running');
  });

  it('what happened in days not known cannot be told', () => {
    const unknown = life('closed', { received, closed: '2027-02-10' }, '2027-06-30');
    expect(unknown.workdays.standing).toEqual({ state: 'cannotTell', because: 'calendar' });
    expect(unknown.days.standing).toEqual({ state: 'missed', days: 2 });
  });
});

it('never takes back what a closing has decided, however late one looks', () => {
  const days = (max: number) => fc.integer({ min: 0, max });
  const response = fc.option(days(150), { nil: null });
  const first = dayOfDate('2026-01-05');
  fc.assert(
    fc.property(days(90), response, days(150), days(180), (start, response, closing, age) => {
      const received = first + start;
      const course = {
        received,
        firstResponse: response === null ? null : received + response,
        closed: received + closing,
        status: 'closed' as const,
      };
      const states = (asOf: number) =>
        lifeDeadlines(course, asOf, calendar).map(({ standing }) => standing);
      // the answer's day may still be to come when it was closed
      const known = course.closed + age;
      fc.pre(course.firstResponse === null || course.firstResponse <= known);
      expect(states(known + 1)).toEqual(states(known));
    }),
  );
});
