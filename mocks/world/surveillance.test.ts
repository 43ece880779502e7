import { describe, expect, it } from 'vitest';
import { dayOfDate } from '@/domain/calendar';
import { complaintDelay, arrivedBy } from '@/domain/complaint-delay';
import { indexDataset } from '@/domain/index-dataset';
import { surveil } from '@/domain/surveillance';
import { generate } from './generate';

// neither of them the demo's own
const SEEDS = [3, 41];

describe.each(SEEDS)('surveillance of a world drawn from seed %i', (seed) => {
  const { dataset, truth } = generate(seed);
  const index = indexDataset(dataset);
  const { span, charts } = surveil(index);
  const weekOf = (date: string | null) => (dayOfDate(date ?? '') - span.firstMonday) / 7;
  const shiftsOf = (streamer: number, direction: 'up' | 'down') =>
    charts.quality_refunds.shifts[streamer]!.filter((shift) => shift.direction === direction);

  it('signals a collapse of quality within two weeks, at the median', () => {
    const weeks = truth.flatMap(({ story, beganOn }, streamer) => {
      if (story !== 'quality_collapse') return [];
      const began = weekOf(beganOn);
      const first = shiftsOf(streamer, 'up').find(({ firstSignal }) => firstSignal >= began);
      // signalled at the end of a week: the first is 1
      return [(first?.firstSignal ?? Infinity) - began + 1];
    });
    const sorted = weeks.toSorted((a, b) => a - b);
    expect(sorted.length).toBeGreaterThan(5);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(2);
  });

  it('tells whose quality refunds fall away under invented orders', () => {
    const found = truth.flatMap(({ story, beganOn }, streamer) =>
      story === 'faked_sales'
        ? [shiftsOf(streamer, 'down').some(({ firstSignal }) => firstSignal >= weekOf(beganOn))]
        : [],
    );
    expect(found.filter(Boolean).length / found.length).toBeGreaterThan(0.7);
  });

  it('leaves the honest alone', () => {
    const told = truth.filter(
      ({ story }, streamer) =>
        story === 'honest' &&
        (charts.quality_refunds.shifts[streamer]!.length > 0 ||
          charts.complaints.shifts[streamer]!.length > 0),
    );
    expect(told.length).toBeLessThanOrEqual(4);
  });

  it('knows how long complaints take: most come in the second week, hardly any after two months', () => {
    const arrived = complaintDelay(index);
    expect(arrivedBy(arrived, -1)).toBe(0);
    expect(arrivedBy(arrived, 7)).toBeGreaterThan(0.2);
    expect(arrivedBy(arrived, 14)).toBeGreaterThan(0.6);
    expect(arrivedBy(arrived, 60)).toBeGreaterThan(0.97);
    expect(arrivedBy(arrived, 91)).toBe(1);
  });
});
