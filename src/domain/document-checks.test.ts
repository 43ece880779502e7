import { expect, test } from 'vitest';
import { documentChecks } from './document-checks';
import { indexDataset } from './index-dataset';
import { aBroadcast, aDataset, anOffer, aProduct, aReview, aStreamer, at } from './test-records';

const dataset = aDataset({
  streamers: [aStreamer({ streamerId: 's1' })],
  products: [aProduct({ productId: 'g1', enterpriseId: 'e1', category: 'apparel' })],
  broadcasts: [
    aBroadcast({ broadcastId: 'b2', startedAt: at('2026-03-10T20:00') }),
    aBroadcast({ broadcastId: 'b1', startedAt: at('2026-03-01T20:00') }),
  ],
  offers: [
    anOffer({ broadcastId: 'b2', productId: 'g1', orders: 70 }),
    anOffer({ broadcastId: 'b1', productId: 'g1', orders: 30 }),
  ],
  reviews: [
    aReview({ subjectId: 'e1' }),
    aReview({
      reviewId: 'late',
      document: 'inspection_report',
      subjectKind: 'product',
      subjectId: 'g1',
      reviewedAt: at('2026-03-05'),
      validUntil: '2027-03-04',
    }),
  ],
});
const window = { from: 0, to: 100_000 };

test('a report filed between two broadcasts covers the second, and is told as late for the first', () => {
  expect(documentChecks(indexDataset(dataset), 's1', window)).toEqual([
    {
      productId: 'g1',
      document: 'inspection_report',
      subjectKind: 'product',
      subjectId: 'g1',
      status: 'reviewed_after_sale',
      orders: 100,
      coveredOrders: 70,
      firstSoldAt: at('2026-03-01T20:00'),
      reviewId: 'late',
      reviewedAt: at('2026-03-05'),
      validUntil: '2027-03-04',
    },
    expect.objectContaining({
      document: 'business_licence',
      subjectId: 'e1',
      status: 'reviewed_before_sale',
      coveredOrders: 100,
    }),
  ]);
});

test('without a single review in the dataset nothing is called missing', () => {
  const checks = documentChecks(indexDataset({ ...dataset, reviews: [] }), 's1', window);
  expect(checks.map(({ status }) => status)).toEqual(['unknown_time', 'unknown_time']);
});

test('an unknown streamer, or one that sold nothing in the window, has none', () => {
  expect(documentChecks(indexDataset(dataset), 'nobody', window)).toEqual([]);
  expect(documentChecks(indexDataset(dataset), 's1', { from: 0, to: 1 })).toEqual([]);
});
