import type { ExplorerComplaint } from '@/contract/explorer';
import { dayOfDate, dayOfInstant, startOfDay } from '@/domain/calendar';
import { lifeDeadlines, type LifeDeadline } from '@/domain/complaint-life';
import type { WorkdayCalendar } from '@/domain/workday-calendar';

/** What happened, what had to happen until when, and where the data end; in the order of time. */
export type LifeItem =
  | { kind: 'event'; what: 'broadcast' | 'received' | 'firstResponse' | 'closed'; at: string }
  | { kind: 'deadline'; deadline: LifeDeadline }
  | { kind: 'asOf' };

type Told = Pick<
  ExplorerComplaint,
  'broadcastStartedAt' | 'receivedAt' | 'firstResponseAt' | 'closedAt' | 'status'
>;

const day = (at: string | null) => (at === null ? null : dayOfInstant(Date.parse(at)));
const endOf = (dayNumber: number) => startOfDay(dayNumber + 1) - 1;

/** The life of a complaint as of a date; the end of the data stands in it as long as the complaint is open. */
export function lifeItems(complaint: Told, asOf: string, calendar: WorkdayCalendar): LifeItem[] {
  const { broadcastStartedAt, receivedAt, firstResponseAt, closedAt, status } = complaint;
  const lastDay = dayOfDate(asOf);
  const deadlines = lifeDeadlines(
    {
      received: dayOfInstant(Date.parse(receivedAt)),
      firstResponse: day(firstResponseAt),
      closed: day(closedAt),
      status,
    },
    lastDay,
    calendar,
  );
  const events = [
    ['broadcast', broadcastStartedAt],
    ['received', receivedAt],
    ['firstResponse', firstResponseAt],
    ['closed', closedAt],
  ] as const;
  const items: { time: number; item: LifeItem }[] = [
    ...events.flatMap(([what, at]) =>
      at === null ? [] : [{ time: Date.parse(at), item: { kind: 'event' as const, what, at } }],
    ),
    // what is due on a day may be done until its end
    ...deadlines.map((deadline) => ({
      time: endOf(deadline.latest),
      item: { kind: 'deadline' as const, deadline },
    })),
  ];
  if (status !== 'closed') items.push({ time: endOf(lastDay), item: { kind: 'asOf' } });
  return items.toSorted((a, b) => a.time - b.time).map(({ item }) => item);
}
