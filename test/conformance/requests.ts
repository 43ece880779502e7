import { randomUUID } from 'node:crypto';
import type { endpoints } from '@/contract/endpoints';
import type { Asked } from './ask';
import type { Known } from './known';

export type Name = keyof typeof endpoints;

interface RequestOfEach {
  /** What is asked and answered; null where the server has nothing of the kind, or has it only once it is written. */
  asked: (known: Known) => Asked | null | Promise<Asked | null>;
  /** Queries that must be refused, and the pointer that names why. */
  bad: { query: string; pointer: string }[];
}

const badWindow = { query: 'window=fortnight', pointer: '/window' };
const badCategory = { query: 'category=luck', pointer: '/category/0' };

const of = (params: Asked['params'] | null | undefined, rest: Asked = {}): Asked | null =>
  params ? { params, ...rest } : null;
const key = () => randomUUID();

/** Each endpoint, asked once rightly and wrongly in each way it can be. A new one without a line here doesn't compile. */
export const REQUESTS: Record<Name, RequestOfEach> = {
  meta: { asked: () => ({}), bad: [] },
  quality: { asked: () => ({}), bad: [] },
  dataPackage: { asked: () => ({}), bad: [] },
  tableRows: {
    asked: () => ({ query: { table: 'offers' } }),
    bad: [
      { query: '', pointer: '/table' },
      { query: 'table=luck', pointer: '/table' },
    ],
  },
  market: { asked: () => ({ query: { window: '30d' } }), bad: [badWindow] },
  suggestions: {
    asked: ({ displayName: q }) => (q === null ? null : { query: { q } }),
    bad: [
      { query: 'q=', pointer: '/q' },
      { query: '', pointer: '/q' },
      { query: 'q=a&limit=99', pointer: '/limit' },
    ],
  },
  streamers: {
    asked: () => ({ query: { window: '365d', sort: 'displayName', limit: 7, category: ['food'] } }),
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
    asked: () => ({ query: { window: '365d' } }),
    bad: [badWindow, { query: 'rateMax=lots', pointer: '/rateMax' }],
  },
  streamer: { asked: ({ params }) => of(params, { query: { window: '365d' } }), bad: [badWindow] },
  streamerPriority: {
    asked: ({ params }) => of(params, { query: { window: '30d', weightHandling: 3 } }),
    bad: [badWindow, { query: 'weightHandling=9', pointer: '/weightHandling' }],
  },
  series: { asked: ({ params }) => of(params), bad: [badWindow] },
  broadcasts: {
    asked: ({ params }) => of(params, { query: { sort: '-orders' } }),
    bad: [
      badWindow,
      { query: 'sort=-luck', pointer: '/sort' },
      { query: 'cursor=AAAA', pointer: '/cursor' },
    ],
  },
  reviews: {
    asked: ({ params }) => of(params, { query: { status: ['missing', 'reviewed_before_sale'] } }),
    bad: [
      badWindow,
      { query: 'status=lost', pointer: '/status/0' },
      { query: 'cursor=AAAA', pointer: '/cursor' },
    ],
  },
  findings: { asked: ({ params }) => of(params), bad: [badWindow] },
  findingEvidence: {
    asked: ({ params }) =>
      of(params && { ...params, rule: 'replay_kept_3_years' }, { query: { answer: ['kept'] } }),
    bad: [badWindow, { query: 'answer=maybe', pointer: '/answer/0' }],
  },
  marketFindings: { asked: () => ({ query: { window: '365d' } }), bad: [badWindow, badCategory] },
  authenticity: {
    asked: ({ params }) => of(params, { query: { window: '365d' } }),
    bad: [badWindow],
  },
  broadcastReadings: {
    asked: ({ params }) => of(params, { query: { window: '365d', limit: 3 } }),
    bad: [badWindow, { query: 'cursor=AAAA', pointer: '/cursor' }],
  },
  broadcastReading: {
    asked: ({ params, broadcastId }) =>
      of(params && broadcastId !== null ? { ...params, broadcastId } : null, {
        query: { window: '365d' },
      }),
    bad: [badWindow],
  },
  streamerTrend: {
    asked: ({ params }) => of(params, { query: { window: '365d' } }),
    bad: [badWindow],
  },
  methodExample: {
    asked: () => ({ query: { window: '365d' } }),
    bad: [badWindow, { query: 'streamer=', pointer: '/streamer' }],
  },
  products: {
    asked: ({ params }) => of(params, { query: { window: '365d', limit: 3 } }),
    bad: [badWindow, { query: 'cursor=AAAA', pointer: '/cursor' }],
  },
  complaints: {
    asked: ({ params }) => of(params, { query: { window: '365d' } }),
    bad: [
      badWindow,
      { query: 'answered=no', pointer: '/answered' },
      { query: 'counted=some', pointer: '/counted/0' },
      { query: 'cursor=AAAA', pointer: '/cursor' },
    ],
  },
  createComplaint: {
    asked: ({ params }) =>
      params && {
        body: { ...params, category: 'quality', narrative: '收到的货和直播里说的完全不一样' },
        key: key(),
      },
    bad: [],
  },
  me: { asked: () => ({}), bad: [] },
  overview: { asked: () => ({ query: { window: '30d' } }), bad: [badWindow] },
  overviewBreakdown: {
    asked: () => ({ query: { window: '30d', by: 'platform' } }),
    bad: [
      { query: 'by=luck', pointer: '/by' },
      { query: '', pointer: '/by' },
    ],
  },
  complaintCategories: { asked: () => ({ query: { window: '30d' } }), bad: [badWindow] },
  comparison: {
    asked: ({ streamerIds: ids }) => (ids.length > 0 ? { query: { ids } } : null),
    bad: [
      { query: '', pointer: '/ids' },
      { query: 'ids=a&ids=b&ids=c&ids=d&ids=e&ids=f', pointer: '/ids' },
    ],
  },
  explorer: {
    asked: () => ({ query: { window: '365d', q: '直播', sort: '-amountFen', limit: 5 } }),
    bad: [
      badWindow,
      badCategory,
      { query: 'sort=luck', pointer: '/sort' },
      { query: 'cursor=AAAA', pointer: '/cursor' },
    ],
  },
  complaintTrend: { asked: () => ({ query: { window: '90d' } }), bad: [badWindow, badCategory] },
  complaintCross: {
    asked: () => ({ query: { rows: 'platform', columns: 'outcome' } }),
    bad: [
      badWindow,
      badCategory,
      { query: 'rows=luck', pointer: '/rows' },
      { query: 'columns=answered', pointer: '/columns' },
    ],
  },
  complaintsExport: { asked: () => ({ query: { window: '30d' } }), bad: [badWindow, badCategory] },
  complaint: {
    asked: ({ complaintId }) => of(complaintId === null ? null : { complaintId }),
    bad: [],
  },
  signals: {
    asked: () => ({ query: { window: '365d', limit: 5 } }),
    bad: [
      badWindow,
      badCategory,
      { query: 'sort=luck', pointer: '/sort' },
      { query: 'cursor=AAAA', pointer: '/cursor' },
    ],
  },
  signal: { asked: async ({ signal }) => of(await signal()), bad: [] },
  setSignalDisposition: {
    asked: async ({ signal }) => of(await signal(), { body: { state: 'acknowledged' } }),
    bad: [],
  },
  cases: {
    asked: () => ({ query: { limit: 5 } }),
    bad: [
      { query: 'status=luck', pointer: '/status/0' },
      { query: 'cursor=AAAA', pointer: '/cursor' },
    ],
  },
  case: { asked: async (known) => of((await known.case())?.params), bad: [] },
  openCase: { asked: ({ newCase: body }) => body && { body, key: key() }, bad: [] },
  changeCase: {
    asked: async (known) => {
      const one = await known.case();
      return one && { ...one, body: { title: `复查 ${key()}` } };
    },
    bad: [],
  },
  addCaseNote: {
    asked: async (known) =>
      of((await known.case())?.params, { body: { note: '已电话核实' }, key: key() }),
    bad: [],
  },
  addCaseEvidence: {
    asked: async (known) =>
      of((await known.case())?.params, { body: { from: known.newCase?.from }, key: key() }),
    bad: [],
  },
  recheck: {
    asked: async (known) => of((await known.case())?.params, { query: { days: 30 } }),
    bad: [{ query: 'days=1', pointer: '/days' }],
  },
  streamerReplies: { asked: ({ params }) => of(params), bad: [] },
  replies: {
    asked: async ({ reply }) => {
      await reply();
      return { query: { state: ['received'] } };
    },
    bad: [
      { query: 'state=luck', pointer: '/state/0' },
      { query: 'cursor=AAAA', pointer: '/cursor' },
    ],
  },
  reply: { asked: async ({ reply }) => of((await reply())?.params), bad: [] },
  submitReply: { asked: ({ newReply: body }) => body && { body, key: key() }, bad: [] },
  decideReply: {
    asked: async ({ reply }) => {
      const one = await reply();
      return one && { ...one, body: { state: 'under_review' } };
    },
    bad: [],
  },
  watchlist: { asked: () => ({}), bad: [] },
  watch: { asked: ({ params }) => of(params), bad: [] },
  unwatch: { asked: ({ params }) => of(params), bad: [] },
  views: { asked: () => ({}), bad: [] },
  saveView: { asked: ({ newView: body }) => ({ body, key: key() }), bad: [] },
  deleteView: { asked: ({ view }) => view(), bad: [] },
};
