import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { describe, expect, it } from 'vitest';
import type { Complaint } from '@/dataset/tables';
import { writeLogInBrowser, writeLogInMemory, type WriteLog } from './write-log';
import type { StoredWrite } from './writes';

const write = (idempotencyKey: string): StoredWrite => {
  const complaint: Complaint = {
    complaintId: `CC-${idempotencyKey}`,
    streamerId: 's1',
    receivedAt: 0,
    channel: 'platform',
    category: 'quality',
    status: 'received',
    broadcastId: null,
    productId: null,
    amountFen: null,
    remedySought: null,
    complainantRef: null,
    confirmed: null,
    firstResponseAt: null,
    closedAt: null,
    outcome: null,
    satisfied: null,
    narrative: '收到的货和直播里说的不一样',
    sellerResponse: null,
  };
  return { kind: 'complaint', at: 0, idempotencyKey, complaint };
};

const writesIn = async (log: WriteLog) => (await log.load()).map((logged) => logged.write);

describe.each([
  ['in memory', () => Promise.resolve(writeLogInMemory())],
  ['in IndexedDB', () => writeLogInBrowser('one world')],
])('the log of writes %s', (_, open) => {
  it('keeps what was written in its order, until it is cleared', async () => {
    const log = await open();
    expect(await writesIn(log)).toEqual([]);
    const first = await log.append(write('z-first'));
    const second = await log.append(write('a-second'));
    expect(await writesIn(log)).toEqual([write('z-first'), write('a-second')]);
    expect(await log.keys()).toEqual([first, second]);
    await log.clear();
    expect(await writesIn(log)).toEqual([]);
  });
});

describe('the log in IndexedDB', () => {
  it('is there again when the page is opened anew, and is not another world’s', async () => {
    await (await writeLogInBrowser('7/120')).append(write('key-1'));
    const other = await writeLogInBrowser('8/120');
    expect(await writesIn(other)).toEqual([]);
    await other.clear();
    expect(await writesIn(await writeLogInBrowser('7/120'))).toEqual([write('key-1')]);
  });

  it('is empty once it is deleted, before whoever has it open is gone', async () => {
    const log = await writeLogInBrowser('own mine', 'a-log-of-its-own');
    await log.append(write('key-2'));
    await deleteDB('a-log-of-its-own');
    expect(await log.keys()).toEqual([]);
    expect(await writesIn(log)).toEqual([]);
    expect(await writesIn(await writeLogInBrowser('7/120'))).toEqual([write('key-1')]);
  });
});
