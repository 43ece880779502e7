import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nearestPoint,
  orderTicks,
  plotDomain,
  rateTicks,
  tidyRegion,
  walkOrder,
} from './funnel-plot';
import { makeFunnel } from './test-objects';

describe('the axes of the funnel plot', () => {
  it('hold every point and start rates at zero', () => {
    const domain = plotDomain(makeFunnel());
    expect(domain?.orders).toEqual([200, 50_000]);
    expect(domain?.rate[0]).toBe(0);
    expect(domain?.rate[1]).toBeGreaterThan(180);
  });

  it('hold the bins too', () => {
    const bin = {
      ordersFrom: 3,
      ordersTo: 1_000_000,
      rateFrom: 0,
      rateTo: 900,
      status: 'inside' as const,
      streamers: 5,
    };
    const domain = plotDomain(makeFunnel({ bins: [bin] }));
    expect(domain?.orders).toEqual([2, 2_000_000]);
    expect(domain?.rate[1]).toBeGreaterThan(900);
  });

  it('are none without points', () => {
    expect(plotDomain(makeFunnel({ points: [], limits: [] }))).toBeNull();
  });

  it('mark decades over a wide reach and finer steps over a narrow one', () => {
    expect(orderTicks([10, 1_000_000])).toEqual([10, 100, 1_000, 10_000, 100_000, 1_000_000]);
    expect(orderTicks([200, 2_000])).toEqual([200, 500, 1_000, 2_000]);
  });

  it('mark rates in steps a person counts in', () => {
    expect(rateTicks([0, 640])).toEqual([0, 5, 20, 50, 100, 200, 500]);
  });

  it('mark rates from zero, rising, within the axis', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 10_000, noNaN: true }), (top) => {
        const ticks = rateTicks([0, top]);
        expect(ticks[0]).toBe(0);
        expect(ticks).toEqual([...new Set(ticks)].toSorted((a, b) => a - b));
        expect(ticks.at(-1)).toBeLessThanOrEqual(top);
      }),
    );
  });
});

describe('a dragged rectangle', () => {
  const corner = fc.record({
    orders: fc.double({ min: 0.01, max: 1e8, noNaN: true }),
    rate: fc.double({ min: 0, max: 10_000, noNaN: true }),
  });

  it('keeps everything that was inside it when its numbers are rounded', () => {
    fc.assert(
      fc.property(corner, corner, (a, b) => {
        const { ordersMin, ordersMax, rateMin, rateMax } = tidyRegion(a, b);
        expect(ordersMin).toBeLessThanOrEqual(Math.min(a.orders, b.orders));
        expect(ordersMax).toBeGreaterThanOrEqual(Math.max(a.orders, b.orders));
        expect(rateMin).toBeLessThanOrEqual(Math.min(a.rate, b.rate));
        expect(rateMax).toBeGreaterThanOrEqual(Math.max(a.rate, b.rate));
      }),
    );
  });

  it('gives numbers a person can read, whichever corner came first', () => {
    const region = tidyRegion({ orders: 1234.56, rate: 41.26 }, { orders: 98_765, rate: 0.1234 });
    expect(region).toEqual({ ordersMin: 1230, ordersMax: 98_800, rateMin: 0.12, rateMax: 41.3 });
  });
});

describe('pointing at the funnel plot', () => {
  const points = makeFunnel().points;
  const placed = points.map((point, place) => ({ point, x: place * 10, y: 0 }));

  it('finds the nearest point within reach', () => {
    expect(nearestPoint(placed, 11, 3, 8)?.point.streamerId).toBe('s2');
    expect(nearestPoint(placed, 11, 30, 8)).toBeNull();
  });

  it('a keyboard walks the points from few orders to many', () => {
    expect(walkOrder(points).map((point) => point.streamerId)).toEqual(['s2', 's3', 's1']);
  });
});
