import { findBombings } from '@/domain/complaint-bombing';
import * as fc from 'fast-check';
import type { ExplorerFacet } from '@/contract/choices';
import type { explorerFilters } from '@/contract/explorer';
import {
  COMPLAINT_CATEGORY,
  COMPLAINT_CHANNEL,
  COMPLAINT_OUTCOME,
  COMPLAINT_STATUS,
  PRODUCT_CATEGORY,
  REGION,
  type Complaint,
} from '@/dataset/tables';
import type * as z from 'zod/mini';
import { dataset } from './mock-api';

/* What the explorer's filters and dimensions mean, worked out a second time from the dataset's rows. */

export type Filters = z.input<typeof explorerFilters>;

const DAY = 86_400_000;
export const shanghaiDate = (instant: number) =>
  new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10);
const plusDays = (date: string, days: number) =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** First and last day of a window. */
export function daysOf(window: string): [string, string] {
  const [from, to] = window.split('..');
  if (from && to) return [from, to];
  return [plusDays(dataset.meta.asOf, 1 - Number.parseInt(window, 10)), dataset.meta.asOf];
}

export const inWindow = (window: string, instant: number) => {
  const [from, to] = daysOf(window);
  const date = shanghaiDate(instant);
  return from <= date && date <= to;
};

/** Why those that count in no figure don't, by their ids. */
export const leftOut = new Map<string, 'dismissed' | 'withdrawn' | 'wave' | 'repeat'>();
{
  const last = new Map<string, number>();
  // what makes a wave has its own tests
  const waves = findBombings(dataset.complaints).flatMap(({ setAside }) => setAside);
  const inWave = new Set(waves.map((row) => dataset.complaints[row]?.complaintId));
  for (const complaint of [...dataset.complaints].sort((a, b) => a.receivedAt - b.receivedAt)) {
    const { complaintId, confirmed, outcome, streamerId, complainantRef, receivedAt } = complaint;
    const key = JSON.stringify([streamerId, complainantRef]);
    const before = complainantRef === null ? undefined : last.get(key);
    if (confirmed === 'dismissed') leftOut.set(complaintId, 'dismissed');
    else if (outcome === 'withdrawn') leftOut.set(complaintId, 'withdrawn');
    else if (inWave.has(complaintId)) leftOut.set(complaintId, 'wave');
    else if (before !== undefined && receivedAt - before <= 30 * DAY) {
      leftOut.set(complaintId, 'repeat');
    } else last.set(key, receivedAt);
  }
}

export const streamers = new Map(dataset.streamers.map((row) => [row.streamerId, row]));
const products = new Map(dataset.products.map((row) => [row.productId, row]));
const broadcasts = new Map(dataset.broadcasts.map((row) => [row.broadcastId, row]));

/** Every sale with whom, when and what. */
export const sales = dataset.offers.map((offer) => {
  const { streamerId, startedAt } = broadcasts.get(offer.broadcastId)!;
  const { platformId, region } = streamers.get(streamerId)!;
  const goods = products.get(offer.productId)?.category ?? null;
  return { orders: offer.orders, streamerId, startedAt, platformId, region, goods };
});

const soldBy = new Map<string, Map<string, number>>();
for (const { streamerId, goods, orders } of sales) {
  if (goods === null) continue;
  const own = soldBy.get(streamerId) ?? new Map<string, number>();
  own.set(goods, (own.get(goods) ?? 0) + orders);
  soldBy.set(streamerId, own);
}
const mainGoods = new Map(
  [...soldBy].map(([streamerId, own]) => {
    const [most] = [...own].filter(([, orders]) => orders > 0).sort(([, a], [, b]) => b - a);
    return [streamerId, most?.[0] ?? null];
  }),
);

