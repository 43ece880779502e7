import { describe, expect, it } from 'vitest';
import { endpoints } from '@/contract/endpoints';
import { dayOfDate, dayOfInstant, mondayOf } from '@/domain/calendar';
import { dataset, useMockApi } from './mock-api';

const api = useMockApi();
const trendOf = (streamerId: string, window: string) =>
  api.read(endpoints.streamerTrend, { params: { streamerId }, query: { window } });

describe('a streamer’s trend', () => {
  it('takes the whole weeks of the window in two halves that join, and counts in them what the records hold', async () => {
    const busy = new Set(dataset.complaints.slice(0, 40).map(({ streamerId }) => streamerId));
    for (const streamerId of [...busy].slice(0, 5)) {
      const { window, complaints } = await trendOf(streamerId, '90d');
      const { earlier, later } = complaints.halves!;
      expect(dayOfDate(later.from)).toBe(dayOfDate(earlier.to) + 1);
      for (const { from, to } of [earlier, later]) {
        expect(mondayOf(dayOfDate(from))).toBe(dayOfDate(from));
        expect((dayOfDate(to) - dayOfDate(from) + 1) % 7).toBe(0);
      }
      expect(earlier.from >= window.from && later.to <= window.to).toBe(true);
      expect(dayOfDate(earlier.from) - dayOfDate(window.from)).toBeLessThan(7);

      const { items } = await api.read(endpoints.complaints, {
        params: { streamerId },
        query: { window: `${earlier.from}..${earlier.to}`, limit: 200, counted: ['counted'] },
      });
      expect(earlier.events).toBe(items.length);
    }
  });

  it('says of quality refunds only what has come in', async () => {
    const { streamerId } = dataset.streamers[0]!;
    const { qualityRefunds } = await trendOf(streamerId, '90d');
    const asOf = dayOfDate(dataset.meta.asOf);
    expect(dayOfDate(qualityRefunds.halves!.later.to)).toBeLessThanOrEqual(asOf - 14);
  });

  it('is too little to speak of in a window of a week', async () => {
    const { streamerId } = dataset.streamers[0]!;
    const { complaints } = await trendOf(streamerId, '9d');
    expect(complaints).toEqual({ direction: 'cannot_tell', ratio: null, halves: null });
  });

  it('calls nobody changed against their own figures, and nobody without a complaint', async () => {
    const asOf = dayOfDate(dataset.meta.asOf);
    const recent = new Set(
      dataset.complaints
        .filter(({ receivedAt }) => dayOfInstant(receivedAt) > asOf - 90)
        .map(({ streamerId }) => streamerId),
    );
    for (const { streamerId } of dataset.streamers.slice(0, 150)) {
      const { complaints } = await trendOf(streamerId, '90d');
      expect(recent.has(streamerId) || complaints.direction === 'cannot_tell').toBe(true);
      const { earlier, later } = complaints.halves!;
      const up = (later.rate?.estimate ?? 0) > (earlier.rate?.estimate ?? 0);
      expect(complaints.direction).not.toBe(up ? 'better' : 'worse');
    }
  });
});
