import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPLORER_SORTS } from '@/contract/choices';
import { endpoints } from '@/contract/endpoints';
import type { ExplorerComplaint } from '@/contract/explorer';
import type { Complaint } from '@/dataset/tables';
import {
  FACETS,
  VALUE_OF,
  anyFilters,
  counts,
  holds,
  passes,
  streamers,
  wordsOf,
} from './complaints-by-hand';
import { dataset, useMockApi, walk } from './mock-api';

const api = useMockApi();
const everything = dataset.complaints;
const asOfEnd = Date.parse(`${dataset.meta.asOf}T24:00:00+08:00`);

/** How long a complaint has waited for a first response; null where it came at an unknown time. */
function waited({ receivedAt, firstResponseAt, status, closedAt }: Complaint): number | null {
  if (firstResponseAt !== null && firstResponseAt < asOfEnd) return firstResponseAt - receivedAt;
  const answered = ['responded', 'mediated', 'closed'].includes(status) || closedAt !== null;
  return answered && firstResponseAt === null ? null : asOfEnd - receivedAt;
}

const KEY_OF: Record<(typeof EXPLORER_SORTS)[number], (row: Complaint) => number | null> = {
  '-receivedAt': (row) => -row.receivedAt,
  receivedAt: (row) => row.receivedAt,
  '-amountFen': (row) => (row.amountFen === null ? null : -row.amountFen),
  '-waiting': (row) => {
    const wait = waited(row);
    return wait === null ? null : -wait;
  },
};
const inOrder = (rows: readonly Complaint[], sort: (typeof EXPLORER_SORTS)[number]) =>
  [...rows].sort(
    (a, b) =>
      (KEY_OF[sort](a) ?? Infinity) - (KEY_OF[sort](b) ?? Infinity) ||
      (a.complaintId < b.complaintId ? -1 : 1),
  );

describe('the complaints of everybody', () => {
  it('are narrowed, counted and sorted as going through the rows by hand does', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilters, fc.constantFrom(...EXPLORER_SORTS), async (filters, sort) => {
        const page = await api.read(endpoints.explorer, {
          query: { ...filters, sort, limit: 200 },
        });
        const expected = everything.filter((row) => passes(row, filters));
        expect(page.total).toBe(expected.length);
        expect(page.counts).toEqual(counts(expected));
        expect(page.items.map((row) => row.complaintId)).toEqual(
          inOrder(expected, sort)
            .slice(0, 200)
            .map((row) => row.complaintId),
        );
        const window = { window: filters.window };
        const received = everything.filter((row) => passes(row, window));
        expect(page.received).toBe(received.length);
        for (const facet of FACETS) {
          const others = everything.filter((row) => passes(row, filters, facet));
          const value = VALUE_OF[facet];
          expect({ facet, values: page.facets[facet].map((one) => one.value).toSorted() }).toEqual({
            facet,
            values: [...new Set(received.map(value))].filter((one) => one !== null).toSorted(),
          });
          for (const { value: one, count } of page.facets[facet]) {
            expect({ facet, one, count }).toEqual({
              facet,
              one,
              count: others.filter((row) => value(row) === one).length,
            });
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each(EXPLORER_SORTS)('are all there, once, page by page by %s', async (sort) => {
    const { items } = await walk((cursor) =>
      api.read(endpoints.explorer, { query: { window: '365d', sort, limit: 170, ...cursor } }),
    );
    expect(items.map((row) => row.complaintId)).toEqual(
      inOrder(
        everything.filter((row) => passes(row, { window: '365d' })),
        sort,
      ).map((row) => row.complaintId),
    );
  });

  it.each(['退款', '客服 元', 'ＲＥＦＵＮＤ the', '12', '直播间'])(
    'tell where each word of %s stands',
    async (q) => {
      const { items } = await api.read(endpoints.explorer, {
        query: { window: '365d', q, limit: 50 },
      });
      expect(items.length).toBeGreaterThan(0);
      const words = wordsOf(q);
      for (const row of items) {
        const marked = [...markedIn(row, 'narrative'), ...markedIn(row, 'sellerResponse')];
        // every hit is words that stand there, and every word has a hit
        for (const one of marked) {
          expect(words.reduce((rest, word) => rest.replaceAll(word, ''), one)).toBe('');
        }
        for (const word of words) expect(marked.some((one) => holds(one, word))).toBe(true);
      }
    },
  );

  it('hold what somebody has just filed, found by its words', async () => {
    const { streamerId } = everything[0]!;
    const narrative = 'Ｐａｉｄ 88元 for 琉璃樽, none came';
    const filed = await api.read(endpoints.createComplaint, {
      body: { streamerId, category: 'delivery', narrative },
      key: 'explorer-filed',
    });
    const { items, total } = await api.read(endpoints.explorer, {
      query: { q: 'paid 琉璃', category: ['delivery'], streamer: streamerId },
    });
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({
      complaintId: filed.complaintId,
      narrativeHits: [
        [0, 4],
        [13, 15],
      ],
    });
    const one = await api.read(endpoints.complaint, { params: { complaintId: filed.complaintId } });
    expect(one).toEqual({ ...items[0], narrativeHits: [] });
  });

  it('page on without a gap or a repeat while one more is filed', async () => {
    const query = { window: '365d', limit: 20, sort: '-amountFen' };
    const first = await api.read(endpoints.explorer, { query });
    await api.read(endpoints.createComplaint, {
      body: {
        streamerId: everything[0]!.streamerId,
        category: 'other',
        narrative: '翻页时又提交了一条投诉',
        // so that it stands before what has been read
        amountFen: 10_000_000_000,
      },
      key: 'explorer-meanwhile',
    });
    const next = await api.read(endpoints.explorer, {
      query: { ...query, cursor: first.nextCursor },
    });
    const expected = inOrder(everything, '-amountFen').slice(0, 40);
    expect([...first.items, ...next.items].map((row) => row.complaintId)).toEqual(
      expected.map((row) => row.complaintId),
    );
  });

  it('refuse a cursor of another order', async () => {
    const first = await api.read(endpoints.explorer, { query: { limit: 5 } });
    const answer = await api.ask(endpoints.explorer, {
      query: { sort: '-waiting', limit: 5, cursor: first.nextCursor },
    });
    expect(answer.status).toBe(400);
  });
});

describe('one complaint', () => {
  it('names the streamer and the goods', async () => {
    for (const row of everything.slice(0, 300).filter((_, place) => place % 15 === 0)) {
      const { complaintId, streamerId } = row;
      const answer = await api.read(endpoints.complaint, { params: { complaintId } });
      const { displayName, roomId, platformId } = streamers.get(streamerId)!;
      expect(answer).toMatchObject({
        complaintId,
        narrative: row.narrative,
        counted: VALUE_OF.counted(row),
        goods: VALUE_OF.goods(row),
        streamer: { streamerId, displayName, roomId, platform: { platformId } },
        narrativeHits: [],
        sellerResponseHits: [],
      });
    }
  });
});

/** The marked pieces of a text, as a search sees them. */
const markedIn = (row: ExplorerComplaint, name: 'narrative' | 'sellerResponse') =>
  row[`${name}Hits`].map(([start, end]) =>
    (row[name] ?? '').slice(start, end).normalize('NFKC').toLowerCase(),
  );
