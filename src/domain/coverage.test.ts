import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverageCounts, coverageOf, uncoveredShare, worseCovered } from './coverage';
import { indexDataset } from './index-dataset';
import { aBroadcast, aDataset, anOffer, aProduct, aReview, aStreamer, at } from './test-records';

const counts = (coveredOrders: number, uncoveredOrders: number, effectiveProducts: number) => ({
  coveredOrders,
  uncoveredOrders,
  unknownOrders: 0,
  uncoveredOffers: uncoveredOrders > 0 ? 1 : 0,
  effectiveProducts,
  allProducts: effectiveProducts,
});

/** Beta(3/2, 1/2) below x, in closed form. */
const below = (x: number) => (2 / Math.PI) * (Math.asin(Math.sqrt(x)) - Math.sqrt(x * (1 - x)));

test('one product fully covered leaves it open: Beta(3/2, 1/2) below 95 %', () => {
  const coverage = coverageOf(counts(5000, 0, 1), null);
  expect(coverage).toMatchObject({ share: 1, high: 1 });
  expect(below(coverage.low ?? NaN)).toBeCloseTo(0.025, 8);
});

test('how sure it is rests on its own products and one more like its peers’', () => {
  // the peers: ½ + 2 of 1 + 9 products; then Beta(¼, 1 + ¾) above 5 %, by quadrature of t = x^¼ (x^−¾ dx = 4 dt)
  const peers = uncoveredShare([counts(600, 200, 8), counts(10, 0, 1), counts(0, 0, 0)]);
  expect(peers).toBeCloseTo(0.25, 12);
  const steps = Array.from({ length: 200_000 }, (_, i) => (i + 0.5) / 200_000);
  const density = (t: number) => (1 - t ** 4) ** 0.75;
  const all = steps.reduce((sum, t) => sum + density(t), 0);
  const under = steps.reduce((sum, t) => sum + (t ** 4 < 0.05 ? density(t) : 0), 0);
  expect(worseCovered(0.25, counts(100, 0, 1))).toBeCloseTo(1 - under / all, 4);
});

test('three products in order are no ground for suspicion, three of ten without papers are', () => {
  const share = uncoveredShare(Array.from({ length: 40 }, () => counts(1000, 20, 5)));
  expect(worseCovered(share, counts(3000, 0, 3))).toBeLessThan(0.1);
  expect(worseCovered(share, counts(700, 300, 10))).toBeGreaterThan(0.95);
  expect(worseCovered(share, counts(0, 0, 0))).toBeNull();
  expect(worseCovered(null, counts(10, 0, 1))).toBeNull();
  expect(uncoveredShare([counts(0, 0, 0)])).toBeNull();
});

test('the interval contains the share, and orders alone do not narrow it', () => {
  fc.assert(
    fc.property(
      fc.nat(10_000),
      fc.nat(10_000),
      fc.double({ min: 1, max: 500, noNaN: true }),
      fc.integer({ min: 2, max: 50 }),
      (covered, uncovered, products, times) => {
        fc.pre(covered + uncovered > 0);
        const coverage = coverageOf(counts(covered, uncovered, products), null);
        expect(coverage.low).toBeLessThanOrEqual(coverage.share ?? NaN);
        expect(coverage.high).toBeGreaterThanOrEqual(coverage.share ?? NaN);
        const more = coverageOf(counts(covered * times, uncovered * times, products), null);
        expect(more.low).toBeCloseTo(coverage.low ?? NaN, 10);
      },
    ),
  );
});

const WINDOW = { from: 0, to: 100_000 };

