import { describe, expect, it } from 'vitest';
import { statusCounts, twinRows } from './funnel-twin';
import { makeFunnel } from './test-objects';

const grid = { ordersFrom: 100, ordersTo: 200, rateFrom: 0, rateTo: 10 };
const bin = { ...grid, status: 'inside' as const, streamers: 40 };
const crowded = makeFunnel({ bins: [bin] });
const words = { status: (status: string) => status, cell: (n: number) => `${n} streamers` };

describe('the table beside the funnel plot', () => {
  it('has a row for every point and every cell', () => {
    const rows = twinRows(crowded, words);
    expect(rows).toHaveLength(4);
    expect(rows[2]).toMatchObject({ name: '周姐', orders: 5_000, complaints: 90, rate: 180 });
    expect(rows[3]).toMatchObject({ name: '40 streamers', orders: 100, ordersTo: 200, rateTo: 10 });
  });

  it('a cell has no number of complaints of its own: unknown, not none', () => {
    expect(twinRows(crowded, words)[3]?.complaints).toBeNull();
  });
});

it('the streamers of a cell count where the cell stands', () => {
  const far = { ...grid, status: 'alarm_low' as const, streamers: 7 };
  expect(statusCounts(makeFunnel({ bins: [bin, far] }))).toEqual({
    alarm_high: 1,
    alert_high: 1,
    inside: 41,
    alert_low: 0,
    alarm_low: 7,
  });
});
