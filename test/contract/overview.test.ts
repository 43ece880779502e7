import { describe, expect, test } from 'vitest';
import { endpoints } from '@/contract/endpoints';
import type { Offer } from '@/dataset/tables';
import { leftOut } from './complaints-by-hand';
import { dataset, useMockApi } from './mock-api';

const api = useMockApi();

/* Everything below is worked out anew from the dataset's rows, by other means than the store's. */

const DAY = 86_400_000;
const shanghaiDate = (instant: number) =>
  new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10);
const plusDays = (date: string, days: number) =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

interface Range {
  from: string;
  to: string;
}
const WINDOW: Range = { from: plusDays(dataset.meta.asOf, -89), to: dataset.meta.asOf };
const BEFORE: Range = { from: plusDays(WINDOW.from, -90), to: plusDays(WINDOW.from, -1) };
const within = ({ from, to }: Range, instant: number) => {
  const date = shanghaiDate(instant);
  return from <= date && date <= to;
};

const broadcasts = new Map(dataset.broadcasts.map((row) => [row.broadcastId, row]));
const offersIn = (range: Range) =>
  dataset.offers.flatMap((offer) => {
    const broadcast = broadcasts.get(offer.broadcastId)!;
    return within(range, broadcast.startedAt) ? [{ ...offer, ...broadcast }] : [];
  });
const ordersOf = (offers: readonly Offer[]) => offers.reduce((sum, { orders }) => sum + orders, 0);

const counted = dataset.complaints.filter(({ complaintId }) => !leftOut.has(complaintId));
const complaintsIn = (range: Range) => counted.filter((one) => within(range, one.receivedAt));

const read = (window = '90d') => api.read(endpoints.overview, { query: { window } });