/** One broadcast selling household goods, of which each takes (orders, its merchant's review). */
function market(sold: { orders: number; reviews: Parameters<typeof aReview>[0][] }[]) {
  const products = sold.map((_, i) => aProduct({ productId: `g${i}`, enterpriseId: `e${i}` }));
  return indexDataset(
    aDataset({
      streamers: [aStreamer({ streamerId: 's1' })],
      broadcasts: [aBroadcast({ broadcastId: 'b1', startedAt: at('2026-03-01T20:00') })],
      products,
      offers: sold.map(({ orders }, i) =>
        anOffer({ broadcastId: 'b1', productId: `g${i}`, orders }),
      ),
      reviews: sold.flatMap(({ reviews }, i) =>
        reviews.map((review) => aReview({ subjectId: `e${i}`, ...review })),
      ),
    }),
  );
}

test('orders go by whether the review came before the broadcast; an unknown time goes to neither', () => {
  const index = market([
    { orders: 100, reviews: [{ reviewedAt: at('2026-02-01') }] },
    { orders: 30, reviews: [{ reviewedAt: at('2026-03-02') }] },
    { orders: 7, reviews: [{ reviewedAt: null }] },
    { orders: 1, reviews: [] },
  ]);
  expect(coverageCounts(index, 0, WINDOW)).toEqual({
    coveredOrders: 100,
    uncoveredOrders: 31,
    unknownOrders: 7,
    uncoveredOffers: 2,
    // Kish: (100 + 30 + 1)² / (100² + 30² + 1²)
    effectiveProducts: 131 ** 2 / 10_901,
    allProducts: 138 ** 2 / 10_950,
  });
});

test('what is unknown is held to be in order: it never makes anybody more suspect', () => {
  const known = { ...counts(700, 300, 8), allProducts: 10 };
  const doubtful = { ...known, coveredOrders: 200, unknownOrders: 500 };
  expect(worseCovered(0.02, doubtful)).toBe(worseCovered(0.02, { ...known, effectiveProducts: 5 }));
  const covered = worseCovered(0.02, { ...known, allProducts: 8 }) ?? NaN;
  expect(worseCovered(0.02, { ...known, unknownOrders: 1_000 })).toBeLessThan(covered);
});

test('a dataset without a single review says nothing of coverage', () => {
  const counted = coverageCounts(market([{ orders: 100, reviews: [] }]), 0, WINDOW);
  expect(counted).toMatchObject({ coveredOrders: 0, uncoveredOrders: 0, unknownOrders: 100 });
  expect(coverageOf(counted, null)).toMatchObject({ share: null, low: null });
  expect(worseCovered(0.1, counted)).toBeNull();
});

test('k products of equal sales are k observations', () => {
  const index = market(
    Array.from({ length: 6 }, () => ({ orders: 50, reviews: [{ reviewedAt: at('2026-01-01') }] })),
  );
  expect(coverageCounts(index, 0, WINDOW).effectiveProducts).toBeCloseTo(6, 12);
});

test('one product in two broadcasts is one observation', () => {
  const index = indexDataset(
    aDataset({
      streamers: [aStreamer({ streamerId: 's1' })],
      broadcasts: [aBroadcast({ broadcastId: 'b1' }), aBroadcast({ broadcastId: 'b2' })],
      products: [aProduct({ productId: 'g1' })],
      offers: [anOffer({ broadcastId: 'b1' }), anOffer({ broadcastId: 'b2' })],
      reviews: [aReview()],
    }),
  );
  expect(coverageCounts(index, 0, WINDOW)).toMatchObject({
    coveredOrders: 200,
    effectiveProducts: 1,
  });
});

test('one document surely missing decides, though another’s time is unknown', () => {
  const index = indexDataset(
    aDataset({
      streamers: [aStreamer({ streamerId: 's1' })],
      broadcasts: [aBroadcast({ broadcastId: 'b1' })],
      products: [aProduct({ productId: 'g1', category: 'apparel' })],
      offers: [anOffer()],
      // the licence passed at an unknown time; there is no inspection report
      reviews: [aReview({ reviewedAt: null })],
    }),
  );
  expect(coverageCounts(index, 0, WINDOW)).toMatchObject({
    uncoveredOrders: 100,
    unknownOrders: 0,
  });
});
