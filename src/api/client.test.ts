import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { endpoint } from '@/contract/endpoint';
import { count, instant } from '@/contract/primitives';
import { call, configureClient, stream } from './client';

const seller = endpoint({
  id: 'getSeller',
  summary: 'One seller',
  method: 'GET',
  path: '/sellers/{id}',
  query: null,
  body: null,
  answer: z.object({
    name: z.string(),
    orders: count,
    since: instant,
    role: z.enum(['own_store', 'agent']),
    items: z.array(z.object({ fen: z.int() })),
    window: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('days'), days: count }),
      z.object({ kind: z.literal('ever') }),
    ]),
  }),
  status: 200,
  problems: [],
});
const GOOD = {
  name: '小雨',
  orders: 3,
  since: '2026-01-01T00:00:00+08:00',
  role: 'agent',
  items: [{ fen: 5 }],
  window: { kind: 'days', days: 30 },
};

const answered = (response: Response) =>
  configureClient({ baseUrl: '/api', fetch: () => Promise.resolve(response) });
const ask = () => call(seller, { params: { id: 's1' } });
const sendsBack = (body: string, type: string, status = 200) =>
  answered(
    new Response(status === 204 ? null : body, { status, headers: { 'Content-Type': type } }),
  );

afterEach(() => vi.restoreAllMocks());

describe('an answer that is not what was agreed', () => {
  it.each([
    [
      'a field is missing',
      { orders: undefined },
      '/orders',
      { kind: 'type', type: 'number' },
      null,
    ],
    [
      'a number is sent as a text',
      { orders: '12345678901234567890' },
      '/orders',
      { kind: 'type', type: 'number' },
      { type: 'string', text: '12345678901234567890' },
    ],
    [
      'a whole number is not whole',
      { items: [{ fen: 5 }, { fen: 5.5 }] },
      '/items/1/fen',
      { kind: 'type', type: 'int' },
      { type: 'number', text: '5.5' },
    ],
    [
      'a number is larger than can be counted exactly',
      { orders: 2 ** 60 },
      '/orders',
      { kind: 'at_most', than: '9007199254740991' },
      { type: 'number', text: '1152921504606847000' },
    ],
    [
      'a count is below 0',
      { orders: -1 },
      '/orders',
      { kind: 'at_least', than: '0' },
      { type: 'number', text: '-1' },
    ],
    [
      'a choice is unknown',
      { role: 'pirate' },
      '/role',
      { kind: 'one_of', values: ['own_store', 'agent'] },
      { type: 'string', text: 'pirate' },
    ],
    [
      'an instant has no offset',
      { since: '2026-01-01 00:00' },
      '/since',
      { kind: 'format', format: 'datetime' },
      { type: 'string', text: '2026-01-01 00:00' },
    ],
    [
      'a list is none',
      { items: null },
      '/items',
      { kind: 'type', type: 'array' },
      { type: 'null', text: '' },
    ],
    [
      'something is wrong within one of several shapes',
      { window: { kind: 'days', days: 'many' } },
      '/window/days',
      { kind: 'type', type: 'number' },
      { type: 'string', text: 'many' },
    ],
    [
      'the whole is a list',
      null,
      '',
      { kind: 'type', type: 'object' },
      { type: 'array', text: '' },
    ],
  ])('names the request and the place where %s', async (_, change, pointer, expected, got) => {
    answered(Response.json(change ? { ...GOOD, ...change } : [GOOD]));
    await expect(ask()).rejects.toMatchObject({
      failure: {
        kind: 'contract',
        request: 'GET /sellers/{id}',
        breach: { kind: 'fields', count: 1, violations: [{ pointer, expected, got, alike: 0 }] },
      },
    });
  });

  it('counts every place, and names one field of many rows once', async () => {
    answered(Response.json({ ...GOOD, name: null, items: Array.from({ length: 30 }, () => ({})) }));
    await expect(ask()).rejects.toMatchObject({
      failure: {
        breach: {
          count: 31,
          violations: [
            { pointer: '/name', alike: 0 },
            { pointer: '/items/0/fen', alike: 29 },
          ],
        },
      },
    });
  });

  it.each([
    ['nothing', '', 'application/json', 204, { kind: 'empty', got: '204' }],
    ['an empty body', ' ', 'application/json', 200, { kind: 'empty', got: '200' }],
    [
      'a web page',
      '<!doctype html><title>Login</title>',
      'text/html',
      200,
      { kind: 'type', got: 'text/html', agreed: 'application/json' },
    ],
    [
      'the right text under a wrong type',
      JSON.stringify(GOOD),
      'text/plain',
      200,
      { kind: 'type', got: 'text/plain' },
    ],
    [
      'JSON that breaks off',
      JSON.stringify(GOOD).slice(0, -9),
      'application/json',
      200,
      { kind: 'broken' },
    ],
  ])('is told apart where it is %s', async (_, body, type, status, breach) => {
    sendsBack(body, type, status);
    await expect(ask()).rejects.toMatchObject({ failure: { kind: 'contract', breach } });
  });

  it('is told before a page is taken for a table', async () => {
    sendsBack('<!doctype html>', 'text/html');
    const table = { ...seller, streams: 'text/csv' as const };
    await expect(stream(table, { params: { id: 's1' } })).rejects.toMatchObject({
      failure: { kind: 'contract', breach: { kind: 'type', got: 'text/html', agreed: 'text/csv' } },
    });
  });
});

describe('a refusal', () => {
  it.each([
    [
      'a problem of an unknown type',
      { type: 'https://x.test/quota', title: 'Quota', detail: 'Wait.' },
      429,
      'Wait.',
    ],
    [
      'a problem whose own status is another',
      { title: 'No', status: 200, detail: 'Not so.' },
      400,
      'Not so.',
    ],
    [
      'a problem with fields of another kind',
      { role: 'admin', errors: 'many', detail: 'Odd.' },
      403,
      'Odd.',
    ],
    ['no problem at all', [1, 2], 400, undefined],
  ])('by %s keeps its status and what it says', async (_, body, status, detail) => {
    answered(
      new Response(JSON.stringify(body), {
        status,
        headers: { 'Content-Type': 'application/problem+json' },
      }),
    );
    const error = (await ask().catch((caught: unknown) => caught)) as {
      failure: { problem: object };
    };
    expect(error.failure).toMatchObject({ kind: 'problem', problem: { status } });
    expect(Reflect.get(error.failure.problem, 'detail')).toBe(detail);
  });

  it('by a gateway’s page keeps its status', async () => {
    sendsBack('<html>Bad gateway</html>', 'text/html', 502);
    await expect(ask()).rejects.toMatchObject({ status: 502, failure: { kind: 'problem' } });
  });
});

it('takes a line that breaks off within an answer for a lost network', async () => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"name":'));
      controller.error(new TypeError('network error'));
    },
  });
  answered(new Response(body, { headers: { 'Content-Type': 'application/json' } }));
  await expect(ask()).rejects.toMatchObject({ failure: { kind: 'network' } });
});