describe('the market', () => {
  test('its totals are those of the rows, now and in the 90 days before', async () => {
    const { window, before, orders, complaintRate, streamers } = await read();
    expect(window).toMatchObject(WINDOW);
    expect(before).toEqual({ ...BEFORE, spec: `${BEFORE.from}..${BEFORE.to}` });
    const now = ordersOf(offersIn(WINDOW));
    const past = ordersOf(offersIn(BEFORE));
    expect(orders).toEqual({ now, before: past, ratio: now / past });
    expect(complaintRate.now).toMatchObject({
      numerator: complaintsIn(WINDOW).length,
      denominator: now,
    });
    expect(complaintRate.before).toMatchObject({
      numerator: complaintsIn(BEFORE).length,
      denominator: past,
    });
    expect(complaintRate.now?.estimate).toBeCloseTo(
      (complaintsIn(WINDOW).length / now) * 10_000,
      9,
    );
    const selling = offersIn(WINDOW).filter((offer) => offer.orders > 0);
    expect(streamers).toBe(new Set(selling.map(({ streamerId }) => streamerId)).size);
  });

  test('its interval is the delete-one jackknife’s, on the log scale', async () => {
    const { complaintRate } = await read();
    const ids = dataset.streamers.map(({ streamerId }) => streamerId);
    const orders = new Map(ids.map((id) => [id, 0]));
    const complaints = new Map(ids.map((id) => [id, 0]));
    for (const offer of offersIn(WINDOW)) {
      orders.set(offer.streamerId, orders.get(offer.streamerId)! + offer.orders);
    }
    for (const { streamerId } of complaintsIn(WINDOW)) {
      complaints.set(streamerId, complaints.get(streamerId)! + 1);
    }
    const total = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
    const all = total(complaints) / total(orders);
    const without = ids.map(
      (id) => (total(complaints) - complaints.get(id)!) / (total(orders) - orders.get(id)!),
    );
    const selling = ids.filter((id) => orders.get(id)! > 0).length;
    const variance =
      ((selling - 1) / selling) * without.reduce((sum, one) => sum + (one - all) ** 2, 0);
    const now = complaintRate.now!;
    const reach = Math.log(now.high / now.estimate);
    expect(Math.log(now.estimate / now.low)).toBeCloseTo(reach, 9);
    const errors = reach / (Math.sqrt(variance) / all);
    // Student's t, between a normal's 1.96 and that of 8 degrees of freedom
    expect(errors).toBeGreaterThan(1.96);
    expect(errors).toBeLessThan(2.306);
  });

  test('refunds stand over the orders whose refunds are known', async () => {
    const { refundRate, qualityRefundRate } = await read();
    const told = offersIn(WINDOW).filter((offer) => offer.refundedOrders !== null);
    expect(refundRate.now).toMatchObject({
      numerator: told.reduce((sum, offer) => sum + offer.refundedOrders!, 0),
      denominator: ordersOf(told),
    });
    const quality = offersIn(WINDOW).filter((offer) => offer.qualityRefundedOrders !== null);
    expect(qualityRefundRate.now).toMatchObject({
      numerator: quality.reduce((sum, offer) => sum + offer.qualityRefundedOrders!, 0),
      denominator: ordersOf(quality),
    });
  });

  test('half of the complaints wait longer than the median, those still open included', async () => {
    const { firstResponse } = await read();
    const { medianHours, complaints, answered, low, high } = firstResponse.now!;
    const asOfEnd = Date.parse(`${plusDays(dataset.meta.asOf, 1)}T00:00+08:00`);
    const waits = complaintsIn(WINDOW).flatMap(({ firstResponseAt, receivedAt, status }) => {
      if (firstResponseAt !== null && firstResponseAt < asOfEnd) {
        return [{ hours: (firstResponseAt - receivedAt) / 3_600_000, open: false }];
      }
      const untimed =
        firstResponseAt === null && ['responded', 'mediated', 'closed'].includes(status);
      return untimed ? [] : [{ hours: (asOfEnd - receivedAt) / 3_600_000, open: true }];
    });
    expect({ complaints, answered }).toEqual({
      complaints: waits.length,
      answered: waits.filter(({ open }) => !open).length,
    });
    // the product-limit curve, one complaint at a time
    let waiting = 1;
    const sorted = waits.sort((a, b) => a.hours - b.hours || Number(a.open) - Number(b.open));
    const half = sorted.findIndex(({ open }, i) => {
      if (!open) waiting *= 1 - 1 / (sorted.length - i);
      return waiting <= 0.5;
    });
    expect(medianHours).toBeCloseTo(sorted[half]!.hours, 9);
    expect(low).toBeLessThanOrEqual(medianHours!);
    expect(high).toBeGreaterThanOrEqual(medianHours!);
  });

  test('the weeks add up to the window', async () => {
    const { weeks, orders, complaintRate, settledGmvFen, window } = await read();
    const total = (of: (week: (typeof weeks)[number]) => number) =>
      weeks.reduce((sum, week) => sum + of(week), 0);
    expect(total(({ days }) => days)).toBe(90);
    expect(total((week) => week.orders)).toBe(orders.now);
    expect(total((week) => week.complaintsCounted)).toBe(complaintRate.now?.numerator);
    expect(total((week) => week.settledGmvFen ?? 0)).toBe(settledGmvFen.now);
    for (const { weekStart } of weeks) expect(new Date(weekStart).getUTCDay()).toBe(1);
    const last = weeks.at(-1)!;
    expect(last.maturing).toBe(true);
    expect(last.weekStart <= window.to && window.to < plusDays(last.weekStart, 7)).toBe(true);
    expect(weeks[0]?.maturing).toBe(false);
  });

  test('a change is beyond chance exactly where its interval leaves out 0', async () => {
    const { complaintRate, refundRate, qualityRefundRate, coverage, firstResponse } =
      await read('30d');
    for (const { change } of [
      complaintRate,
      refundRate,
      qualityRefundRate,
      coverage,
      firstResponse,
    ]) {
      expect(change!.low).toBeLessThanOrEqual(change!.difference);
      expect(change!.high).toBeGreaterThanOrEqual(change!.difference);
      expect(change!.beyondChance).toBe(change!.low > 0 || change!.high < 0);
    }
    expect(complaintRate.change?.difference).toBeCloseTo(
      complaintRate.now!.estimate - complaintRate.before!.estimate,
      9,
    );
  });

  test('refunds still coming in are no fall: the change is of the days whose refunds are in', async () => {
    const { refundRate, refundsUntil, before } = await read();
    expect(refundsUntil).toBe(plusDays(dataset.meta.asOf, -14));
    const rateIn = (range: Range) => {
      const told = offersIn(range).filter((offer) => offer.refundedOrders !== null);
      return told.reduce((sum, offer) => sum + offer.refundedOrders!, 0) / ordersOf(told);
    };
    const settled = rateIn({ from: WINDOW.from, to: refundsUntil! });
    expect(refundRate.change?.difference).toBeCloseTo(settled - rateIn(before!), 9);
    // all of it is in by then, all of the last week's is not
    expect(refundRate.now!.estimate).toBeLessThan(settled);
    const young = await read(`${plusDays(dataset.meta.asOf, -6)}..${dataset.meta.asOf}`);
    expect(young.refundsUntil).toBeNull();
    expect(young.refundRate.change).toBeNull();
    expect(young.complaintRate.change).not.toBeNull();
  });

  test('there is no before where the records do not reach back', async () => {
    const { before, orders, complaintRate, firstResponse } = await read('365d');
    expect(before).toBeNull();
    expect(orders).toMatchObject({ before: null, ratio: null });
    expect(complaintRate).toMatchObject({ before: null, change: null });
    expect(firstResponse).toMatchObject({ before: null, change: null });
  });

  test('a filed complaint stands in it', async () => {
    const first = await read();
    await api.read(endpoints.createComplaint, {
      body: {
        streamerId: dataset.streamers[3]!.streamerId,
        category: 'safety',
        narrative: '插头一通电就冒烟，差点起火',
      },
      key: 'overview-1',
    });
    const second = await read();
    expect(second.complaintRate.now?.numerator).toBe(first.complaintRate.now!.numerator + 1);
  });
});

