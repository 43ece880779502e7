import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/dataset/dataset';
import { dateOfDay, dayOfDate } from './calendar';
import { indexDataset, withComplaints } from './index-dataset';
import { chartWeeks } from './chart-weeks';
import { shiftSize } from './shift-size';
import { surveil, withNewComplaints } from './surveillance';
import { aBroadcast, aComplaint, aDataset, anOffer, aProduct, aStreamer, at } from './test-records';

const FIRST_MONDAY = dayOfDate('2025-06-02');
const WEEKS = 42;
const dateIn = (week: number, weekday = 0) => dateOfDay(FIRST_MONDAY + 7 * week + weekday);

/** 40 streamers with a broadcast of 1,000 orders every Monday; `refunds` says how many a week, for each. */
function aYear(refunds: (streamer: number, week: number) => number): Dataset {
  const dataset = aDataset({
    meta: { title: '', sources: [], licenses: [], asOf: dateIn(WEEKS, 0), fictional: true },
    products: [aProduct({ productId: 'g', category: 'food' })],
  });
  for (let streamer = 0; streamer < 40; streamer++) {
    dataset.streamers.push(aStreamer({ streamerId: `s${streamer}` }));
    for (let week = 0; week < WEEKS; week++) {
      const broadcastId = `b${streamer}-${week}`;
      const startedAt = at(dateIn(week));
      dataset.broadcasts.push(aBroadcast({ broadcastId, streamerId: `s${streamer}`, startedAt }));
      dataset.offers.push(
        anOffer({
          broadcastId,
          productId: 'g',
          orders: 1_000,
          qualityRefundedOrders: refunds(streamer, week),
        }),
      );
    }
  }
  return dataset;
}

// 9 to 11, so that everybody's weeks scatter less than chance alone would
const usual = (streamer: number, week: number) => 9 + ((streamer + week) % 3);

describe('a streamer whose quality refunds treble in one week', () => {
  const surveillance = surveil(
    indexDataset(
      aYear((streamer, week) => (streamer === 7 && week >= 30 ? 30 : usual(streamer, week))),
    ),
  );
  const [shift, ...others] = surveillance.charts.quality_refunds.shifts[7]!;
  const weeks = chartWeeks(surveillance, 'quality_refunds', 7, 'up');

  it('is signalled in that week or the next, alone, and to the last', () => {
    const everybody = surveillance.charts.quality_refunds.shifts.flat();
    expect(everybody).toHaveLength(1);
    expect(others).toEqual([]);
    expect(shift).toMatchObject({ direction: 'up', from: 30, ongoing: true });
    expect([30, 31]).toContain(shift?.firstSignal);
    expect(shift!.lastSignal).toBeGreaterThan(38);
  });

  it('is measured against the weeks before', () => {
    const size = shiftSize(surveillance, 'quality_refunds', 7, shift!);
    expect(size.observed).toBe(30 * (shift!.lastSignal - 29));
    expect(size.ratio).toBeGreaterThan(2.8);
    expect(size.ratio).toBeLessThan(3.2);
    expect(size.low).toBeLessThan(size.ratio);
    expect(size.high).toBeGreaterThan(size.ratio);
    expect(weeks[40]!.expected).toBeCloseTo(10, 0);
  });

  it('starts its chart again at 0 after each signal', () => {
    const signalled = weeks.flatMap(({ signalled }, week) => (signalled ? [week] : []));
    expect(signalled[0]).toBe(shift!.firstSignal);
    for (const week of signalled)
      expect(weeks[week]!.statistic).toBeGreaterThan(weeks[week]!.limit!);
    expect(weeks[shift!.firstSignal - 2]!.statistic).toBeLessThan(1);
  });

  it('tests nobody in the first eight weeks', () => {
    expect(Array.from(surveillance.charts.quality_refunds.tested.slice(0, 9))).toEqual([
      0, 0, 0, 0, 0, 0, 0, 0, 40,
    ]);
    expect(weeks[7]!.expected).toBeNull();
  });
});

it('does not believe that refunds fall in weeks whose refunds are still coming in', () => {
  const fall = (from: number) => (streamer: number, week: number) =>
    streamer === 7 && week >= from ? 0 : usual(streamer, week);
  const late = surveil(indexDataset(aYear(fall(WEEKS - 2))));
  expect(late.charts.quality_refunds.counts.maturingFrom).toBe(WEEKS - 2);
  expect(late.charts.quality_refunds.shifts[7]).toEqual([]);
  const early = surveil(indexDataset(aYear(fall(WEEKS - 8))));
  expect(early.charts.quality_refunds.shifts[7]).toMatchObject([
    { direction: 'down', from: WEEKS - 8 },
  ]);
});

it('expects complaints of the orders that they can come from', () => {
  const dataset = aYear(usual);
  // one more sale of s0, ten times as large, in week 20
  dataset.broadcasts.push(
    aBroadcast({ broadcastId: 'festival', streamerId: 's0', startedAt: at(dateIn(20, 0)) }),
  );
  dataset.offers.push(anOffer({ broadcastId: 'festival', productId: 'g', orders: 10_000 }));
  // with so few complaints the delay is taken to be even over 28 days
  dataset.complaints.push(aComplaint({ streamerId: 's1', receivedAt: at(dateIn(0)) }));
  const { charts } = surveil(indexDataset(dataset));
  const { exposure } = charts.complaints.counts;
  const more = (week: number) => exposure[week]! - exposure[WEEKS + week]!;
  expect([19, 20, 21, 22, 23, 24].map(more).map(Math.round)).toEqual([
    0, 2500, 2500, 2500, 2500, 0,
  ]);
});

describe('a complaint that is filed', () => {
  const index = indexDataset(aYear(usual));
  const before = surveil(index);
  const filed = (date: string) =>
    withNewComplaints(
      before,
      withComplaints(index, [aComplaint({ streamerId: 's3', receivedAt: at(date) })]),
    );

  it('changes nothing while its week is not over', () => {
    expect(filed(dateIn(WEEKS, 0))).toBe(before);
  });

  it('is counted in a week that is over, and leaves the other chart as it was', () => {
    const after = filed(dateIn(20));
    expect(after.charts.complaints.counts.events[3 * WEEKS + 20]).toBe(1);
    expect(after.charts.quality_refunds).toBe(before.charts.quality_refunds);
  });
});
