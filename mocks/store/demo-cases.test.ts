import { describe, expect, it } from 'vitest';
import { caseFile, casesQuery } from '@/contract/cases';
import { dayOfDate } from '@/domain/calendar';
import { hasEnded, stepTo } from '@/domain/case-states';
import type { CaseStatus } from '@/domain/case-statuses';
import {
  aBroadcast,
  aComplaint,
  aDataset,
  anEnforcement,
  anOffer,
  aStreamer,
  at,
} from '@/domain/test-records';
import { datasetAsOf } from './dataset-as-of';
import { demoCases } from './demo-cases';
import { createStore } from './store';

const asOf = '2026-10-31';
const decision = (id: string, given: Partial<Parameters<typeof anEnforcement>[0]>) =>
  anEnforcement({ enforcementId: id, streamerId: id, authority: '某市市场监督管理局', ...given });

function aWorld() {
  const dataset = aDataset();
  dataset.meta.asOf = asOf;
  dataset.platforms.push({ platformId: 'p1', nameEn: 'P', nameZh: '平台' });
  dataset.enforcements.push(
    decision('unrectified', { kind: 'rectification_order', decidedOn: '2026-08-11' }),
    decision('rectified', {
      kind: 'rectification_order',
      decidedOn: '2026-09-04',
      rectifiedOn: '2026-10-02',
    }),
    decision('long-rectified', {
      kind: 'rectification_order',
      decidedOn: '2026-07-06',
      rectifiedOn: '2026-08-03',
    }),
    decision('suspended', { kind: 'suspension', decidedOn: '2026-09-10' }),
    decision('warned', { kind: 'warning', decidedOn: '2026-09-14' }),
    decision('ancient', { kind: 'suspension', decidedOn: '2024-01-10' }),
  );
  for (const { streamerId } of dataset.enforcements) {
    dataset.streamers.push(aStreamer({ streamerId, displayName: streamerId }));
    dataset.broadcasts.push(
      aBroadcast({
        broadcastId: streamerId,
        streamerId,
        startedAt: at('2026-07-10T20:00'),
        endedAt: at('2026-07-10T22:00'),
      }),
    );
    dataset.offers.push(anOffer({ broadcastId: streamerId, orders: 1000 }));
  }
  dataset.complaints.push(
    aComplaint({
      complaintId: 'before',
      streamerId: 'unrectified',
      receivedAt: at('2026-07-20'),
      firstResponseAt: at('2026-07-22'),
      // dismissed only after the case was opened
      closedAt: at('2026-09-01'),
      status: 'closed',
      outcome: 'no_remedy',
      confirmed: 'dismissed',
    }),
    aComplaint({ streamerId: 'unrectified', receivedAt: at('2026-08-20') }),
  );
  return dataset;
}

const world = aWorld();
const store = createStore(world);
store.write(demoCases(world));
const { items } = store.operations.cases(casesQuery.parse({}));
const of = (streamerId: string) => {
  const row = items.find((one) => one.streamers[0]?.streamerId === streamerId)!;
  return store.operations.case({ caseId: row.caseId });
};

describe('the cases a demo begins with', () => {
  it('are made of the decisions of the last year, each as far as it has come', () => {
    expect(items.map((row) => [row.streamers[0]?.displayName, row.status])).toEqual([
      ['unrectified', 'rectification_ordered'],
      ['rectified', 'rechecked'],
      ['suspended', 'investigating'],
      ['warned', 'open'],
      ['long-rectified', 'closed'],
    ]);
  });

  it('hold one that is overdue, and was ordered long enough ago to be rechecked', () => {
    const file = of('unrectified');
    expect(file).toMatchObject({ overdue: true, rectification: { orderedOn: '2026-08-11' } });
    expect(file.workdaysLeft).toBeLessThan(0);
  });

  it('answer by the contract, went by steps there are, and only forward in time', () => {
    for (const { caseId } of items) {
      const file = store.operations.case({ caseId });
      expect(caseFile.safeParse(file).error?.issues ?? []).toEqual([]);
      const statuses = file.history.flatMap(({ changes }) =>
        changes.flatMap(({ field, to }) => (field === 'status' ? [to as CaseStatus] : [])),
      );
      expect(statuses[0]).toBe('open');
      for (const [place, to] of statuses.slice(1).entries()) {
        expect(stepTo(statuses[place]!, to)).not.toBeNull();
      }
      expect(statuses.at(-1)).toBe(file.status);
      const times = file.history.map((entry) => Date.parse(entry.at));
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(file.version).toBe(file.history.length);
      expect(hasEnded(file.status) && file.overdue).toBe(false);
    }
  });

  it('show the figures that were known when they were opened, and none since', () => {
    const [evidence] = of('unrectified').evidence;
    expect(evidence).toMatchObject({ asOf: '2026-07-27', window: { to: '2026-07-27' } });
    // the one complaint there was then, not yet dismissed; and a sale before it
    expect(evidence).toMatchObject({
      summary: {
        complaints: { received: 1, counted: 1, leftOut: { dismissed: 0 } },
        sales: { orders: 1000 },
      },
    });
  });

  it('are none where no authority has decided anything', () => {
    expect(demoCases({ ...world, enforcements: [] })).toEqual([]);
  });
});

describe('a dataset as of an earlier day', () => {
  it('leaves out what came later and opens what was settled later', () => {
    const then = datasetAsOf(world, dayOfDate('2026-07-21'));
    expect(then.meta.asOf).toBe('2026-07-21');
    expect(then.enforcements.map((row) => [row.enforcementId, row.rectifiedOn])).toEqual([
      ['long-rectified', null],
      ['ancient', null],
    ]);
    expect(then.complaints).toHaveLength(1);
    expect(then.complaints[0]).toMatchObject({
      status: 'received',
      firstResponseAt: null,
      closedAt: null,
      confirmed: null,
    });
    expect(datasetAsOf(world, dayOfDate('2026-07-09')).offers).toEqual([]);
  });
});
