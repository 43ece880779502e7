import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ApiError } from '@/api/api-error';
import type { KeptAnswer, KeptAnswers } from '@/api/kept-answers';
import { keepCards } from './keep-cards';

const CONTRACT = 'c1';
const lost = () => Promise.reject(new ApiError({ kind: 'network', endpoint: 'streamer' }));
const refused = () =>
  Promise.reject(
    new ApiError({
      kind: 'problem',
      endpoint: 'streamer',
      problem: { type: 'about:blank', title: 'Failed', status: 500 },
    }),
  );

let client: QueryClient;
let rows: Map<string, KeptAnswer>;
let store: KeptAnswers;
let opened: string | null;
let stop: () => void;

const start = () => keepCards(client, { store, contract: CONTRACT, openCard: () => opened });

beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  rows = new Map();
  store = {
    put: (answer) => Promise.resolve(void rows.set(answer.id, answer)),
    get: (id) => Promise.resolve(rows.get(id)),
    all: () => Promise.resolve([...rows.values()]),
    forget: () => Promise.resolve(rows.clear()),
  };
  opened = 's1';
  stop = start();
});
afterEach(() => {
  stop();
  client.clear();
});

const ask = (queryKey: readonly unknown[], queryFn: () => Promise<unknown>) =>
  client.fetchQuery({ queryKey, queryFn }).catch(() => undefined);

it('keeps what the open card asked and what belongs to all, and nothing else', async () => {
  await ask(['streamer', 's1', 'detail', '90d'], () => Promise.resolve('the card'));
  await ask(['streamer', 's2', 'detail', '90d'], () => Promise.resolve('a preview of another'));
  await ask(['meta'], () => Promise.resolve('the data set'));
  await ask(['watchlist'], () => Promise.resolve('one’s own'));
  await ask(['streamer', 's1', 'complaints', {}], refused);
  expect([...rows.values()].map(({ data, streamerId }) => [data, streamerId])).toEqual([
    ['the card', 's1'],
    ['the data set', ''],
  ]);
  opened = null;
  await ask(['streamer', 's1', 'series', '90d'], () => Promise.resolve('the dossier'));
  expect(rows.size).toBe(2);
});

const KEY = ['streamer', 's1', 'detail', '90d'];
const keepOlder = () =>
  rows.set(JSON.stringify(KEY), {
    id: JSON.stringify(KEY),
    streamerId: 's1',
    queryKey: KEY,
    data: 'the card',
    fetchedAt: 1000,
    contract: CONTRACT,
  });

it('puts back what was kept where nothing can be reached, as old as it is and still failed', async () => {
  keepOlder();
  await ask(KEY, lost);
  await vi.waitFor(() => expect(client.getQueryData(KEY)).toBe('the card'));
  const state = client.getQueryState(KEY);
  expect(state?.dataUpdatedAt).toBe(1000);
  expect(state?.error).toBeInstanceOf(ApiError);
  // the older answer is not kept as if it were a new one
  expect(rows.get(JSON.stringify(KEY))?.fetchedAt).toBe(1000);
});

it('shows it while the request is still being tried again', async () => {
  keepOlder();
  const observer = new QueryObserver(client, {
    queryKey: KEY,
    queryFn: lost,
    retry: 5,
    retryDelay: 10_000,
  });
  const leave = observer.subscribe(() => undefined);
  await vi.waitFor(() => expect(observer.getCurrentResult().data).toBe('the card'));
  expect(observer.getCurrentResult()).toMatchObject({ isFetching: true, failureCount: 1 });
  leave();
});

it('finds what had failed before it was listening', async () => {
  stop();
  keepOlder();
  await ask(KEY, lost);
  expect(client.getQueryData(KEY)).toBeUndefined();
  stop = start();
  await vi.waitFor(() => expect(client.getQueryData(KEY)).toBe('the card'));
});

it('does not hide what a server that answers has to say', async () => {
  keepOlder();
  await ask(KEY, refused);
  await Promise.resolve();
  expect(client.getQueryData(KEY)).toBeUndefined();
});

it('is asked anew when the network is back, and keeps that', async () => {
  keepOlder();
  await ask(KEY, lost);
  await vi.waitFor(() => expect(client.getQueryData(KEY)).toBe('the card'));
  await ask(KEY, () => Promise.resolve('the newer card'));
  expect(client.getQueryState(KEY)).toMatchObject({ error: null, data: 'the newer card' });
  expect(rows.get(JSON.stringify(KEY))?.data).toBe('the newer card');
});

it('harms nothing where nothing can be stored', async () => {
  store.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  store.get = () => Promise.reject(new DOMException('closed', 'InvalidStateError'));
  await ask(KEY, () => Promise.resolve('the card'));
  expect(client.getQueryData(KEY)).toBe('the card');
  await ask(['streamer', 's1', 'replies'], lost);
  expect(client.getQueryState(['streamer', 's1', 'replies'])?.error).toBeInstanceOf(ApiError);
});
