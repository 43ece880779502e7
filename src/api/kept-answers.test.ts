import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { keptAnswers, type KeptAnswer } from './kept-answers';

let place = 0;
const open = () => keptAnswers(`test ${(place += 1)}`);

const answer = (streamerId: string, part: string, fetchedAt: number): KeptAnswer => ({
  id: `${streamerId}/${part}`,
  streamerId,
  queryKey: ['streamer', streamerId, part],
  data: { of: streamerId, fetchedAt },
  fetchedAt,
  contract: 'c1',
});

it('gives back an answer as it was, with its time', async () => {
  const kept = await open();
  await kept.put(answer('s1', 'detail', 5));
  await kept.put(answer('s1', 'detail', 9));
  expect(await kept.get('s1/detail', 'c1')).toEqual(answer('s1', 'detail', 9));
  expect(await kept.get('s2/detail', 'c1')).toBeUndefined();
});

it('does not read what another contract parsed', async () => {
  const kept = await open();
  await kept.put(answer('s1', 'detail', 5));
  expect(await kept.get('s1/detail', 'c2')).toBeUndefined();
  expect(await kept.all('c2')).toEqual([]);
});

it('keeps the twenty cards opened last, each whole, and what belongs to all', async () => {
  const kept = await open();
  await kept.put(answer('', 'meta', 0));
  for (let card = 1; card <= 20; card += 1) {
    await kept.put(answer(`s${card}`, 'detail', card));
    await kept.put(answer(`s${card}`, 'complaints', card));
  }
  // the first is opened again, so that the second is now the one not opened for longest
  await kept.put(answer('s1', 'detail', 100));
  await kept.put(answer('s21', 'detail', 101));
  expect(await kept.get('s2/detail', 'c1')).toBeUndefined();
  expect(await kept.get('s2/complaints', 'c1')).toBeUndefined();
  expect(await kept.get('s1/complaints', 'c1')).toBeDefined();
  expect(await kept.get('s3/complaints', 'c1')).toBeDefined();
  expect(await kept.get('/meta', 'c1')).toBeDefined();
  const cards = (await kept.all('c1')).map(({ streamerId }) => streamerId);
  expect([...new Set(cards)].slice(0, 3)).toEqual(['s21', 's1', 's20']);
  expect(new Set(cards).size).toBe(20);
});

it('keeps the newest answers of a card that was asked of many windows', async () => {
  const kept = await open();
  for (let window = 1; window <= 45; window += 1) {
    await kept.put(answer('s1', `window ${window}`, window));
  }
  const times = (await kept.all('c1')).map(({ fetchedAt }) => fetchedAt).sort((a, b) => a - b);
  expect([times.length, times[0], times.at(-1)]).toEqual([40, 6, 45]);
});

it('forgets one card, or all, and nothing that belongs to all', async () => {
  const kept = await open();
  await kept.put(answer('', 'meta', 0));
  for (const [at, streamerId] of ['s1', 's2', 's3'].entries()) {
    await kept.put(answer(streamerId, 'detail', at));
    await kept.put(answer(streamerId, 'complaints', at));
  }
  await kept.forget('s2');
  expect((await kept.all('c1')).map(({ id }) => id)).toEqual([
    's3/complaints',
    's3/detail',
    's1/complaints',
    's1/detail',
  ]);
  await kept.forget();
  expect(await kept.all('c1')).toEqual([]);
  expect(await kept.get('s1/detail', 'c1')).toBeUndefined();
  expect(await kept.get('/meta', 'c1')).toBeDefined();
});
