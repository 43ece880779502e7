import { describe, expect, it } from 'vitest';
import { endpoints } from '@/contract/endpoints';
import { problem } from '@/contract/primitives';
import { SIGNAL_SORTS } from '@/contract/choices';
import type { Signal } from '@/contract/signals';
import { poissonInterval } from '@/domain/poisson-interval';
import { dataset, useMockApi, walk } from './mock-api';

const api = useMockApi();

const YEAR = { window: '365d' };
const list = (query: Record<string, unknown> = YEAR) => api.read(endpoints.signals, { query });
const one = (signalId: string) => api.read(endpoints.signal, { params: { signalId } });
const first = async () => (await list()).items[0]!;
const dispose = (signalId: string, body: unknown) =>
  api.ask(endpoints.setSignalDisposition, { params: { signalId }, body });
const day = (date: string) => Date.parse(`${date}T00:00Z`) / 86_400_000;

describe('the list of signals', () => {
  it('is walked page by page, each once, in every order', async () => {
    const whole = await list();
    expect(whole.total).toBeGreaterThan(2);
    for (const sort of SIGNAL_SORTS) {
      const { items, total } = await walk((cursor) => list({ ...YEAR, sort, limit: 2, ...cursor }));
      expect(total).toBe(whole.total);
      expect(new Set(items.map(({ signalId }) => signalId)).size).toBe(total);
    }
  });

  it('shows the newest first, the surest first within a week', async () => {
    const { items } = await list({ ...YEAR, limit: 200 });
    const sorted = items.toSorted(
      (a, b) => day(b.firstWeek) - day(a.firstWeek) || a.pValue - b.pValue,
    );
    expect(items).toEqual(sorted);
  });

  it('says what the week was tested at, and among how many', async () => {
    const page = await list();
    expect(page.falseDiscoveryRate).toBe(0.05);
    // the demo's last day is Saturday, 31 October 2026
    expect(page.watchedTo).toBe('2026-10-19');
    for (const { tested, signalled } of page.charts) expect(tested).toBeGreaterThan(signalled);
    for (const row of page.items) {
      expect(row.pValue).toBeLessThanOrEqual((0.05 * row.signalledThatWeek) / row.testedThatWeek);
    }
  });

  it('holds the signals that lasted into the window, under the same ids', async () => {
    const ids = new Map(
      (await list({ ...YEAR, limit: 200 })).items.map((row) => [row.signalId, row]),
    );
    const window = '2026-08-03..2026-08-09';
    const { items } = await list({ window, limit: 200 });
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThan(ids.size);
    for (const row of items) {
      expect(row).toEqual(ids.get(row.signalId));
      expect(day(row.firstWeek)).toBeLessThanOrEqual(day('2026-08-09'));
      expect(day(row.lastWeek) + 6).toBeGreaterThanOrEqual(day('2026-08-03'));
    }
  });

  it('counts beside each value what it would give', async () => {
    const { facets } = await list();
    for (const [name, values] of Object.entries(facets)) {
      for (const { value, count } of values) {
        expect((await list({ ...YEAR, [name]: [value] })).total).toBe(count);
      }
    }
  });

  it('is narrowed to one streamer, and by its name', async () => {
    const { streamer } = await first();
    const own = await list({ ...YEAR, streamer: streamer.streamerId });
    expect(own.items.every((row) => row.streamer.streamerId === streamer.streamerId)).toBe(true);
    const named = await list({ ...YEAR, q: streamer.displayName });
    expect(named.items.map(({ signalId }) => signalId)).toEqual(
      expect.arrayContaining(own.items.map(({ signalId }) => signalId)),
    );
    expect((await list({ ...YEAR, streamer: 'nobody' })).total).toBe(0);
  });
});

