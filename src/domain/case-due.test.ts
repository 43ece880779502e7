import { describe, expect, it } from 'vitest';
import { dayOfDate } from './calendar';
import { dueState } from './case-due';
import type { CaseStatus } from './case-statuses';

describe('what is due', () => {
  // Monday to Friday; 2 March 2026 was a Monday
  const isWorkday = (day: number) => ![2, 3].includes(day % 7);
  const on = (asOf: string, dueOn: string | null, status: CaseStatus = 'open') =>
    dueState({ dueOn, status }, dayOfDate(asOf), isWorkday);

  it.each([
    ['2026-03-02', '2026-03-02', 0, false, 'today'],
    ['2026-03-02', '2026-03-06', 4, false, 'on Friday'],
    ['2026-03-02', '2026-03-07', 5, false, 'on a Saturday, so on Monday'],
    ['2026-03-09', '2026-03-07', 0, false, 'on the Saturday before, so today'],
    ['2026-03-10', '2026-03-07', -1, true, 'on the Saturday before, so yesterday'],
    ['2026-03-11', '2026-03-06', -3, true, 'on the Friday before'],
    // nobody has worked since, and it is late all the same
    ['2026-03-07', '2026-03-06', 0, true, 'on Friday, asked on Saturday'],
  ])('on %s, due %s: %i workdays left, overdue %s (%s)', (asOf, due, workdaysLeft, overdue) => {
    expect(on(asOf, due)).toEqual({ workdaysLeft, overdue });
  });

  it('is nothing without a date, and nothing once the case has ended', () => {
    const nothing = { workdaysLeft: null, overdue: false };
    expect(on('2026-03-02', null)).toEqual(nothing);
    expect(on('2026-03-11', '2026-03-06', 'closed')).toEqual(nothing);
    expect(on('2026-03-11', '2026-03-06', 'dismissed')).toEqual(nothing);
  });
});
