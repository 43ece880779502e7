import { describe, expect, it } from 'vitest';
import { recheck as recheckSchema } from '@/contract/cases';
import { MS_PER_DAY } from '@/domain/calendar';
import { generate } from '@mocks/world/generate';
import { createStore } from './store';
import type { CaseRecord } from './writes';

const { dataset } = generate(7, { streamers: 120 });
const asOf = dataset.meta.asOf;
const dayBefore = (days: number) =>
  new Date(Date.parse(asOf) - days * MS_PER_DAY).toISOString().slice(0, 10);

const streamer = dataset.streamers.find(
  ({ streamerId }) =>
    dataset.complaints.filter((complaint) => complaint.streamerId === streamerId).length > 20,
)!;

function storeWith(orderedOn: string | null) {
  const store = createStore(dataset);
  const { streamerId, displayName, roomId } = streamer;
  const platform = dataset.platforms[0]!;
  const file: CaseRecord = {
    caseId: 'C-1',
    version: 1,
    title: '核查',
    status: 'rectification_ordered',
    streamers: [{ streamerId, displayName, platform, roomId }],
    openedAt: '2026-01-01T00:00:00Z',
    changedAt: '2026-01-01T00:00:00Z',
    dueOn: null,
    assignee: null,
    rectification: orderedOn === null ? null : { orderedOn, measures: '限期整改' },
    evidence: [],
    history: [],
  };
  store.write([{ kind: 'case', at: 0, idempotencyKey: null, file }]);
  return (days: number) =>
    recheckSchema.parse(store.operations.recheck({ caseId: 'C-1', days } as never));
}

describe('a recheck', () => {
  it('compares as many days before the order as from that day on', () => {
    const told = storeWith(dayBefore(100))(30);
    expect(told).toMatchObject({
      orderedOn: dayBefore(100),
      before: { from: dayBefore(130), to: dayBefore(101) },
      after: { from: dayBefore(100), to: dayBefore(71) },
      maturing: false,
    });
  });

  it('goes as far as the records, and says that complaints are still arriving', () => {
    const told = storeWith(dayBefore(9))(30);
    expect(told.after).toEqual({ from: dayBefore(9), to: asOf });
    expect(told.maturing).toBe(true);
  });

  it('has a change with its interval, after minus before, of counts from those days alone', () => {
    const { streamers } = storeWith(dayBefore(90))(90);
    const { figures } = streamers[0]!;
    const rate = figures.find(({ figure }) => figure === 'complaintRate')!;
    const within = (from: string, to: string) => {
      const start = Date.parse(`${from}T00:00:00+08:00`);
      const end = Date.parse(`${to}T00:00:00+08:00`) + MS_PER_DAY;
      const broadcasts = new Set(
        dataset.broadcasts
          .filter((one) => one.streamerId === streamer.streamerId)
          .filter(({ startedAt }) => startedAt >= start && startedAt < end)
          .map(({ broadcastId }) => broadcastId),
      );
      return dataset.offers
        .filter(({ broadcastId }) => broadcasts.has(broadcastId))
        .reduce((sum, { orders }) => sum + orders, 0);
    };
    expect(rate.before?.denominator).toBe(within(dayBefore(180), dayBefore(91)));
    expect(rate.after?.denominator).toBe(within(dayBefore(90), dayBefore(1)));
    expect(rate.change?.difference).toBeCloseTo(rate.after!.estimate - rate.before!.estimate, 10);
    expect(rate.change!.low).toBeLessThan(rate.change!.high!);
  });

  it('has no after where no day has passed since the order', () => {
    const told = storeWith(asOf)(30);
    expect(told).toMatchObject({ after: null, maturing: false });
    for (const { figures } of told.streamers) {
      expect(figures.some(({ before }) => before !== null)).toBe(true);
      expect(figures.every(({ after, change }) => after === null && change === null)).toBe(true);
    }
  });

  it('has nothing to compare where nothing was ordered', () => {
    const told = storeWith(null)(30);
    expect(told).toMatchObject({ orderedOn: null, before: null, after: null });
    expect(told.streamers[0]?.figures).toEqual([]);
  });

  it('knows no other case', () => {
    const { operations } = createStore(dataset);
    expect(() => operations.recheck({ caseId: 'C-2', days: 30 } as never)).toThrow('No case C-2');
  });
});