describe('a signal with its chart', () => {
  it('crosses its limit in its first week, begins where it says, and adds up', async () => {
    for (const { signalId } of (await list()).items) {
      const { weeks, size, ...signal } = await one(signalId);
      const at = (date: string) => weeks.findIndex(({ weekStart }) => weekStart === date);
      const week = weeks[at(signal.firstWeek)]!;
      expect(week.signalled).toBe(true);
      expect(week.statistic!).toBeGreaterThanOrEqual(week.limit! - 1e-9);
      expect(weeks.slice(0, at(signal.firstWeek)).every(({ signalled }) => !signalled)).toBe(true);
      expect(at(signal.shiftFrom)).toBeLessThanOrEqual(at(signal.firstWeek));
      const since = weeks.slice(at(signal.shiftFrom), at(signal.lastWeek) + 1);
      expect(since.reduce((sum, { observed }) => sum + observed, 0)).toBe(size.observed);
      const { low, high, estimate } = poissonInterval(size.observed, size.expected)!;
      expect(size.ratio).toBeCloseTo(estimate, 9);
      expect(size.low).toBeLessThanOrEqual(low);
      expect(size.high).toBeGreaterThanOrEqual(high);
      expect(signal.direction === 'up' ? size.low : 1).toBeGreaterThan(
        signal.direction === 'up' ? 1 : size.high,
      );
    }
  });

  it('counts what the streamer’s own series counts', async () => {
    const { items } = await list({ ...YEAR, chart: ['quality_refunds'] });
    const { signalId, streamer } = items[0]!;
    const { weeks } = await one(signalId);
    const series = await api.read(endpoints.series, {
      params: { streamerId: streamer.streamerId },
      query: YEAR,
    });
    const ofWeek = new Map(series.weeks.map((week) => [week.weekStart, week]));
    for (const { weekStart, observed, exposure, maturing } of weeks) {
      expect({ observed, exposure, maturing }).toEqual({
        observed: ofWeek.get(weekStart)?.qualityRefundedOrders,
        exposure: ofWeek.get(weekStart)?.qualityKnownOrders,
        maturing: ofWeek.get(weekStart)?.maturing,
      });
    }
  });
});

describe('what is said of a signal', () => {
  it('stands in the list, in the signal and in the counts', async () => {
    const { signalId } = await first();
    const reason = '换季清仓，已向商家核实';
    const answer = await dispose(signalId, { state: 'muted', reason });
    const muted = endpoints.setSignalDisposition.answer.parse(answer.json);
    expect(muted.disposition).toMatchObject({ state: 'muted', reason, by: 'regulator' });
    expect((await one(signalId)).disposition).toEqual(muted.disposition);
    const page = await list({ ...YEAR, state: ['muted'] });
    expect(page.items).toEqual([muted]);
    expect(page.facets.state).toContainEqual({ value: 'muted', count: 1 });
  });

  it('is taken back', async () => {
    const { signalId } = await first();
    await dispose(signalId, { state: 'acknowledged' });
    await dispose(signalId, { state: 'new' });
    expect((await one(signalId)).disposition).toMatchObject({ state: 'new', reason: null });
    expect((await list({ ...YEAR, state: ['acknowledged'] })).total).toBe(0);
  });

  it('is not muted without a reason', async () => {
    const { signalId } = await first();
    const answer = await dispose(signalId, { state: 'muted', reason: ' 1  ' });
    expect(answer.status).toBe(422);
    expect(problem.parse(answer.json).errors?.[0]?.pointer).toBe('/reason');
  });

  it('is the regulator’s to say; read-only staff may look, a consumer may not', async () => {
    const { signalId } = await first();
    api.become('read_only');
    expect((await one(signalId)).signalId).toBe(signalId);
    const refused = await dispose(signalId, { state: 'acknowledged' });
    expect(problem.parse(refused.json)).toMatchObject({
      status: 403,
      role: 'read_only',
      allowedRoles: ['regulator'],
    });
    api.become('consumer');
    expect((await api.ask(endpoints.signals, {})).status).toBe(403);
  });
});

describe('signals and what is filed or opened', () => {
  it('name the case they were last put into', async () => {
    const { signalId, caseId } = await first();
    expect(caseId).toBeNull();
    const file = await api.read(endpoints.openCase, {
      body: { title: '核查信号', from: [{ kind: 'signal', signalId }] },
      key: 'signals-case',
    });
    expect((await one(signalId)).caseId).toBe(file.caseId);
    expect((await first()).caseId).toBe(file.caseId);
  });

  it('are not moved by a complaint filed in the week that is not over', async () => {
    const before = await list({ ...YEAR, limit: 200 });
    await api.read(endpoints.createComplaint, {
      body: {
        streamerId: dataset.streamers[0]!.streamerId,
        category: 'quality',
        narrative: '收到的货和直播里说的完全不一样',
      },
      key: 'signals-complaint',
    });
    const after: { items: Signal[] } = await list({ ...YEAR, limit: 200 });
    expect(after.items).toEqual(before.items);
  });
});
