import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { endpoint } from '@/contract/endpoint';
import { problem } from '@/contract/primitives';
import { encodeAnswer } from '@mocks/store/encode-answer';
import { handlerOf } from './api';
import { toRoute } from './to-route';

const BASE = 'http://castcheck.test/demo/api/v1';
const of = (path: string) =>
  endpoint({
    id: `get${path}`,
    summary: '',
    method: 'GET',
    path: `/${path}/{id}`,
    query: null,
    body: null,
    answer: z.object({ count: z.int(), id: z.string() }),
    status: 200,
    problems: [],
  });

const answering = (path: string, count: number) =>
  toRoute(of(path), async ({ id }) => encodeAnswer(of(path), { count, id, inside: 'left out' }));
const server = setupServer(
  handlerOf(BASE, [
    answering('well', 1),
    answering('broken', 0.5),
    toRoute(of('thrown'), () => Promise.reject(new Error('the store fell over'))),
  ]),
);
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

describe('a handler', () => {
  it('hands on the path’s parameters decoded, and nothing the contract doesn’t name', async () => {
    const response = await fetch(`${BASE}/well/${encodeURIComponent('a/é 播')}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ count: 1, id: 'a/é 播' });
  });

  it.each([
    ['broken', '/count'],
    ['thrown', 'the store fell over'],
  ])('answers 500 and says why when the store’s answer is %s', async (path, why) => {
    const response = await fetch(`${BASE}/${path}/1`);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    const told = problem.parse(await response.json());
    expect(told.status).toBe(500);
    expect(told.detail).toContain(why);
  });
});
