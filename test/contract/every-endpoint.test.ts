import { describe, expect, it } from 'vitest';
import { endpoints } from '@/contract/endpoints';
import { demoEndpoints } from '@/contract/endpoints/demo';
import { problem } from '@/contract/primitives';
import { dataset, useMockApi, type Asked } from './mock-api';

const api = useMockApi();

const streamerId = dataset.streamers[0]!.streamerId;
const params = { streamerId };
const { broadcastId } = dataset.broadcasts.find((row) => row.streamerId === streamerId)!;
const badWindow = { query: 'window=fortnight', pointer: '/window' };

interface Case {
  /** What is asked; a function where something has to be there first. */
  asked: Asked | (() => Promise<Asked>);
  /** Queries that must be refused, and the pointer that names why. */
  bad: { query: string; pointer: string }[];
}

const aSignal = async () => {
  const { items } = await api.read(endpoints.signals, { query: { window: '365d', limit: 1 } });
  return { signalId: items[0]!.signalId };
};
const newCase = { title: '核查', from: [{ kind: 'streamer', streamerId }] };
const aCase = async () => {
  const { caseId, version } = await api.read(endpoints.openCase, {
    body: newCase,
    key: 'every-endpoint-case',
  });
  return { params: { caseId }, version };
};
const newReply = {
  streamerId,
  kind: 'statement',
  text: '本店已更换供应商并逐批送检。',
  creditCode: '914403001922038216',
};
const aReply = async () => {
  const { replyId, version } = await api.read(endpoints.submitReply, {
    body: newReply,
    key: 'every-endpoint-reply',
  });
  return { params: { replyId }, version };
};
const badCategory = { query: 'category=luck', pointer: '/category/0' };

// a new endpoint without a line here doesn't compile
const CASES: Record<keyof typeof endpoints, Case> = {
  meta: { asked: {}, bad: [] },
  quality: { asked: {}, bad: [] },
  dataPackage: { asked: {}, bad: [] },
  tableRows: {
    asked: { query: { table: 'offers' } },
    bad: [
      { query: '', pointer: '/table' },
      { query: 'table=luck', pointer: '/table' },
    ],
  },
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
  streamerPriority: {
    asked: { params, query: { window: '30d', weightHandling: 3 } },
    bad: [badWindow, { query: 'weightHandling=9', pointer: '/weightHandling' }],
  },
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
  findingEvidence: {
    asked: { params: { streamerId, rule: 'replay_kept_3_years' }, query: { answer: ['kept'] } },
    bad: [badWindow, { query: 'answer=maybe', pointer: '/answer/0' }],
  },
  marketFindings: { asked: { query: { window: '365d' } }, bad: [badWindow, badCategory] },
  authenticity: { asked: { params, query: { window: '365d' } }, bad: [badWindow] },
  broadcastReadings: {
    asked: { params, query: { window: '365d', limit: 3 } },
    bad: [badWindow, { query: 'cursor=AAAA', pointer: '/cursor' }],
  },
  broadcastReading: {
    asked: { params: { ...params, broadcastId }, query: { window: '365d' } },
    bad: [badWindow],
  },
  streamerTrend: { asked: { params, query: { window: '365d' } }, bad: [badWindow] },
  methodExample: {
    asked: { query: { window: '365d' } },
    bad: [badWindow, { query: 'streamer=', pointer: '/streamer' }],
  },
  products: {
    asked: { params, query: { window: '365d', limit: 3 } },
    bad: [badWindow, { query: 'cursor=AAAA', pointer: '/cursor' }],
  },
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
  me: { asked: {}, bad: [] },
  overview: { asked: { query: { window: '30d' } }, bad: [badWindow] },
  overviewBreakdown: {
    asked: { query: { window: '30d', by: 'platform' } },
    bad: [
      { query: 'by=luck', pointer: '/by' },
      { query: '', pointer: '/by' },
    ],
  },
  complaintCategories: { asked: { query: { window: '30d' } }, bad: [badWindow] },
  comparison: {
    asked: { query: { ids: dataset.streamers.slice(0, 3).map((one) => one.streamerId) } },
    bad: [
      { query: '', pointer: '/ids' },
      { query: 'ids=a&ids=b&ids=c&ids=d&ids=e&ids=f', pointer: '/ids' },
    ],
  },
  explorer: {
    asked: { query: { window: '365d', q: '直播', sort: '-amountFen', limit: 5 } },
    bad: [
      badWindow,
      badCategory,
      { query: 'sort=luck', pointer: '/sort' },
      { query: 'cursor=AAAA', pointer: '/cursor' },
    ],
  },
  complaintTrend: { asked: { query: { window: '90d' } }, bad: [badWindow, badCategory] },
  complaintCross: {
    asked: { query: { rows: 'platform', columns: 'outcome' } },
    bad: [
      badWindow,
      badCategory,
      { query: 'rows=luck', pointer: '/rows' },
      { query: 'columns=answered', pointer: '/columns' },
    ],
  },
  complaintsExport: { asked: { query: { window: '30d' } }, bad: [badWindow, badCategory] },
  complaint: {
    asked: { params: { complaintId: dataset.complaints[0]!.complaintId } },
    bad: [],
  },
  signals: {
    asked: { query: { window: '365d', limit: 5 } },
    bad: [
      badWindow,
      badCategory,
      { query: 'sort=luck', pointer: '/sort' },
      { query: 'cursor=AAAA', pointer: '/cursor' },
    ],
  },
  signal: { asked: async () => ({ params: await aSignal() }), bad: [] },
  setSignalDisposition: {
    asked: async () => ({ params: await aSignal(), body: { state: 'acknowledged' } }),
    bad: [],
  },
  cases: {
    asked: { query: { limit: 5 } },
    bad: [
      { query: 'status=luck', pointer: '/status/0' },
      { query: 'cursor=AAAA', pointer: '/cursor' },
    ],
  },
  case: { asked: async () => ({ params: (await aCase()).params }), bad: [] },
  openCase: { asked: { body: newCase, key: 'every-endpoint-2' }, bad: [] },
  changeCase: { asked: async () => ({ ...(await aCase()), body: { title: '复查' } }), bad: [] },
  addCaseNote: {
    asked: async () => ({
      params: (await aCase()).params,
      body: { note: '已电话核实' },
      key: 'every-endpoint-3',
    }),
    bad: [],
  },
  addCaseEvidence: {
    asked: async () => ({
      params: (await aCase()).params,
      body: { from: newCase.from },
      key: 'every-endpoint-4',
    }),
    bad: [],
  },
  recheck: {
    asked: async () => ({ params: (await aCase()).params, query: { days: 30 } }),
    bad: [{ query: 'days=1', pointer: '/days' }],
  },
  streamerReplies: { asked: { params }, bad: [] },
  replies: {
    asked: async () => {
      await aReply();
      return { query: { state: ['received'] } };
    },
    bad: [
      { query: 'state=luck', pointer: '/state/0' },
      { query: 'cursor=AAAA', pointer: '/cursor' },
    ],
  },
  reply: { asked: async () => ({ params: (await aReply()).params }), bad: [] },
  submitReply: { asked: { body: newReply, key: 'every-endpoint-6' }, bad: [] },
  decideReply: {
    asked: async () => ({ ...(await aReply()), body: { state: 'under_review' } }),
    bad: [],
  },
  watchlist: { asked: {}, bad: [] },
  watch: { asked: { params }, bad: [] },
  unwatch: { asked: { params }, bad: [] },
  views: { asked: {}, bad: [] },
  saveView: {
    asked: { body: { name: '食品', path: '/streamers?category=food' }, key: 'every-endpoint-5' },
    bad: [],
  },
  deleteView: { asked: { params: { viewId: 'V-1' } }, bad: [] },
};

