import { describe, expect, it } from 'vitest';
import { dayOfDate } from './calendar';
import { loadWorkdayCalendar, workdayCalendar } from './workday-calendar';

describe('the public holidays at hand', () => {
  // State Council notice on the holidays of 2026
  it.each([
    ['2026-10-10', true, 'a Saturday worked for the National Day week'],
    ['2026-10-11', false, 'a Sunday'],
    ['2026-10-07', false, 'a Wednesday off'],
    ['2026-10-08', true, 'the first day back'],
    ['2026-02-23', false, 'the last day of the Spring Festival, a Monday'],
    ['2026-02-28', true, 'a Saturday worked for the Spring Festival'],
  ])('%s: working is %s (%s)', async (date, works) => {
    const calendar = await loadWorkdayCalendar();
    expect(calendar.isWorkday(dayOfDate(date))).toBe(works);
  });

  it('know how far they reach', async () => {
    const { lastYear } = await loadWorkdayCalendar();
    expect(lastYear).toBeGreaterThanOrEqual(2026);
  });

  it('tell the reach from the latest day off, in whatever order the days come', () => {
    const holidays = { '2026-01-01': '', '2004-01-01': '' };
    expect(workdayCalendar({ holidays, workdays: {} }).lastYear).toBe(2026);
  });
});
