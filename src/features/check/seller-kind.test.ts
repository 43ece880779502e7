import { expect, it } from 'vitest';
import { sellerKinds } from './seller-kind';

it('puts the way that brought most orders first and forgets the one that brought none', () => {
  const roles = [
    { role: 'own_store', orders: 30, offers: 4 },
    { role: 'commission', orders: 90, offers: 2 },
    { role: 'advertising_only', orders: 0, offers: 3 },
  ] as const;
  expect(sellerKinds([...roles])).toEqual([
    { role: 'commission', share: 0.75 },
    { role: 'own_store', share: 0.25 },
  ]);
});

it('knows no way to sell without orders', () => {
  expect(sellerKinds([{ role: 'own_store', orders: 0, offers: 1 }])).toEqual([]);
});
