import { describe, expect, it } from 'vitest';
import { demoEndpoints, endpoints } from '@/contract/endpoints';
import { problem } from '@/contract/primitives';
import { dataset, useMockApi } from './mock-api';

const api = useMockApi();

const streamerId = dataset.streamers[0]!.streamerId;
const params = { streamerId };
const badWindow = { query: 'window=fortnight', pointer: '/window' };

interface Case {
  asked: {
    params?: Record<string, string>;
    query?: Record<string, unknown>;
    body?: unknown;
    key?: string;
  };
  /** Queries that must be refused, and the pointer that names why. */
  bad: { query: string; pointer: string }[];
}

// a new endpoint without a line here doesn't compile
const CASES: Record<keyof typeof endpoints, Case> = {
  meta: { asked: {}, bad: [] },
  market: { asked: { query: { window: '30d' } }, bad: [badWindow] },
  suggestions: {
    asked: { query: { q: dataset.streamers[0]!.displayName } },
    bad: [
      { query: 'q=', pointer: '/q' },
      { query: '', pointer: '/q' },
      { query: 'q=a&limit=99', pointer: '/limit' },
    ],
  },
  streamers: {
    asked: { query: { window: '365d', sort: 'displayName', limit: 7, category: ['food'] } },
    bad: [
      badWindow,
      { query: 'sort=luck', pointer: '/sort' },
      { query: 'category=food&category=cars', pointer: '/category/1' },
      { query: 'ordersMin=-1', pointer: '/ordersMin' },
      { query: 'limit=0', pointer: '/limit' },
      { query: 'cursor=nonsense', pointer: '/cursor' },
    ],
  },
  funnel: {
    asked: { query: { window: '365d' } },
    bad: [badWindow, { query: 'rateMax=lots', pointer: '/rateMax' }],
  },
  streamer: { asked: { params, query: { window: '365d' } }, bad: [badWindow] },
  series: { asked: { params }, bad: [badWindow] },
  broadcasts: {
    asked: { params, query: { sort: '-orders' } },
    bad: [
      badWindow,
      { query: 'sort=-luck', pointer: '/sort' },
      { query: 'cursor=AAAA', pointer: '/cursor' },
    ],
  },
  reviews: {
    asked: { params, query: { status: ['missing', 'reviewed_before_sale'] } },
    bad: [
      badWindow,
      { query: 'status=lost', pointer: '/status/0' },
      { query: 'cursor=AAAA', pointer: '/cursor' },
    ],
  },
  findings: { asked: { params }, bad: [badWindow] },
  complaints: {
    asked: { params, query: { window: '365d' } },
    bad: [
      badWindow,
      { query: 'answered=no', pointer: '/answered' },
      { query: 'counted=some', pointer: '/counted/0' },
      { query: 'cursor=AAAA', pointer: '/cursor' },
    ],
  },
  createComplaint: {
    asked: {
      body: { streamerId, category: 'quality', narrative: '收到的货和直播里说的完全不一样' },
      key: 'every-endpoint-1',
    },
    bad: [],
  },
};

/** What the lists and totals say when the demo is told to be empty. */
const NOTHING = {
  meta: { rowCounts: { streamers: 0 } },
  market: { streamers: 0, broadcasts: 0, orders: 0, complaintRate: null },
  suggestions: { items: [] },
  streamers: { items: [], total: 0, registered: 0, nextCursor: null },
  funnel: { points: [], streamers: 0, limits: [] },
};

const typedKeys = <Key extends string>(record: Record<Key, unknown>) =>
  Object.keys(record) as Key[];
const names = typedKeys(endpoints);
const reads = names.filter((name) => endpoints[name].method === 'GET');
const ofOne = reads.filter((name) => endpoints[name].path.includes('{streamerId}'));

