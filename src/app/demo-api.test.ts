import { afterEach, expect, it, vi } from 'vitest';
import { demoApi } from './demo-api';

const FIRST = '/first/card-s1.json';
const GET = { method: 'GET' };

/** A host that has the first answers, if any, and a mock API that tells what it was asked. */
function surroundings(first: string | null) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    if (url === FIRST) return Promise.resolve(new Response(first));
    asked.push(url);
    return Promise.resolve(Response.json({ from: 'mocks' }));
  });
  const startMocks = vi.fn<() => Promise<void>>().mockResolvedValue();
  return { asked, startMocks };
}
const settings = { baseUrl: '/api/v1', firstAnswersAt: FIRST };
const json = async (response: Promise<Response>) => (await response).json() as Promise<unknown>;

afterEach(() => vi.unstubAllGlobals());

it('answers once what the build has asked already, and starts no mock API for it', async () => {
  const { startMocks, asked } = surroundings('{"/meta":{"from":"build"}}');
  const api = demoApi({ ...settings, startMocks });
  expect(await json(api.fetch('/api/v1/meta', GET))).toEqual({ from: 'build' });
  expect(startMocks).not.toHaveBeenCalled();
  expect(await json(api.fetch('/api/v1/meta', GET))).toEqual({ from: 'mocks' });
  expect(asked).toEqual(['/api/v1/meta']);
});

it('sends what the build has not asked to the mock API, started once', async () => {
  const { startMocks } = surroundings('{"/streamers/s1":{"from":"build"}}');
  const api = demoApi({ ...settings, startMocks });
  await Promise.all([
    api.fetch('/api/v1/streamers/s1/reviews', GET),
    api.fetch('/api/v1/streamers/s1', { method: 'POST' }),
  ]);
  expect(startMocks).toHaveBeenCalledTimes(1);
});

it('makes the world at once where nothing is there beforehand', () => {
  const { startMocks } = surroundings(null);
  demoApi({ ...settings, firstAnswersAt: null, startMocks });
  expect(startMocks).toHaveBeenCalledTimes(1);
});

it('does without answers that are gone, as after a newer build', async () => {
  const { startMocks } = surroundings('<!doctype html>');
  const api = demoApi({ ...settings, startMocks });
  expect(await json(api.fetch('/api/v1/meta', GET))).toEqual({ from: 'mocks' });
});

it('leaves everything to the mock API once that has started', async () => {
  const { startMocks } = surroundings('{"/demo":{"from":"build"}}');
  const api = demoApi({ ...settings, startMocks });
  await api.start();
  expect(await json(api.fetch('/api/v1/demo', GET))).toEqual({ from: 'mocks' });
});

it('tells a demo that does not start', async () => {
  surroundings('{}');
  const api = demoApi({ ...settings, startMocks: () => Promise.reject(new Error('no worker')) });
  await expect(api.fetch('/api/v1/meta', GET)).rejects.toMatchObject({ failure: { kind: 'demo' } });
});
