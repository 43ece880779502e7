import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/dataset/dataset';
import { endpoints } from '@/contract/endpoints';
import { generate } from '@mocks/world/generate';
import { createStore } from '@mocks/store/store';
import { SEED, dataset, useMockApi, walk } from './mock-api';

const api = useMockApi();
const { truth } = generate(SEED, { streamers: 200 });

/** The one whose sales are faked in the demo's story. */
const faker = truth.find(({ story, lead }) => story === 'faked_sales' && lead)!.streamerId;
const params = { streamerId: faker };
const query = { window: '60d' };

const offersOf = (broadcastId: string) =>
  dataset.offers.filter((offer) => offer.broadcastId === broadcastId);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

describe('a streamer’s authenticity', () => {
  it('is counted as the summary counts it, and over the list of broadcasts', async () => {
    const answer = await api.read(endpoints.authenticity, { params, query });
    const { summary } = await api.read(endpoints.streamer, { params, query });
    expect(answer.unusual).toBe(summary.parts.authenticity.events);
    expect(answer.peers).toEqual(summary.peers);
    const { items, total } = await walk((cursor) =>
      api.read(endpoints.broadcastReadings, { params, query: { ...query, limit: 4, ...cursor } }),
    );
    expect(answer.broadcasts).toBe(total);
    expect(new Set(items.map(({ broadcastId }) => broadcastId)).size).toBe(total);
    expect(items.filter(({ unusual }) => unusual > 0)).toHaveLength(answer.unusual);
    for (const [place, signal] of answer.signals.entries()) {
      const readings = items.map((item) => item.readings[place]!);
      const beyond = readings.filter((reading) => reading.beyond !== null);
      expect(signal.unusual).toBe(beyond.length);
      expect(signal.points).toHaveLength(signal.told);
      expect(signal.told + sum(Object.values(signal.untold))).toBe(total);
      const times = signal.points.map(({ startedAt }) => startedAt);
      expect(times).toEqual(times.toSorted());
    }
  });

  it('sets the numbers of the records against each other', async () => {
    const { items } = await api.read(endpoints.broadcastReadings, { params, query });
    expect(items.length).toBeGreaterThan(3);
    for (const { broadcastId, orders, readings } of items) {
      const broadcast = dataset.broadcasts.find((row) => row.broadcastId === broadcastId)!;
      const offers = offersOf(broadcastId);
      expect(orders).toBe(sum(offers.map((offer) => offer.orders)));
      const [settled, refunds, perBuyer, perViewer, repeated] = readings;
      expect(settled).toMatchObject({
        part: broadcast.settledGmvFen,
        whole: broadcast.declaredGmvFen,
      });
      expect(perViewer).toMatchObject({ part: orders, whole: broadcast.viewers });
      expect(repeated).toMatchObject({
        part: broadcast.repeatedComments,
        whole: broadcast.comments,
      });
      const known = (of: (offer: (typeof offers)[number]) => number | null) =>
        offers.every((offer) => of(offer) !== null)
          ? sum(offers.map((offer) => of(offer) ?? 0))
          : null;
      expect(refunds!.part).toBe(known((offer) => offer.refundedOrders72h));
      expect(perBuyer!.whole).toBe(known((offer) => offer.buyers));
    }
  });

  it('puts the most surprising first, however it is paged', async () => {
    const { items } = await api.read(endpoints.broadcastReadings, { params, query });
    const unusual = items.map((item) => item.unusual);
    expect(unusual).toEqual(unusual.toSorted((a, b) => b - a));
    expect(unusual[0]).toBeGreaterThanOrEqual(3);
  });

  it('tells one broadcast as the list does, and none of another’s', async () => {
    const { items } = await api.read(endpoints.broadcastReadings, { params, query });
    const [first] = items;
    const one = { ...params, broadcastId: first!.broadcastId };
    expect(await api.read(endpoints.broadcastReading, { params: one, query })).toEqual(first);
    const other = dataset.streamers.find(({ streamerId }) => streamerId !== faker)!.streamerId;
    const asked = { params: { ...one, streamerId: other }, query };
    expect((await api.ask(endpoints.broadcastReading, asked)).status).toBe(404);
  });

  it('is surprising among its peers', async () => {
    const { signals } = await api.read(endpoints.authenticity, { params, query });
    for (const { tail, adjustedTail, usualShare } of signals) {
      if (tail === null || usualShare === null) continue;
      expect(usualShare).toBeGreaterThanOrEqual(0.001);
      expect(adjustedTail).toBeGreaterThanOrEqual(tail);
      expect(adjustedTail).toBeLessThanOrEqual(Math.min(1, 5 * tail) + 1e-12);
    }
    expect(signals.find(({ signal }) => signal === 'early_refunds')?.adjustedTail).toBeLessThan(
      1e-6,
    );
  });

  it('of days without a broadcast says so', async () => {
    const before = { window: '2001-01-01..2001-01-31' };
    const answer = await api.read(endpoints.authenticity, { params, query: before });
    expect(answer).toMatchObject({ broadcasts: 0, told: 0, unusual: 0 });
    for (const signal of answer.signals) {
      expect(signal).toMatchObject({ told: 0, usual: null, tail: null, peers: null, points: [] });
    }
    const list = await api.read(endpoints.broadcastReadings, { params, query: before });
    expect(list).toMatchObject({ items: [], total: 0 });
  });

  it('becomes evidence of a case as it stood', async () => {
    const { items } = await api.read(endpoints.broadcastReadings, { params, query });
    const { broadcastId } = items[0]!;
    const opened = await api.read(endpoints.openCase, {
      body: { title: '核查', window: '60d', from: [{ kind: 'broadcast', ...params, broadcastId }] },
      key: 'authenticity-case',
    });
    expect(opened.evidence).toMatchObject([
      { kind: 'broadcast', streamer: params, window: { spec: '60d' }, broadcast: items[0] },
    ]);
    expect(opened.evidence[0]!.link).toContain(`broadcast=${broadcastId}`);
  });

  it('refuses as evidence a broadcast that isn’t there', async () => {
    const from = [{ kind: 'broadcast', ...params, broadcastId: 'none' }];
    const answer = await api.ask(endpoints.openCase, {
      body: { title: '核查', from },
      key: 'authenticity-none',
    });
    expect(answer).toMatchObject({ status: 422, json: { errors: [{ pointer: '/from/0' }] } });
  });
});

