import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '@/contract/roles';
import { generate } from '@mocks/world/generate';
import { serveDemo } from '../../scripts/demo-server';
import { askOver, conformance } from './run';

type Json = Record<string, never> & { items: Record<string, never>[] };
type Meddle = (request: Request, answer: Response) => Response | Promise<Response>;

const SEED = 7;
let meddle: Meddle = (_, answer) => answer;
let server: Awaited<ReturnType<typeof serveDemo>>;

beforeAll(async () => {
  const { dataset } = generate(SEED, { streamers: 60 });
  server = await serveDemo(dataset, { seed: SEED, meddle: (...both) => meddle(...both) });
});
afterAll(() => server.close());

/** What failed, as `operation: claim: place`. */
async function failures(operation = '', claim = '', readOnly = false): Promise<string[]> {
  const headersAs = Object.fromEntries(
    ROLES.map((role) => [role, { Authorization: `Bearer ${role}` }]),
  );
  const found: string[] = [];
  const results = conformance({
    ask: askOver({ baseUrl: server.url, headersAs }),
    roles: ROLES,
    readOnly,
    only: (check) => check.endpoint.id.includes(operation) && check.claim.includes(claim),
  });
  for await (const { check, outcome } of results) {
    if ('skipped' in outcome) found.push(`${check.endpoint.id}: skipped`);
    else found.push(...outcome.map(({ at }) => `${check.endpoint.id}: ${check.claim}: ${at}`));
  }
  return found;
}

it('finds nothing against the demo’s API over HTTP', async () => {
  meddle = (_, answer) => answer;
  expect(await failures()).toEqual([]);
});

it('writes nothing where it may only read', async () => {
  const methods = new Set<string>();
  meddle = (request, answer) => {
    methods.add(request.method);
    return answer;
  };
  // where nobody has replied yet, a reply cannot be looked at
  const found = await failures('Repl', '', true);
  expect([...methods]).toEqual(['GET']);
  expect(found.filter((one) => !one.endsWith('skipped'))).toEqual([]);
});

/** Changes the JSON of a path’s good answers. */
const changed =
  (
    path: RegExp,
    change: (json: Json, query: URLSearchParams, request: Request) => unknown,
  ): Meddle =>
  async (request, answer) => {
    const { pathname, searchParams } = new URL(request.url);
    if (!path.test(pathname) || !answer.ok) return answer;
    const json = (await answer.json()) as Json;
    return Response.json(change(json, searchParams, request), { status: answer.status });
  };
const STREAMERS = /\/streamers$/;
const withType =
  (type: string): Meddle =>
  async (_, answer) =>
    answer.ok ? new Response(await answer.text(), { headers: { 'Content-Type': type } }) : answer;
const plainRefusal =
  (from: number, to: number, type = 'application/problem+json'): Meddle =>
  async (_, answer) =>
    answer.status === from
      ? new Response(JSON.stringify({ ...((await answer.json()) as object), status: to }), {
          status: to,
          headers: { 'Content-Type': type },
        })
      : answer;
let count = 0;
let firstPage: unknown = null;