const askedOf = async (name: keyof typeof endpoints): Promise<Asked> => {
  const { asked } = CASES[name];
  return typeof asked === 'function' ? asked() : asked;
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
const nobody = {
  streamerId: 'nobody/é 播',
  broadcastId: 'none',
  signalId: 'none',
  caseId: 'none',
  complaintId: 'none',
  replyId: 'none',
};

describe('every endpoint', () => {
  it.each(names)('%s answers as the contract says', async (name) => {
    const { status, type, json } = await api.ask(endpoints[name], await askedOf(name));
    expect({ status, json }).toMatchObject({ status: endpoints[name].status });
    const streams = 'streams' in endpoints[name] ? endpoints[name].streams : undefined;
    expect(type).toContain(streams ?? 'application/json');
    const parsed = endpoints[name].answer.safeParse(json);
    expect(parsed.error?.issues ?? []).toEqual([]);
    // nothing beside what the contract names
    expect(parsed.data).toEqual(json);
  });

  it.each(
    names.flatMap((name) =>
      CASES[name].bad.map(({ query, pointer }) => ({ name, query, pointer })),
    ),
  )('$name refuses `$query` and names $pointer', async ({ name, query, pointer }) => {
    const answer = await api.ask(endpoints[name], { ...(await askedOf(name)), query });
    expect(answer).toMatchObject({ status: 400, type: 'application/problem+json' });
    const { errors, status } = problem.parse(answer.json);
    expect(status).toBe(400);
    expect(errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it.each(reads)('%s refuses a parameter it does not know by name', async (name) => {
    const answer = await api.ask(endpoints[name], {
      ...(await askedOf(name)),
      query: 'colour=red',
    });
    expect(answer.status).toBe(400);
    expect(problem.parse(answer.json).errors).toContainEqual({
      pointer: '/colour',
      detail: 'is not a parameter here',
    });
  });

  it.each(ofOne)('%s knows nothing that isn’t there', async (name) => {
    const answer = await api.ask(endpoints[name], { params: nobody });
    expect(answer).toMatchObject({ status: 404, type: 'application/problem+json' });
    expect(problem.parse(answer.json).status).toBe(404);
  });
});

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
