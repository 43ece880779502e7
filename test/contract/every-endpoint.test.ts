import { beforeAll, describe, expect, it } from 'vitest';
import { endpoints } from '@/contract/endpoints';
import { demoEndpoints } from '@/contract/endpoints/demo';
import { problem } from '@/contract/primitives';
import type { Asked } from '../conformance/ask';
import { knownOn, type Known } from '../conformance/known';
import { REQUESTS, type Name } from '../conformance/requests';
import { useMockApi } from './mock-api';

const api = useMockApi();

let known: Known;
beforeAll(async () => {
  known = await knownOn(api.ask);
});

const askedOf = async (name: Name): Promise<Asked> => {
  const asked = await REQUESTS[name].asked(known);
  if (!asked) throw new Error(`The world has nothing to ask ${name} of`);
  return asked;
};

/** What the lists and totals say when the demo is told to be empty. */
const NOTHING = {
  meta: { rowCounts: { streamers: 0 } },
  market: { streamers: 0, broadcasts: 0, orders: 0, complaintRate: null },
  suggestions: { items: [] },
  streamers: { items: [], total: 0, registered: 0, nextCursor: null },
  funnel: { points: [], streamers: 0, limits: [] },
  quality: { unknown: [] },
  dataPackage: { fictional: true },
  me: { role: 'regulator' },
  overview: { streamers: 0, complaintRate: { now: null, before: null, change: null } },
  overviewBreakdown: { rows: [] },
  complaintCategories: { categories: [] },
  comparison: { streamers: [], differences: [] },
  explorer: { items: [], total: 0, received: 0, nextCursor: null },
  // 90 days from a Monday on
  complaintTrend: {
    weeks: Array.from({ length: 13 }, () => ({ received: 0, counted: 0, orders: 0, rate: null })),
  },
  complaintCross: { total: 0, cells: [] },
  methodExample: { example: null },
  marketFindings: { streamers: 0, registered: 0 },
  signals: { items: [], total: 0, watchedTo: null },
  cases: { items: [], total: 0 },
  replies: { items: [], total: 0, open: 0 },
  watchlist: { items: [] },
  views: { items: [] },
};

const typedKeys = <Key extends string>(record: Record<Key, unknown>) =>
  Object.keys(record) as Key[];
const names = typedKeys(endpoints);
const reads = names.filter((name) => endpoints[name].method === 'GET');
const ofOne = reads.filter((name) => endpoints[name].path.includes('{'));
describe('a fault', () => {
  it.each(names)('failing makes %s answer 500, and forbidden 403', async (name) => {
    const asked = await askedOf(name);
    api.breakWith('failing');
    const failed = await api.ask(endpoints[name], asked);
    expect(failed).toMatchObject({ status: 500, type: 'application/problem+json' });
    api.breakWith('forbidden');
    const refused = await api.ask(endpoints[name], asked);
    expect(refused).toMatchObject({ status: 403, type: 'application/problem+json' });
  });

  it.each(names)('offline gives %s no answer at all', async (name) => {
    const asked = await askedOf(name);
    api.breakWith('offline');
    await expect(api.ask(endpoints[name], asked)).rejects.toThrow(TypeError);
  });

  it.each(names)('slow lets %s through', async (name) => {
    const asked = await askedOf(name);
    api.breakWith('slow');
    const { status } = await api.ask(endpoints[name], asked);
    expect(status).toBe(endpoints[name].status);
  });

  it.each(ofOne)('empty makes %s find nothing', async (name) => {
    const asked = await askedOf(name);
    api.breakWith('empty');
    expect((await api.ask(endpoints[name], asked)).status).toBe(404);
  });

  it('empty has an answer here for every other read', () => {
    expect(Object.keys(NOTHING).toSorted()).toEqual(
      reads.filter((name) => !ofOne.includes(name) && !('streams' in endpoints[name])).toSorted(),
    );
  });

  it.each(typedKeys(NOTHING))('empty makes %s answer as if nothing were there', async (name) => {
    const asked = await askedOf(name);
    api.breakWith('empty');
    const answer = await api.read(endpoints[name], asked);
    expect(answer).toMatchObject(NOTHING[name]);
  });
});

describe('the demo’s own operations', () => {
  it.each(['failing', 'forbidden', 'empty', 'offline', 'slow'] as const)(
    'work while the rest is %s, and can end it',
    async (fault) => {
      const broken = await api.read(demoEndpoints.setFault, { body: { fault } });
      expect(broken).toEqual({
        fault,
        seed: 7,
        role: 'regulator',
        streamers: 200,
        own: null,
        written: 0,
      });
      expect(await api.read(demoEndpoints.state)).toEqual(broken);
      await api.read(demoEndpoints.setFault, { body: { fault: 'none' } });
      expect((await api.ask(endpoints.meta)).status).toBe(200);
    },
  );

  it('ask as somebody else from then on', async () => {
    const state = await api.read(demoEndpoints.setRole, { body: { role: 'read_only' } });
    expect(state.role).toBe('read_only');
    expect(await api.read(endpoints.me)).toEqual({ role: 'read_only' });
  });

  it('refuse a fault they do not know', async () => {
    const answer = await api.ask(demoEndpoints.setFault, { body: { fault: 'fire' } });
    expect(answer.status).toBe(422);
    expect(problem.parse(answer.json).errors?.[0]?.pointer).toBe('/fault');
  });
});
