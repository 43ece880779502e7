import { describe, expect, it } from 'vitest';
import { encodeChunk, type StoreAnswer } from '@mocks/store/encode-answer';
import { conflict } from '@mocks/store/problems';
import { streamResponse } from './stream-response';

/** Four chunks, and how often they were asked for. */
function counted(end: StoreAnswer) {
  const asked: (string | undefined)[] = [];
  const ask = async ({ cursor }: { cursor?: string }): Promise<StoreAnswer> => {
    asked.push(cursor);
    const number = Number(cursor ?? 0);
    if (number === 3) return end;
    return encodeChunk({ total: 4, text: `行${number}\n`, nextCursor: `${number + 1}` });
  };
  return { asked, ask };
}
const LAST = encodeChunk({ total: 4, text: '行3\n', nextCursor: null });

describe('a streamed answer', () => {
  it('tells how many rows will come, then sends them all', async () => {
    const { asked, ask } = counted(LAST);
    const response = await streamResponse('text/csv', ask);
    expect(response.headers.get('X-Total-Count')).toBe('4');
    expect(asked).toEqual([undefined]);
    expect(await response.text()).toBe('行0\n行1\n行2\n行3\n');
    expect(asked).toEqual([undefined, '1', '2', '3']);
  });

  it('asks for no more once nobody reads on', async () => {
    const { asked, ask } = counted(LAST);
    const reader = (await streamResponse('text/csv', ask)).body!.getReader();
    await reader.read();
    const before = asked.length;
    await reader.cancel();
    expect(asked.length).toBe(before);
    expect(before).toBeLessThan(4);
  });

  it('breaks off with the reason when the rest can’t be had', async () => {
    const { ask } = counted({ problem: conflict('They were taken back.') });
    const response = await streamResponse('text/csv', ask);
    await expect(response.text()).rejects.toThrow('They were taken back.');
  });

  it('is the problem itself when there is nothing to send', async () => {
    const response = await streamResponse('text/csv', async () => ({ problem: conflict('No.') }));
    expect(response.status).toBe(409);
  });
});