export const VALUE_OF: Record<ExplorerFacet, (row: Complaint) => string | null> = {
  category: (row) => row.category,
  channel: (row) => row.channel,
  status: (row) => row.status,
  outcome: (row) => (row.status === 'closed' ? (row.outcome ?? 'unknown') : row.outcome),
  counted: (row) => leftOut.get(row.complaintId) ?? 'counted',
  answered: (row) => (row.sellerResponse === null ? 'no' : 'yes'),
  platform: (row) => streamers.get(row.streamerId)!.platformId,
  region: (row) => streamers.get(row.streamerId)!.region,
  goods: (row) =>
    products.get(row.productId ?? '')?.category ?? mainGoods.get(row.streamerId) ?? null,
};
export const FACETS = Object.keys(VALUE_OF) as ExplorerFacet[];

const plain = (text: string) => text.normalize('NFKC').toLowerCase();
export const wordsOf = (q: string) =>
  plain(q)
    .split(' ')
    .map((word) => word.replace(/。$/, ''));
/** Latin words and numbers from their beginning, Chinese anywhere. */
const patternOf = (word: string) =>
  new RegExp(`${/^[a-z]/.test(word) ? '(?<![a-z])' : /^\d/.test(word) ? '(?<!\\d)' : ''}${word}`);
export const holds = (text: string, word: string) => patternOf(word).test(plain(text));

/** What each look would take long over. */
const read = new Map(
  dataset.complaints.map((row) => [
    row,
    {
      date: shanghaiDate(row.receivedAt),
      texts: [row.narrative, row.sellerResponse].flatMap((text) =>
        text === null ? [] : [plain(text)],
      ),
    },
  ]),
);

export function passes(row: Complaint, filters: Filters, lifted?: ExplorerFacet): boolean {
  const { date, texts } = read.get(row)!;
  const [from, to] = daysOf(filters.window ?? '90d');
  const words = filters.q === undefined ? [] : wordsOf(filters.q);
  return (
    from <= date &&
    date <= to &&
    (filters.streamer === undefined || filters.streamer === row.streamerId) &&
    FACETS.every((facet) => {
      const chosen: readonly string[] | undefined = filters[facet];
      return facet === lifted || !chosen?.length || chosen.includes(VALUE_OF[facet](row) ?? '');
    }) &&
    words.every((word) => texts.some((text) => patternOf(word).test(text)))
  );
}

export const counts = (rows: readonly Complaint[]) => {
  const of = (state: string) => rows.filter((row) => VALUE_OF.counted(row) === state).length;
  return {
    received: rows.length,
    counted: of('counted'),
    leftOut: {
      dismissed: of('dismissed'),
      withdrawn: of('withdrawn'),
      wave: of('wave'),
      repeat: of('repeat'),
    },
  };
};

const some = <Value>(values: readonly Value[]) =>
  fc.subarray([...values], { minLength: 1, maxLength: Math.min(4, values.length) });
const busiest = [...streamers.keys()]
  .map((streamerId) => ({
    streamerId,
    complaints: dataset.complaints.filter((row) => row.streamerId === streamerId).length,
  }))
  .sort((a, b) => b.complaints - a.complaints)
  .slice(0, 5)
  .map(({ streamerId }) => streamerId);

export const anyFilters: fc.Arbitrary<Filters> = fc.record(
  {
    window: fc.constantFrom('30d', '365d', '2026-02-10..2026-05-03'),
    q: fc.constantFrom(
      '退款',
      '直播间 客服',
      'REFUND',
      'ｒｅｆｕｎｄ the',
      '129',
      '元。',
      'xyzzy',
      '的',
    ),
    category: some(COMPLAINT_CATEGORY),
    channel: some(COMPLAINT_CHANNEL),
    status: some(COMPLAINT_STATUS),
    outcome: some([...COMPLAINT_OUTCOME, 'unknown'] as const),
    counted: some(['counted', 'dismissed', 'withdrawn', 'wave', 'repeat'] as const),
    answered: some(['yes', 'no'] as const),
    platform: some(dataset.platforms.map(({ platformId }) => platformId)),
    region: some(REGION),
    goods: some(PRODUCT_CATEGORY),
    streamer: fc.constantFrom(...busiest, 'nobody'),
  },
  { requiredKeys: ['window'] },
);
