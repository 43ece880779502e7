import { expect, test } from 'vitest';
import type { Rate, StreamerSummary } from '@/domain/types';
import type { Expected } from '@mocks/world/expected';
import { ESTIMANDS, intervalCoverage } from './interval-coverage';

const judged = (orders: number, complaintsCaused: number, rate: Partial<Rate> | null) => ({
  summary: { complaintRate: rate && { denominator: orders, ...rate } } as StreamerSummary,
  expected: { orders, complaintsCaused } as Expected,
});

test('counts who has an interval, who is in it, and who lies above it, by size', () => {
  const coverage = intervalCoverage(ESTIMANDS.complaint_rate, [
    // 10 per 10,000
    judged(1_000, 1, { low: 5, high: 15 }),
    judged(1_000, 1, { low: 5, high: 9.9 }),
    judged(100, 0.1, { low: 10, high: 11 }),
    judged(50_000, 50, { low: 11, high: 20 }),
    judged(0, 0, null),
  ]);
  expect(coverage.all).toEqual({ events: 2, of: 4 });
  expect(coverage.above).toEqual({ events: 1, of: 4 });
  expect(coverage.bySize).toEqual([
    { events: 1, of: 1 },
    { events: 1, of: 2 },
    { events: 0, of: 0 },
    { events: 0, of: 1 },
  ]);
});
