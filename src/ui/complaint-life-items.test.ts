import { expect, it } from 'vitest';
import { workdayCalendar } from '@/domain/workday-calendar';
import { lifeItems, type LifeItem } from './complaint-life-items';

const calendar = workdayCalendar({ holidays: { '2026-10-01': '' }, workdays: {} });
const words = (item: LifeItem) => {
  if (item.kind === 'event') return item.what;
  return item.kind === 'deadline' ? item.deadline.rule : 'asOf';
};

const complaint = {
  // Monday 1 June 2026; without holidays 7 workdays end on 10 June, 60 days later on 9 August, 45 workdays on 12 August
  broadcastStartedAt: '2026-05-30T20:00:00+08:00',
  receivedAt: '2026-06-01T09:00:00+08:00',
  firstResponseAt: '2026-06-10T23:30:00+08:00',
  closedAt: null,
  status: 'mediated' as const,
};

it('tells what happened, what was due and where the data end in the order of time', () => {
  expect(lifeItems(complaint, '2026-06-30', calendar).map(words)).toEqual([
    'broadcast',
    'received',
    'firstResponse',
    'answer',
    'asOf',
    'mediationDays',
    'mediationWorkdays',
  ]);
});

it('counts days in Shanghai, wherever the instants were written', () => {
  // 17:00 UTC on 31 May is 01:00 on 1 June in Shanghai
  const items = lifeItems(
    { ...complaint, receivedAt: '2026-05-31T17:00:00Z' },
    '2026-06-30',
    calendar,
  );
  const answer = items.find((item) => item.kind === 'deadline' && item.deadline.rule === 'answer');
  expect(answer).toMatchObject({ deadline: { latest: 20614, standing: { state: 'kept' } } });
});

it('does not tell of an end of the data to what has ended', () => {
  const closed = { ...complaint, status: 'closed' as const, closedAt: '2026-08-20T10:00:00+08:00' };
  expect(lifeItems(closed, '2026-09-30', calendar).map(words).slice(-2)).toEqual([
    'mediationWorkdays',
    'closed',
  ]);
});