describe('a wave of groundless complaints', () => {
  const bombed = truth.find(({ story, lead }) => story === 'complaint_bombed' && lead)!.streamerId;
  const asked = (window: string) =>
    api.read(endpoints.authenticity, { params: { streamerId: bombed }, query: { window } });

  it('is told over the days in which it came, and counts its complaints as the list does', async () => {
    const { waves } = await asked('90d');
    expect(waves).toHaveLength(1);
    const [wave] = waves;
    const days = `${wave!.from}..${wave!.to}`;
    expect((await asked(days)).waves).toEqual(waves);
    const { counts } = await api.read(endpoints.complaints, {
      params: { streamerId: bombed },
      query: { window: days },
    });
    expect(counts.received).toBeGreaterThanOrEqual(wave!.complaints);
    expect(counts.leftOut.dismissed).toBeGreaterThanOrEqual(wave!.dismissed);
    expect(wave!.dismissed).toBeGreaterThan(wave!.decided / 2);
    expect(wave!.tail).toBeLessThan(0.001);
  });

  it('is no matter of other days', async () => {
    expect((await asked('2001-01-01..2001-12-31')).waves).toEqual([]);
  });
});

describe('a column that is not there', () => {
  const ask = (changed: Dataset) =>
    createStore(changed).operations.authenticity({ streamerId: faker, window: '60d' });
  const whole = ask(dataset);

  it('leaves its signal untold and the others as they are', () => {
    const offers = dataset.offers.map((offer) => Object.assign({}, offer, { buyers: null }));
    const without = ask({ ...dataset, offers });
    const rest = ({ signals }: typeof whole) =>
      signals
        .filter(({ signal }) => signal !== 'orders_per_buyer')
        .map((signal) => Object.assign({}, signal, { adjustedTail: null }));
    expect(rest(without)).toEqual(rest(whole));
    const untold = without.signals.find(({ signal }) => signal === 'orders_per_buyer');
    expect(untold).toMatchObject({ told: 0, usual: null, tail: null, peerBroadcasts: 0 });
    expect(untold?.untold.unknown).toBe(whole.broadcasts);
  });

  it('never makes more broadcasts unusual', () => {
    const broadcasts = dataset.broadcasts.map((row) =>
      Object.assign({}, row, { viewers: null, comments: null, settledGmvFen: null }),
    );
    const without = ask({ ...dataset, broadcasts });
    expect(without.unusual).toBeLessThanOrEqual(whole.unusual);
    expect(without.broadcasts).toBe(whole.broadcasts);
  });
});
