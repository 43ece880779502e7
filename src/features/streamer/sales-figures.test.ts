import { describe, expect, it } from 'vitest';
import { perBroadcast, settledToDeclared, withShare } from './sales-figures';

const sales = (change: Partial<Parameters<typeof perBroadcast>[0]> = {}) => ({
  broadcasts: 4,
  hours: 12,
  orders: 1000,
  units: 1100,
  declaredGmvFen: 200_000,
  settledGmvFen: 50_000,
  categories: [],
  roles: [],
  ...change,
});

describe('settled to declared sales', () => {
  it('is the one over the other', () => {
    expect(settledToDeclared(sales())).toBe(0.25);
  });

  it.each([{ declaredGmvFen: null }, { settledGmvFen: null }, { declaredGmvFen: 0 }])(
    'is unknown with %o',
    (change) => {
      expect(settledToDeclared(sales(change))).toBeNull();
    },
  );

  it('is 0, not unknown, when nothing of what was declared settled', () => {
    expect(settledToDeclared(sales({ settledGmvFen: 0 }))).toBe(0);
  });
});

describe('the average broadcast', () => {
  it('divides by broadcasts', () => {
    expect(perBroadcast(sales())).toEqual({ orders: 250, settledGmvFen: 12_500 });
  });

  it('is unknown without broadcasts', () => {
    expect(perBroadcast(sales({ broadcasts: 0, orders: 0 }))).toEqual({
      orders: null,
      settledGmvFen: null,
    });
  });
});

describe('shares of orders', () => {
  it('come largest first and add up to the whole', () => {
    const rows = withShare([
      { role: 'own_store', orders: 10 },
      { role: 'commission', orders: 30 },
    ]);
    expect(rows).toEqual([
      { role: 'commission', orders: 30, share: 0.75 },
      { role: 'own_store', orders: 10, share: 0.25 },
    ]);
  });

  it('are 0 where nothing was ordered', () => {
    expect(withShare([{ orders: 0 }])).toEqual([{ orders: 0, share: 0 }]);
  });
});