describe('a server that breaks the contract is caught where it', () => {
  it.each<[string, string, Meddle, string]>([
    [
      'leaves out a field',
      'getMeta',
      changed(/meta$/, (json) => ({ ...json, asOf: undefined })),
      'answers as the contract says: /asOf',
    ],
    [
      'adds one',
      'getMeta',
      changed(/meta$/, (json) => ({ ...json, extra: 1 })),
      'answers as the contract says: /extra',
    ],
    [
      'sends money as a text',
      'listStreamers',
      changed(STREAMERS, (json) => ({
        ...json,
        items: json.items.map((row) => ({ ...row, settledGmvFen: '12' })),
      })),
      'answers as the contract says: /items/0/settledGmvFen',
    ],
    [
      'sends an instant without its offset',
      'listStreamerBroadcasts',
      changed(/broadcasts$/, (json) => ({
        ...json,
        items: json.items.map((row) => ({ ...row, startedAt: '2026-01-01T00:00:00' })),
      })),
      'answers as the contract says: /items/0/startedAt',
    ],
    [
      'gives an estimate outside its interval',
      'listStreamers',
      changed(STREAMERS, (json) => ({
        ...json,
        items: json.items.map((row) => ({
          ...row,
          complaintRate: {
            numerator: 1,
            denominator: 9,
            estimate: 5,
            low: 6,
            high: 7,
            benchmark: 1,
          },
        })),
      })),
      'answers as the contract says: /items/0/complaintRate',
    ],
    [
      'names another type',
      'getMeta',
      withType('text/plain'),
      'answers as the contract says: Content-Type',
    ],
    [
      'repeats a page',
      'listStreamers',
      changed(STREAMERS, (json, query) => {
        if (query.has('cursor')) return { ...json, items: firstPage };
        firstPage = json.items;
        return json;
      }),
      'gives each row once, page by page, and the same total on each: /items',
    ],
    [
      'ends a list early',
      'listStreamers',
      changed(STREAMERS, (json) => ({ ...json, nextCursor: null })),
      'gives each row once, page by page, and the same total on each: rows on all pages',
    ],
    [
      'changes the total from page to page',
      'listStreamers',
      changed(STREAMERS, (json, query) => ({
        ...json,
        total: query.has('cursor') ? 1 : json.total,
      })),
      'gives each row once, page by page, and the same total on each: /total on page 2',
    ],
    [
      'counts a filter’s value wrongly',
      'listStreamers',
      changed(STREAMERS, (json) => ({
        ...json,
        facets: { ...Object(json.facets), region: [{ value: '33', count: 7777 }] },
      })),
      'gives by each filter as many rows as its count says: /total with region=33',
    ],
    [
      'sorts the wrong way round',
      'listStreamers',
      changed(STREAMERS, (json) => ({ ...json, items: json.items.toReversed() })),
      'sorts by -orders, unknown values last: /items',
    ],
    [
      'puts the unknown first',
      'listStreamers',
      changed(STREAMERS, (json) => ({
        ...json,
        items: json.items.map((row, place) => (place === 0 ? { ...row, followers: null } : row)),
      })),
      'sorts by followers, unknown values last: /items',
    ],
    [
      'takes a parameter it cannot understand',
      'getMarket',
      plainRefusal(400, 422),
      'refuses “window=fortnight” and names /window: status',
    ],
    [
      'names no field of a bad request',
      'getMarket',
      async (_, answer) =>
        answer.status === 400
          ? new Response('{"type":"about:blank","title":"Bad","status":400}', {
              status: 400,
              headers: { 'Content-Type': 'application/problem+json' },
            })
          : answer,
      'refuses “window=fortnight” and names /window: /errors',
    ],
    [
      'finds what isn’t there',
      'getStreamer',
      plainRefusal(404, 410),
      'knows nothing that isn’t there: status',
    ],
    [
      'refuses in plain JSON',
      'getStreamer',
      plainRefusal(404, 404, 'application/json'),
      'knows nothing that isn’t there: Content-Type',
    ],
    [
      'says something else each time',
      'getMeta',
      changed(/meta$/, (json) => ({ ...json, title: `${(count += 1)}` })),
      'says the same when it is asked again: ',
    ],
    [
      'writes twice under one key',
      'openCase',
      changed(/cases$/, (json, _, { method }) =>
        method === 'POST' ? { ...json, caseId: `C-${(count += 1)}` } : json,
      ),
      'writes once under one key, and answers the same again: the second answer',
    ],
    [
      'overwrites what somebody has changed',
      'changeCase',
      plainRefusal(409, 400),
      'refuses to change what somebody has changed meanwhile: status',
    ],
    ['lets a consumer read cases', 'listCases', plainRefusal(403, 401), 'refuses consumer: status'],
    [
      'leaves a formula in a table',
      'exportComplaints',
      async (request, answer) =>
        request.url.includes('/export') && answer.ok
          ? new Response('a,b\n1,=cmd()\n', {
              headers: { 'Content-Type': 'text/csv', 'X-Total-Count': '1' },
            })
          : answer,
      'no cell is a formula: row 1, b',
    ],
    [
      'counts the rows of a table wrongly',
      'exportComplaints',
      async (request, answer) =>
        request.url.includes('/export') && answer.ok
          ? new Response('a,b\n1,2\n', {
              headers: { 'Content-Type': 'text/csv', 'X-Total-Count': '2' },
            })
          : answer,
      'no cell is a formula: X-Total-Count',
    ],
  ])('%s', async (_, operation, broken, told) => {
    meddle = broken;
    const [claim] = told.split(': ');
    const found = await failures(operation, claim);
    expect(found.filter((one) => one.includes(told))).not.toEqual([]);
  });
});
