import { describe, expect, it } from 'vitest';
import type { StreamerSeries } from '@/contract/dossier';
import { maturingSpan } from './week';
import { weekRows } from './week-rows';

const week = (
  weekStart: string,
  change: Partial<StreamerSeries['weeks'][number]> = {},
): StreamerSeries['weeks'][number] => ({
  weekStart,
  days: 7,
  broadcasts: 2,
  orders: 500,
  declaredGmvFen: 100,
  settledGmvFen: 90,
  complaintsCounted: 1,
  complaintRate: { estimate: 20, low: 0.5, high: 111 },
  refundKnownOrders: 500,
  refundedOrders: 5,
  qualityKnownOrders: 500,
  qualityRefundedOrders: 1,
  maturing: false,
  ...change,
});

// 2026-04-01 is a Wednesday; the Mondays around it are 30 March and 6 April
const series: StreamerSeries = {
  window: { spec: '2026-04-01..2026-04-14', from: '2026-04-01', to: '2026-04-14' },
  weeks: [
    week('2026-03-30', { days: 5 }),
    week('2026-04-06', { maturing: true }),
    week('2026-04-13', { days: 2, maturing: true, orders: 0, complaintRate: null }),
  ],
};

describe('weeks', () => {
  it('end on the last day the window still holds', () => {
    expect(weekRows(series).map(({ weekEnd }) => weekEnd)).toEqual([
      '2026-04-05',
      '2026-04-12',
      '2026-04-14',
    ]);
  });

  it('are marked partial where the window cuts them', () => {
    expect(weekRows(series).map(({ partial }) => partial)).toEqual([true, false, true]);
  });

  it('keep a rate without orders unknown', () => {
    expect(weekRows(series)[2]).toMatchObject({ estimate: null, low: null, high: null });
  });

  it('end a window of one day on that day', () => {
    const [only] = weekRows({
      window: { spec: '2026-04-02..2026-04-02', from: '2026-04-02', to: '2026-04-02' },
      weeks: [week('2026-03-30', { days: 1 })],
    });
    expect(only?.weekEnd).toBe('2026-04-02');
  });

  it('tell the stretch that is still maturing', () => {
    expect(maturingSpan(weekRows(series))).toEqual({ from: '2026-04-06', to: '2026-04-13' });
    expect(maturingSpan([])).toBeNull();
  });
});
