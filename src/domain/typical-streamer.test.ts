import { describe, expect, it } from 'vitest';
import type { ProductCategory } from '@/dataset/tables';
import { streamerSales } from './sales';
import { typicalStreamer } from './typical-streamer';

type Sales = ReturnType<typeof streamerSales>;
const sold = (orders: number, mainCategory: ProductCategory | null) => ({
  mainCategory,
  sales: { orders } as Sales,
});

describe('the typical streamer', () => {
  it('has the median orders of the largest group that is large enough to be one', () => {
    const food = Array.from({ length: 31 }, (_, i) => sold(10 * (31 - i), 'food' as const));
    const few = Array.from({ length: 29 }, () => sold(1_000_000, 'jewellery' as const));
    // 31 of food: the 16th smallest has 160 orders, and stands at the 16th place of them
    expect(typicalStreamer([...few, ...food])).toBe(29 + 15);
  });

  it('is the smaller of two in the middle, and the first of equals', () => {
    const orders = [5, 9, 7, 7, 100, 2];
    expect(typicalStreamer(orders.map((count) => sold(count, 'food')))).toBe(2);
  });

  it('is nobody where nobody sold anything', () => {
    expect(typicalStreamer([sold(0, null), sold(0, null)])).toBeNull();
    expect(typicalStreamer([])).toBeNull();
  });
});
