import { describe, expect, it } from 'vitest';
import { endpoints } from '@/contract/endpoints';
import { COMPARED_FIGURES } from '@/domain/compared-figure-names';
import { dataset, useMockApi } from './mock-api';

const api = useMockApi();

const [a, b, c] = dataset.streamers.slice(10, 13).map(({ streamerId }) => streamerId) as [
  string,
  string,
  string,
];
const compare = (ids: string[], window = '365d') =>
  api.read(endpoints.comparison, { query: { ids, window } });

describe('a comparison', () => {
  it('keeps the order asked for, names each once, and tells who is nobody', async () => {
    const { streamers, missing } = await compare([c, 'nobody', a, c, b]);
    expect(streamers.map(({ streamerId }) => streamerId)).toEqual([c, a, b]);
    expect(missing).toEqual(['nobody']);
  });

  it('shows the figures of the dossiers, beside each one’s own peers', async () => {
    const { streamers } = await compare([a, b, c]);
    for (const one of streamers) {
      const params = { streamerId: one.streamerId };
      const query = { window: '365d' };
      const { summary } = await api.read(endpoints.streamer, { params, query });
      const { weeks } = await api.read(endpoints.series, { params, query });
      expect(one.figures.complaintRate).toMatchObject(summary.complaintRate ?? {});
      expect(one.figures.coverage?.estimate ?? null).toBe(summary.coverage.share);
      expect(one.figures.medianFirstResponse?.estimate ?? null).toBe(
        summary.firstResponse.medianHours,
      );
      expect(one).toMatchObject({
        peers: summary.peers,
        verdict: summary.verdict.kind,
        orders: summary.sales.orders,
        complaints: summary.complaints,
        weeks,
      });
    }
  });

  it('tells the difference of every two, once, as of a minus b', async () => {
    const { streamers, differences } = await compare([a, b, c]);
    const estimateOf = (id: string, name: (typeof COMPARED_FIGURES)[number]) =>
      streamers.find(({ streamerId }) => streamerId === id)!.figures[name]!.estimate;
    const pairs = differences.map((each) => `${each.a} ${each.b}`);
    expect([...new Set(pairs)]).toEqual([`${a} ${b}`, `${a} ${c}`, `${b} ${c}`]);
    expect(new Set(differences.map((each) => `${each.figure} ${each.a} ${each.b}`)).size).toBe(
      differences.length,
    );
    for (const { figure, a, b, difference, low, high, beyondChance } of differences) {
      expect(difference).toBeCloseTo(estimateOf(a, figure) - estimateOf(b, figure), 10);
      expect(low).toBeLessThanOrEqual(difference);
      expect(high).toBeGreaterThanOrEqual(difference);
      expect(beyondChance).toBe(low > 0 || high < 0);
    }
  });

  it('leaves out the difference of what is unknown, unbounded or shared, and no other', async () => {
    const { streamers, differences } = await compare([a, b, c]);
    const told = (figure: string, one: string, other: string) =>
      differences.some((each) => each.figure === figure && each.a === one && each.b === other);
    const wrong = COMPARED_FIGURES.flatMap((figure) =>
      streamers.flatMap((one, place) =>
        streamers.slice(place + 1).flatMap((other) => {
          const [left, right] = [one.figures[figure], other.figures[figure]];
          const known = left && right && left.high !== null && right.high !== null;
          const expected = Boolean(known && !(left.shared && right.shared));
          const is = told(figure, one.streamerId, other.streamerId);
          return is === expected ? [] : [{ figure, left, right, is }];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('turned round is the same with the other sign', async () => {
    const there = await compare([a, b]);
    const back = await compare([b, a]);
    expect(there.differences.length).toBeGreaterThan(0);
    expect(back.differences).toHaveLength(there.differences.length);
    for (const [place, { figure, difference, low, beyondChance }] of there.differences.entries()) {
      const mirrored = back.differences[place]!;
      expect(mirrored).toMatchObject({ figure, a: b, b: a, beyondChance });
      expect(mirrored.difference).toBeCloseTo(-difference, 10);
      expect(mirrored.high).toBeCloseTo(-low, 2);
    }
  });

  it('of one alone has no difference', async () => {
    const { streamers, differences } = await compare([a]);
    expect(streamers).toHaveLength(1);
    expect(differences).toEqual([]);
  });

  it('is open to a consumer', async () => {
    api.become('consumer');
    expect((await compare([a, b])).streamers).toHaveLength(2);
  });
});
