import { describe, expect, it } from 'vitest';
import { endpoints } from '@/contract/endpoints';
import { GOODS_NAMED } from '@/contract/dossier';
import { DOCUMENT_STATUSES } from '@/contract/choices';
import { dataset, useMockApi, walk } from './mock-api';

const api = useMockApi();

/** The streamer with most complaints has a bit of everything. */
const perStreamer = new Map<string, number>();
for (const { streamerId } of dataset.complaints) {
  perStreamer.set(streamerId, (perStreamer.get(streamerId) ?? 0) + 1);
}
const [streamerId] = [...perStreamer].toSorted(([, a], [, b]) => b - a)[0]!;
const params = { streamerId };
const query = { window: '400d', limit: 17 };

describe('a streamer’s broadcasts', () => {
  const own = dataset.broadcasts.filter((row) => row.streamerId === streamerId);

  it.each([
    'startedAt',
    '-startedAt',
    'orders',
    '-orders',
    'complaintsCounted',
    '-complaintsCounted',
  ] as const)('come once each over all pages, sorted by %s', async (sort) => {
    const { items, total } = await walk((cursor) =>
      api.read(endpoints.broadcasts, { params, query: { ...query, sort, ...cursor } }),
    );
    expect(total).toBe(own.length);
    expect(items.map((row) => row.broadcastId).toSorted()).toEqual(
      own.map((row) => row.broadcastId).toSorted(),
    );
    const field = sort.replace('-', '') as 'startedAt' | 'orders' | 'complaintsCounted';
    const keys = items.map((row) =>
      field === 'startedAt' ? Date.parse(row.startedAt) : row[field],
    );
    const sorted = keys.toSorted((a, b) => (sort.startsWith('-') ? b - a : a - b));
    expect(keys).toEqual(sorted);
  });

  it('add up to the summary’s sales', async () => {
    const { items } = await walk((cursor) =>
      api.read(endpoints.broadcasts, { params, query: { ...query, ...cursor } }),
    );
    const { summary } = await api.read(endpoints.streamer, { params, query: { window: '400d' } });
    const sum = (of: (row: (typeof items)[number]) => number) =>
      items.reduce((total, row) => total + of(row), 0);
    expect(sum((row) => row.orders)).toBe(summary.sales.orders);
    expect(sum((row) => row.coveredOrders)).toBe(summary.coverage.coveredOrders);
    expect(sum((row) => row.uncoveredOrders)).toBe(summary.coverage.uncoveredOrders);
    expect(sum((row) => row.refundedOrders)).toBe(summary.refundRate!.numerator);
    const series = await api.read(endpoints.series, { params, query: { window: '400d' } });
    expect(series.weeks.reduce((total, week) => total + week.orders, 0)).toBe(summary.sales.orders);
    expect(series.weeks.reduce((total, week) => total + week.complaintsCounted, 0)).toBe(
      summary.complaints.counted,
    );
  });

  it('leave out those outside the window', async () => {
    const { window, items } = await api.read(endpoints.broadcasts, {
      params,
      query: { window: '30d', limit: 200 },
    });
    expect(window.to).toBe(dataset.meta.asOf);
    for (const row of items) {
      // every instant is told in +08:00, so its first ten letters are its day
      expect(row.startedAt.slice(0, 10) >= window.from).toBe(true);
      expect(row.startedAt.slice(0, 10) <= window.to).toBe(true);
    }
  });
});