describe('every endpoint', () => {
  it.each(names)('%s answers as the contract says', async (name) => {
    const { status, type, json } = await api.ask(endpoints[name], CASES[name].asked);
    expect({ status, json }).toMatchObject({ status: endpoints[name].status });
    expect(type).toContain('application/json');
    const parsed = endpoints[name].answer.safeParse(json);
    expect(parsed.error?.issues ?? []).toEqual([]);
    // nothing beside what the contract names
    expect(parsed.data).toEqual(json);
  });

  it.each(names.flatMap((name) => CASES[name].bad.map((bad) => ({ name, ...bad }))))(
    '$name refuses `$query` and names $pointer',
    async ({ name, query, pointer }) => {
      const answer = await api.ask(endpoints[name], { ...CASES[name].asked, query });
      expect(answer).toMatchObject({ status: 400, type: 'application/problem+json' });
      const { errors, status } = problem.parse(answer.json);
      expect(status).toBe(400);
      expect(errors?.map((error) => error.pointer)).toContain(pointer);
    },
  );

  it.each(reads)('%s refuses a parameter it does not know by name', async (name) => {
    const answer = await api.ask(endpoints[name], { ...CASES[name].asked, query: 'colour=red' });
    expect(answer.status).toBe(400);
    expect(problem.parse(answer.json).errors).toContainEqual({
      pointer: '/colour',
      detail: 'is not a parameter here',
    });
  });

  it.each(ofOne)('%s knows no streamer nobody registered', async (name) => {
    const answer = await api.ask(endpoints[name], { params: { streamerId: 'nobody/é 播' } });
    expect(answer).toMatchObject({ status: 404, type: 'application/problem+json' });
    expect(problem.parse(answer.json).status).toBe(404);
  });
});

describe('a fault', () => {
  it.each(names)('failing makes %s answer 500, and forbidden 403', async (name) => {
    api.breakWith('failing');
    const failed = await api.ask(endpoints[name], CASES[name].asked);
    expect(failed).toMatchObject({ status: 500, type: 'application/problem+json' });
    api.breakWith('forbidden');
    const refused = await api.ask(endpoints[name], CASES[name].asked);
    expect(refused).toMatchObject({ status: 403, type: 'application/problem+json' });
  });

  it.each(names)('offline gives %s no answer at all', async (name) => {
    api.breakWith('offline');
    await expect(api.ask(endpoints[name], CASES[name].asked)).rejects.toThrow(TypeError);
  });

  it.each(names)('slow lets %s through', async (name) => {
    api.breakWith('slow');
    const { status } = await api.ask(endpoints[name], CASES[name].asked);
    expect(status).toBe(endpoints[name].status);
  });

  it.each(ofOne)('empty makes %s find nobody', async (name) => {
    api.breakWith('empty');
    expect((await api.ask(endpoints[name], CASES[name].asked)).status).toBe(404);
  });

  it('empty has an answer here for every other read', () => {
    expect(Object.keys(NOTHING).toSorted()).toEqual(
      reads.filter((name) => !ofOne.includes(name)).toSorted(),
    );
  });

  it.each(typedKeys(NOTHING))('empty makes %s answer as if nothing were there', async (name) => {
    api.breakWith('empty');
    const answer = await api.read(endpoints[name], CASES[name].asked);
    expect(answer).toMatchObject(NOTHING[name]);
  });
});

describe('the demo’s own operations', () => {
  it.each(['failing', 'forbidden', 'empty', 'offline', 'slow'] as const)(
    'work while the rest is %s, and can end it',
    async (fault) => {
      const broken = await api.read(demoEndpoints.setFault, { body: { fault } });
      expect(broken).toEqual({ fault, seed: 7, written: 0 });
      expect(await api.read(demoEndpoints.state)).toEqual(broken);
      await api.read(demoEndpoints.setFault, { body: { fault: 'none' } });
      expect((await api.ask(endpoints.meta)).status).toBe(200);
    },
  );

  it('refuse a fault they do not know', async () => {
    const answer = await api.ask(demoEndpoints.setFault, { body: { fault: 'fire' } });
    expect(answer.status).toBe(422);
    expect(problem.parse(answer.json).errors?.[0]?.pointer).toBe('/fault');
  });
});
