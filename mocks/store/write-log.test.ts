import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Complaint } from '@/dataset/tables';
import { writeLogInBrowser, writeLogInMemory, type StoredWrite } from './write-log';

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
  return { idempotencyKey, complaint };
};

describe.each([
  ['in memory', () => Promise.resolve(writeLogInMemory())],
  ['in IndexedDB', () => writeLogInBrowser('one world')],
])('the log of writes %s', (_, open) => {
  it('keeps what was written in its order, until it is cleared', async () => {
    const log = await open();
    expect(await log.load()).toEqual([]);
    await log.append(write('z-first'));
    await log.append(write('a-second'));
    expect(await log.load()).toEqual([write('z-first'), write('a-second')]);
    await log.clear();
    expect(await log.load()).toEqual([]);
  });
});

describe('the log in IndexedDB', () => {
  it('is there again when the page is opened anew, and is not another world’s', async () => {
    await (await writeLogInBrowser('7/120')).append(write('key-1'));
    const other = await writeLogInBrowser('8/120');
    expect(await other.load()).toEqual([]);
    await other.clear();
    expect(await (await writeLogInBrowser('7/120')).load()).toEqual([write('key-1')]);
  });
});