describe('the breakdown', () => {
  test.each(['category', 'platform', 'level', 'role', 'region'] as const)(
    'by %s adds up to the market, in both windows',
    async (by) => {
      const whole = await read();
      const { rows } = await api.read(endpoints.overviewBreakdown, {
        query: { window: '90d', by },
      });
      expect(new Set(rows.map(({ value }) => value)).size).toBe(rows.length);
      const total = (of: (row: (typeof rows)[number]) => number) =>
        rows.reduce((sum, row) => sum + of(row), 0);
      expect(total((row) => row.orders)).toBe(whole.orders.now);
      expect(total((row) => row.streamers)).toBe(whole.streamers);
      expect(total((row) => row.complaintRate.now?.numerator ?? 0)).toBe(
        whole.complaintRate.now?.numerator,
      );
      expect(total((row) => row.complaintRate.before?.denominator ?? 0)).toBe(whole.orders.before);
      expect(total((row) => row.coverage.now?.denominator ?? 0)).toBe(
        whole.coverage.now?.denominator,
      );
    },
  );

  test.each([
    ['category', 'category'],
    ['platform', 'platform'],
    ['level', 'level'],
    ['region', 'region'],
    ['role', 'sellerRole'],
  ] as const)('a row by %s is what the register lists under that filter', async (by, filter) => {
    const { rows } = await api.read(endpoints.overviewBreakdown, { query: { window: '90d', by } });
    for (const row of rows.filter((one) => one.value !== null || by === 'level').slice(0, 6)) {
      const list = await api.read(endpoints.streamers, {
        query: { window: '90d', [filter]: [row.value ?? 'none'], ordersMin: 1, limit: 200 },
      });
      expect(list.total).toBe(row.streamers);
      expect(list.items.reduce((sum, one) => sum + one.orders, 0)).toBe(row.orders);
      expect(
        list.items.filter((one) => one.verdict === 'serious_concerns').length,
      ).toBeLessThanOrEqual(row.serious);
    }
  });

  test('by region is everyone registered there', async () => {
    const { rows } = await api.read(endpoints.overviewBreakdown, {
      query: { window: '90d', by: 'region' },
    });
    const zhejiang = new Set(
      dataset.streamers.filter(({ region }) => region === '33').map(({ streamerId }) => streamerId),
    );
    const own = offersIn(WINDOW).filter(({ streamerId }) => zhejiang.has(streamerId));
    expect(rows.find(({ value }) => value === '33')).toMatchObject({ orders: ordersOf(own) });
  });
});

test('a streamer’s main role is the one most of its orders were sold in', async () => {
  const { items } = await api.read(endpoints.streamers, { query: { window: '90d', limit: 50 } });
  for (const { streamerId, mainRole } of items) {
    const sold = new Map<string, number>();
    for (const offer of offersIn(WINDOW).filter((one) => one.streamerId === streamerId)) {
      sold.set(offer.sellerRole, (sold.get(offer.sellerRole) ?? 0) + offer.orders);
    }
    const most = Math.max(0, ...sold.values());
    expect(mainRole === null ? 0 : sold.get(mainRole)).toBe(most);
  }
});

test('complaint categories add up to the complaints counted, week by week', async () => {
  const { weeks, categories, before } = await api.read(endpoints.complaintCategories, {
    query: { window: '90d' },
  });
  expect(before).toMatchObject(BEFORE);
  for (const { category, rate, weeks: course } of categories) {
    const own = complaintsIn(WINDOW).filter((one) => one.category === category);
    expect(rate.now?.numerator).toBe(own.length);
    expect(rate.before?.numerator).toBe(
      complaintsIn(BEFORE).filter((one) => one.category === category).length,
    );
    expect(course.map(({ counted }) => counted)).toEqual(
      weeks.map(({ weekStart }) => {
        const week = { from: weekStart, to: plusDays(weekStart, 6) };
        return own.filter(({ receivedAt }) => within(week, receivedAt)).length;
      }),
    );
  }
  const all = categories.reduce((sum, { rate }) => sum + (rate.now?.numerator ?? 0), 0);
  expect(all).toBe(complaintsIn(WINDOW).length);
  expect(weeks.reduce((sum, { orders }) => sum + orders, 0)).toBe(ordersOf(offersIn(WINDOW)));
});
