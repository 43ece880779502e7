import { expect, test } from 'vitest';
import { indexDataset } from './index-dataset';
import { aBroadcast, aComplaint, aDataset, anOffer, aStreamer, at } from './test-records';
import { weeklySeries } from './weekly-series';
import { parseWindow } from './window';

const index = indexDataset(
  aDataset({
    streamers: [aStreamer({ streamerId: 's1' })],
    broadcasts: [
      // Sunday night runs on into Monday, and belongs to Sunday
      aBroadcast({ broadcastId: 'b1', startedAt: at('2026-03-08T23:30'), settledGmvFen: 500 }),
      aBroadcast({ broadcastId: 'b2', startedAt: at('2026-03-09T00:00'), settledGmvFen: null }),
      aBroadcast({ broadcastId: 'b3', startedAt: at('2026-03-10T20:00'), settledGmvFen: 70 }),
      aBroadcast({ broadcastId: 'b4', startedAt: at('2026-03-03T20:00') }),
    ],
    offers: [
      anOffer({ broadcastId: 'b1', orders: 10, refundedOrders: 3 }),
      anOffer({ broadcastId: 'b2', orders: 20, refundedOrders: null }),
      anOffer({ broadcastId: 'b3', orders: 40, refundedOrders: 4, qualityRefundedOrders: 1 }),
      anOffer({ broadcastId: 'b4', orders: 1000 }),
    ],
    complaints: [
      aComplaint({ receivedAt: at('2026-03-11') }),
      aComplaint({ receivedAt: at('2026-03-12'), confirmed: 'dismissed' }),
    ],
  }),
);

// Wednesday 4 March to Tuesday 24 March
const weeks = weeklySeries(index, 's1', parseWindow('2026-03-04..2026-03-24', '2026-03-31'));

test('weeks run from Monday to Sunday; the first and last hold only the window’s days', () => {
  expect(weeks.map(({ weekStart, days }) => [weekStart, days])).toEqual([
    ['2026-03-02', 5],
    ['2026-03-09', 7],
    ['2026-03-16', 7],
    ['2026-03-23', 2],
  ]);
});

test('orders belong to the day their broadcast began; days outside the window are left out', () => {
  expect(weeks.map(({ broadcasts, orders }) => [broadcasts, orders])).toEqual([
    [1, 10],
    [2, 60],
    [0, 0],
    [0, 0],
  ]);
});

test('unknown refunds and sales are in neither side', () => {
  expect(weeks[1]).toMatchObject({
    refundKnownOrders: 40,
    refundedOrders: 4,
    qualityKnownOrders: 40,
    qualityRefundedOrders: 1,
    settledGmvFen: 70,
    declaredGmvFen: null,
  });
  expect(weeks[2]?.settledGmvFen).toBeNull();
});

test('only counted complaints count', () => {
  expect(weeks.map(({ complaintsCounted }) => complaintsCounted)).toEqual([0, 1, 0, 0]);
});

test('weeks that reach into the last 14 days are still maturing', () => {
  // as of 31 March the last 14 days begin on the 18th
  expect(weeks.map(({ maturing }) => maturing)).toEqual([false, false, true, true]);
});

test('an unknown streamer has no weeks', () => {
  expect(weeklySeries(index, 'nobody', { from: 0, to: 10 })).toEqual([]);
});
