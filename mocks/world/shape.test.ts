import { describe, expect, it } from 'vitest';
import { PRODUCT_CATEGORY, REGION, type ProductCategory } from '@/dataset/tables';
import { CATEGORIES } from './categories';
import { generate } from './generate';

const { dataset, truth } = generate(7);
const dayOf = (instant: number) => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10);
const broadcasts = new Map(dataset.broadcasts.map((row) => [row.broadcastId, row]));
const categories = new Map(dataset.products.map((row) => [row.productId, row.category]));
const honest = new Set(truth.filter((row) => row.story === 'honest').map((row) => row.streamerId));

function add<Key>(totals: Map<Key, number>, key: Key, amount: number) {
  totals.set(key, (totals.get(key) ?? 0) + amount);
}

const ordersByStreamer = new Map<string, number>();
const ordersByDay = new Map<string, number>();
const grossByBroadcast = new Map<string, number>();
for (const offer of dataset.offers) {
  const broadcast = broadcasts.get(offer.broadcastId);
  if (!broadcast) continue;
  add(ordersByStreamer, broadcast.streamerId, offer.orders);
  add(ordersByDay, dayOf(broadcast.startedAt), offer.orders);
  add(grossByBroadcast, offer.broadcastId, offer.units * offer.priceFen);
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const meanOrders = (rows: [string, number][]) =>
  rows.reduce((sum, [, orders]) => sum + orders, 0) / rows.length;

describe('sizes', () => {
  it.each([7, 8, 2026])('are those of a year of a market, whatever the seed (%d)', (seed) => {
    const world = seed === 7 ? dataset : generate(seed).dataset;
    expect(world.streamers).toHaveLength(1200);
    expect(world.broadcasts.length).toBeGreaterThan(40_000);
    expect(world.broadcasts.length).toBeLessThan(60_000);
    expect(world.offers.length).toBeGreaterThan(100_000);
    expect(world.offers.length).toBeLessThan(150_000);
    expect(world.complaints.length).toBeGreaterThan(20_000);
    expect(world.complaints.length).toBeLessThan(35_000);
  });

  it('are heavy-tailed: dwarfs under 50 orders a year, a tenth with most of the orders', () => {
    const orders = dataset.streamers
      .map((row) => ordersByStreamer.get(row.streamerId) ?? 0)
      .sort((a, b) => b - a);
    const total = orders.reduce((sum, each) => sum + each, 0);
    const topTenth = orders.slice(0, 120).reduce((sum, each) => sum + each, 0);
    expect(orders.filter((each) => each > 0 && each < 50).length).toBeGreaterThan(5);
    expect(topTenth / total).toBeGreaterThan(0.6);
  });

  it('reach ten million yuan a broadcast, now and then', () => {
    const big = [...grossByBroadcast.values()].filter((fen) => fen > 1_000_000_000).length;
    expect(big).toBeGreaterThan(0);
    expect(big).toBeLessThan(60);
  });
});

describe('seasons', () => {
  const ordinary = [...ordersByDay].filter(([day]) => /^2026-0[4579]/.test(day));
  const usual = median(ordinary.map(([, orders]) => orders));

  it.each([
    ['2025-11-11', 4],
    ['2025-12-12', 2],
    ['2026-03-08', 2],
    ['2026-06-18', 3],
  ])('bring more orders on %s', (day, times) => {
    expect((ordersByDay.get(day) ?? 0) / usual).toBeGreaterThan(times);
  });

  it('bring more broadcasts and orders at the weekend', () => {
    const weekend = ordinary.filter(([day]) => [0, 6].includes(new Date(day).getUTCDay()));
    const midweek = ordinary.filter(([day]) => [2, 3].includes(new Date(day).getUTCDay()));
    expect(meanOrders(weekend) / meanOrders(midweek)).toBeGreaterThan(1.2);
  });

  it('fill the evenings', () => {
    const evening = dataset.broadcasts.filter((row) => {
      const hour = new Date(row.startedAt + 8 * 3_600_000).getUTCHours();
      return hour >= 18 && hour <= 21;
    });
    expect(evening.length / dataset.broadcasts.length).toBeGreaterThan(0.5);
  });
});

describe('base rates', () => {
  interface Totals {
    orders: number;
    refunded: number;
    quality: number;
    complaints: number;
  }
  const perCategory = new Map<ProductCategory, Map<string, Totals>>();
  const totalsOf = (category: ProductCategory, streamerId: string): Totals => {
    const streamers = perCategory.get(category) ?? new Map<string, Totals>();
    perCategory.set(category, streamers);
    const totals = streamers.get(streamerId) ?? {
      orders: 0,
      refunded: 0,
      quality: 0,
      complaints: 0,
    };
    streamers.set(streamerId, totals);
    return totals;
  };
  for (const offer of dataset.offers) {
    const streamerId = broadcasts.get(offer.broadcastId)?.streamerId ?? '';
    const category = categories.get(offer.productId);
    if (!category || !honest.has(streamerId) || offer.refundedOrders === null) continue;
    if ((broadcasts.get(offer.broadcastId)?.startedAt ?? 0) > Date.parse('2026-10-01')) continue;
    const totals = totalsOf(category, streamerId);
    totals.orders += offer.orders;
    totals.refunded += offer.refundedOrders;
    totals.quality += offer.qualityRefundedOrders ?? 0;
  }
  for (const complaint of dataset.complaints) {
    const category = complaint.productId === null ? null : categories.get(complaint.productId);
    if (
      category &&
      honest.has(complaint.streamerId) &&
      complaint.receivedAt < Date.parse('2026-10-01')
    ) {
      totalsOf(category, complaint.streamerId).complaints += 1;
    }
  }

  const refundShare = (category: ProductCategory) => {
    const rows = [...(perCategory.get(category)?.values() ?? [])];
    const refunded = rows.reduce((sum, row) => sum + row.refunded, 0);
    return refunded / rows.reduce((sum, row) => sum + row.orders, 0);
  };

  it.each(PRODUCT_CATEGORY)('of %s are recovered from the records', (category) => {
    const rows = [...(perCategory.get(category)?.values() ?? [])].filter(
      (row) => row.orders > 2000,
    );
    const profile = CATEGORIES[category];
    const mean = (share: (row: Totals) => number) =>
      rows.reduce((sum, row) => sum + share(row), 0) / rows.length;
    expect(rows.length).toBeGreaterThan(10);
    const complaints = mean((row) => (row.complaints / row.orders) * 10_000);
    expect(complaints / profile.complaintRate).toBeGreaterThan(0.75);
    expect(complaints / profile.complaintRate).toBeLessThan(1.3);
    const refunds = mean((row) => row.refunded / row.orders) / profile.refundShare;
    expect(Math.abs(refunds - 1)).toBeLessThan(0.1);
    const quality = mean((row) => row.quality / row.orders) / profile.qualityRefundShare;
    expect(Math.abs(quality - 1)).toBeLessThan(0.15);
  });

  it('lie where the trade has them: a third to a half of clothes come back, few foods do', () => {
    expect(refundShare('apparel')).toBeGreaterThan(0.35);
    expect(refundShare('apparel')).toBeLessThan(0.45);
    expect(refundShare('food')).toBeLessThan(0.12);
  });

  it('differ only modestly between honest large sellers', () => {
    const rates = truth
      .filter((row) => row.story === 'honest' && row.genuineOrders > 5000)
      .map((row) => row.complaintRatePer10k ?? 0)
      .sort((a, b) => a - b);
    const middle = median(rates);
    const far = rates.filter((rate) => rate > middle * 4).length;
    expect(far / rates.length).toBeLessThan(0.03);
  });
});

describe('identities', () => {
  it('spread over every mainland province', () => {
    const found = new Set(dataset.enterprises.map((row) => row.region));
    const mainland = REGION.filter((region) => Number(region) < 70);
    expect(mainland.filter((region) => !found.has(region))).toEqual([]);
  });

  it('carry credit codes whose check digit is right but for a few', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    // GB 32100-2015: with weights 3^i mod 31 on all but the last, the sum with the check digit is 0 mod 31.
    const valid = (code: string) => {
      let sum = 0;
      let weight = 1;
      for (const character of code.slice(0, 17)) {
        sum += alphabet.indexOf(character) * weight;
        weight = (weight * 3) % 31;
      }
      return (sum + alphabet.indexOf(code.charAt(17))) % 31 === 0;
    };
    // The code of the standard's own example.
    expect(valid('91350100M000100Y43')).toBe(true);
    const codes = dataset.enterprises.flatMap((row) => row.unifiedSocialCreditCode ?? []);
    const wrong = codes.filter((code) => !valid(code)).length;
    expect(codes.length).toBeLessThan(dataset.enterprises.length);
    expect(wrong).toBeGreaterThan(0);
    expect(wrong / codes.length).toBeLessThan(0.03);
    expect(codes.every((code) => /^91\d\d99/.test(code))).toBe(true);
  });

  it('have varied names, some Latin, some long', () => {
    const names = dataset.streamers.map((row) => row.displayName);
    expect(new Set(names).size / names.length).toBeGreaterThan(0.9);
    expect(names.filter((name) => /^[A-Z]/.test(name)).length).toBeGreaterThan(50);
    expect(names.filter((name) => name.length > 11).length).toBeGreaterThan(10);
  });
});

