import { expect, test } from 'vitest';
import { dayOfDate } from './calendar';
import { indexDataset } from './index-dataset';
import { streamerSales } from './sales';
import { aBroadcast, aDataset, anOffer, aProduct, aStreamer, at } from './test-records';

const index = indexDataset(
  aDataset({
    streamers: [aStreamer({ streamerId: 's1' }), aStreamer({ streamerId: 's2' })],
    products: [
      aProduct({ productId: 'g1', category: 'food' }),
      aProduct({ productId: 'g2', category: 'apparel' }),
    ],
    broadcasts: [
      aBroadcast({
        broadcastId: 'b1',
        startedAt: at('2026-03-01T23:00'),
        endedAt: at('2026-03-02T01:30'),
        declaredGmvFen: 900,
      }),
      aBroadcast({
        broadcastId: 'b2',
        startedAt: at('2026-03-02T00:00'),
        endedAt: at('2026-03-02T01:00'),
      }),
      aBroadcast({ broadcastId: 'b3', streamerId: 's2' }),
    ],
    offers: [
      anOffer({ broadcastId: 'b1', productId: 'g1', orders: 10, units: 12 }),
      anOffer({
        broadcastId: 'b1',
        productId: 'g2',
        orders: 30,
        units: 31,
        sellerRole: 'commission',
      }),
      anOffer({ broadcastId: 'b2', productId: 'g1', orders: 50, units: 50 }),
      anOffer({ broadcastId: 'b3', productId: 'g1', orders: 999 }),
    ],
  }),
);

const day = (date: string) => dayOfDate(date);

test('a window’s sales are its own streamer’s and days’, largest shares first', () => {
  expect(streamerSales(index, 0, { from: day('2026-03-01'), to: day('2026-03-01') })).toEqual({
    broadcasts: 1,
    hours: 2.5,
    orders: 40,
    units: 43,
    declaredGmvFen: 900,
    settledGmvFen: null,
    categories: [
      { category: 'apparel', orders: 30, offers: 1 },
      { category: 'food', orders: 10, offers: 1 },
    ],
    roles: [
      { role: 'commission', orders: 30, offers: 1 },
      { role: 'own_store', orders: 10, offers: 1 },
    ],
  });
  const both = streamerSales(index, 0, { from: day('2026-03-01'), to: day('2026-03-02') });
  expect(both).toMatchObject({ broadcasts: 2, hours: 3.5, orders: 90, declaredGmvFen: 900 });
  expect(both.categories[0]).toEqual({ category: 'food', orders: 60, offers: 2 });
});

test('nothing sold is zero, what it brought is unknown', () => {
  expect(streamerSales(index, 0, { from: 0, to: 1 })).toEqual({
    broadcasts: 0,
    hours: 0,
    orders: 0,
    units: 0,
    declaredGmvFen: null,
    settledGmvFen: null,
    categories: [],
    roles: [],
  });
});
