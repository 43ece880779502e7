import { describe, expect, it } from 'vitest';
import { dayOfDate } from './calendar';
import {
  CASE_STATUSES,
  dueState,
  hasEnded,
  nextSteps,
  stepTo,
  type CaseStatus,
} from './case-states';

describe('the steps of a case', () => {
  it('lead from opening to every status, and from every status to an end', () => {
    const reach = (from: CaseStatus): Set<CaseStatus> => {
      const seen = new Set([from]);
      for (const status of seen) for (const { to } of nextSteps(status)) seen.add(to);
      return seen;
    };
    expect([...reach('open')].toSorted()).toEqual([...CASE_STATUSES].toSorted());
    for (const status of CASE_STATUSES) expect([...reach(status)].some(hasEnded)).toBe(true);
  });

  it('order nothing without saying what, end nothing and take nothing back without a reason', () => {
    for (const from of CASE_STATUSES) {
      for (const { to, needs } of nextSteps(from)) {
        const ends = hasEnded(to) || hasEnded(from) || to === 'rechecked';
        const back = from === 'rectification_ordered' && to === 'investigating';
        const wanted = ends || back ? 'reason' : null;
        expect({ from, to, needs }).toEqual({
          from,
          to,
          needs: to === 'rectification_ordered' ? 'rectification' : wanted,
        });
      }
    }
  });

  it('never close an order before it was rechecked', () => {
    expect(stepTo('rectification_ordered', 'closed')).toBeNull();
    expect(stepTo('open', 'closed')).toBeNull();
  });
});

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
