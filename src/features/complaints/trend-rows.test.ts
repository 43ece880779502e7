import { expect, it } from 'vitest';
import { trendRows } from './trend-rows';

it('ends the weeks where the window does, and tells what is left out of each', () => {
  // 2026-04-01 is a Wednesday; the Mondays around it are 30 March and 6 April
  const window = { spec: '2026-04-01..2026-04-07', from: '2026-04-01', to: '2026-04-07' };
  const rows = trendRows({
    window,
    weeks: [
      {
        weekStart: '2026-03-30',
        days: 5,
        maturing: false,
        received: 9,
        counted: 7,
        orders: 1000,
        rate: { estimate: 70, low: 28.1, high: 144.2 },
      },
      {
        weekStart: '2026-04-06',
        days: 2,
        maturing: true,
        received: 0,
        counted: 0,
        orders: 0,
        rate: null,
      },
    ],
  });
  expect(rows).toMatchObject([
    { weekEnd: '2026-04-05', partial: true, complaintsCounted: 7, leftOut: 2, estimate: 70 },
    { weekEnd: '2026-04-07', partial: true, leftOut: 0, estimate: null, low: null, high: null },
  ]);
});