describe('what a streamer offered', () => {
  const own = new Set(
    dataset.broadcasts.filter((row) => row.streamerId === streamerId).map((row) => row.broadcastId),
  );
  const offers = dataset.offers.filter((row) => own.has(row.broadcastId));

  it('comes once each, the latest first, with the merchant and how it was sold', async () => {
    const { items, total } = await walk((cursor) =>
      api.read(endpoints.products, { params, query: { ...query, ...cursor } }),
    );
    expect(total).toBe(new Set(offers.map((row) => row.productId)).size);
    expect(new Set(items.map((row) => row.productId)).size).toBe(total);
    const instants = items.map((row) => Date.parse(row.lastOfferedAt));
    expect(instants).toEqual(instants.toSorted((a, b) => b - a));
    for (const { productId, merchant, roles } of items) {
      const product = dataset.products.find((row) => row.productId === productId)!;
      expect(merchant.enterpriseId).toBe(product.enterpriseId);
      const ofIt = offers.filter((row) => row.productId === productId);
      expect(roles.map(({ role }) => role).toSorted()).toEqual(
        [...new Set(ofIt.map((row) => row.sellerRole))].toSorted(),
      );
      expect(roles.reduce((sum, { orders }) => sum + orders, 0)).toBe(
        ofIt.reduce((sum, { orders }) => sum + orders, 0),
      );
    }
  });
});

describe('a streamer’s documents', () => {
  it('come once each, gravest first, and are counted by status before the filter', async () => {
    const { items, total } = await walk((cursor) =>
      api.read(endpoints.reviews, { params, query: { ...query, ...cursor } }),
    );
    expect(items).toHaveLength(total);
    const keys = items.map((row) => `${row.productId} ${row.document}`);
    expect(new Set(keys).size).toBe(total);
    const severities = items.map((row) => DOCUMENT_STATUSES.indexOf(row.status));
    expect(severities).toEqual(severities.toSorted((a, b) => a - b));

    const first = await api.read(endpoints.reviews, {
      params,
      query: { ...query, status: ['reviewed_before_sale'] },
    });
    for (const status of DOCUMENT_STATUSES) {
      expect(first.byStatus[status]).toBe(items.filter((row) => row.status === status).length);
    }
    expect(first.total).toBe(first.byStatus.reviewed_before_sale);
    for (const row of first.byDocument) {
      const ofIt = items.filter((one) => one.document === row.document);
      expect(row.products).toBe(ofIt.length);
      // the list is gravest first already
      const late = ofIt.filter(({ status }) => status !== 'reviewed_before_sale');
      expect(row.notInTime.map(({ productId, status }) => [productId, status])).toEqual(
        late.slice(0, GOODS_NAMED).map(({ productId, status }) => [productId, status]),
      );
    }
  });
});

describe('a streamer’s complaints', () => {
  const own = dataset.complaints.filter((row) => row.streamerId === streamerId);

  it('come once each, newest first', async () => {
    const { items, total } = await walk((cursor) =>
      api.read(endpoints.complaints, { params, query: { ...query, ...cursor } }),
    );
    expect(total).toBe(own.length);
    expect(items.map((row) => row.complaintId).toSorted()).toEqual(
      own.map((row) => row.complaintId).toSorted(),
    );
    const instants = items.map((row) => Date.parse(row.receivedAt));
    expect(instants).toEqual(instants.toSorted((a, b) => b - a));
  });

  it('have facets that say what choosing a value gives', async () => {
    const chosen = { ...query, category: ['quality', 'delivery'] };
    const page = await api.read(endpoints.complaints, { params, query: chosen });
    for (const name of ['category', 'status', 'outcome', 'counted'] as const) {
      expect(page.facets[name].length).toBeGreaterThan(0);
      for (const { value, count } of page.facets[name]) {
        const { total } = await api.read(endpoints.complaints, {
          params,
          query: { ...chosen, [name]: [value] },
        });
        expect({ name, value, total }).toEqual({ name, value, total: count });
      }
    }
  });

  it('are counted as the summary counts them, left-out ones by why', async () => {
    const { counts, facets } = await api.read(endpoints.complaints, { params, query });
    const { summary } = await api.read(endpoints.streamer, { params, query: { window: '400d' } });
    expect(counts).toEqual(summary.complaints);
    const facet = Object.fromEntries(facets.counted.map(({ value, count }) => [value, count]));
    expect(facet['counted'] ?? 0).toBe(counts.counted);
    expect(facet['dismissed'] ?? 0).toBe(counts.leftOut.dismissed);
    expect(facet['withdrawn'] ?? 0).toBe(counts.leftOut.withdrawn);
    expect(facet['repeat'] ?? 0).toBe(counts.leftOut.repeat);
  });
});