describe('documents', () => {
  const passed = new Map<string, number>();
  for (const review of dataset.reviews) {
    if (review.outcome !== 'passed' || review.document === 'brand_authorisation') continue;
    const at = review.reviewedAt ?? Infinity;
    passed.set(review.subjectId, Math.min(at, passed.get(review.subjectId) ?? Infinity));
  }

  it('of honest sellers’ goods were nearly always reviewed before the sale', () => {
    let before = 0;
    let all = 0;
    for (const offer of dataset.offers) {
      const broadcast = broadcasts.get(offer.broadcastId);
      if (!broadcast || !honest.has(broadcast.streamerId)) continue;
      all += 1;
      if ((passed.get(offer.productId) ?? Infinity) <= broadcast.startedAt) before += 1;
    }
    expect(before / all).toBeGreaterThan(0.96);
    expect(before / all).toBeLessThan(1);
  });

  it('include some that failed, wait, or have run out', () => {
    const outcomes = (outcome: string) => dataset.reviews.filter((row) => row.outcome === outcome);
    expect(outcomes('failed').length).toBeGreaterThan(20);
    expect(outcomes('pending').length).toBeGreaterThan(5);
    const expired = dataset.reviews.filter((row) => (row.validUntil ?? '9') < dataset.meta.asOf);
    expect(expired.length).toBeGreaterThan(100);
    expect(dataset.streamers.some((row) => (row.certificateValidUntil ?? '9') < '2026')).toBe(true);
  });
});
