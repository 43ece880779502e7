import { describe, expect, it } from 'vitest';
import { generate } from './generate';
import { planStories, STORIES, type StoryCode } from './stories';
import type { TruthRow } from './truth';
import { NO_VARIATION } from './variation';

const { dataset, truth } = generate(7);
const DAY = 86_400_000;
const instantOf = (date: string | null) => Date.parse(`${date}T00:00:00+08:00`);

function grouped<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

const broadcasts = new Map(dataset.broadcasts.map((row) => [row.broadcastId, row]));
const streamers = new Map(dataset.streamers.map((row) => [row.streamerId, row]));
const offers = grouped(dataset.offers, (row) => broadcasts.get(row.broadcastId)?.streamerId ?? '');
const complaints = grouped(dataset.complaints, (row) => row.streamerId);
const told = (story: StoryCode) => truth.filter((row) => row.story === story);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

function qualityShare(row: TruthRow, from: number, to: number): number {
  const within = (offers.get(row.streamerId) ?? []).filter((offer) => {
    const at = broadcasts.get(offer.broadcastId)?.startedAt ?? 0;
    return at >= from && at < to;
  });
  return (
    sum(within.map((offer) => offer.qualityRefundedOrders ?? 0)) /
    sum(within.map((offer) => offer.orders))
  );
}

describe('stories', () => {
  it('are all there, several of each, and most streamers are honest', () => {
    for (const story of STORIES) expect(told(story).length).toBeGreaterThan(3);
    expect(told('honest').length / truth.length).toBeGreaterThan(0.9);
  });

  it('are told by leads with names to search for, in any world', () => {
    const names = [
      ['quality_collapse', '桃夭女装'],
      ['faked_sales', '金满堂珠宝'],
      ['sold_before_report', '小鹿妈妈优选'],
      ['tiny_frightening', '山里阿婆的土蜂蜜'],
      ['complaint_bombed', '老周的厨房'],
      ['advertising_only', '阿凯聊数码'],
      ['late_responder', '大牛家电仓'],
      ['homonym', '小雨严选'],
    ];
    for (const rows of [truth, generate(99, { streamers: 30 }).truth]) {
      const leads = rows.filter((row) => row.lead);
      expect(new Set(leads.map((row) => `${row.story} ${row.displayName}`))).toEqual(
        new Set(names.map((pair) => pair.join(' '))),
      );
    }
  });

  it('leave at least four in ten honest in the smallest worlds', () => {
    expect(planStories(1, 1, NO_VARIATION).size).toBe(0);
    expect(planStories(1, 10, NO_VARIATION).size).toBe(6);
  });

  it('begin on a Monday within the year', () => {
    for (const row of truth.filter((each) => each.beganOn !== null)) {
      expect(new Date(row.beganOn ?? '').getUTCDay()).toBe(1);
      expect((row.beganOn ?? '') > '2026-01-01' && (row.beganOn ?? '') < '2026-10-31').toBe(true);
    }
  });
});

describe('quality_collapse', () => {
  it.each(told('quality_collapse'))('multiplies the quality refunds of $displayName', (row) => {
    const began = instantOf(row.beganOn);
    const ripe = instantOf('2026-10-20');
    const factor = qualityShare(row, began, ripe) / qualityShare(row, 0, began);
    expect(factor / (row.size ?? 0)).toBeGreaterThan(0.6);
    expect(factor / (row.size ?? 0)).toBeLessThan(1.5);
  });
});

describe('faked_sales', () => {
  it.each(told('faked_sales'))('shows in what $displayName declared and settled', (row) => {
    const began = instantOf(row.beganOn);
    const own = dataset.broadcasts.filter((each) => each.streamerId === row.streamerId);
    const ratio = (rows: typeof own) => {
      const known = rows.filter(
        (each) => each.declaredGmvFen !== null && each.settledGmvFen !== null,
      );
      return (
        sum(known.map((each) => each.settledGmvFen ?? 0)) /
        sum(known.map((each) => each.declaredGmvFen ?? 0))
      );
    };
    const before = ratio(own.filter((each) => each.startedAt < began));
    const after = ratio(own.filter((each) => each.startedAt >= began));
    expect(after / before).toBeLessThan(0.6);
  });
});

describe('sold_before_report', () => {
  it.each(told('sold_before_report'))('lets $displayName sell before the report', (row) => {
    const firstSold = new Map<string, number>();
    for (const offer of offers.get(row.streamerId) ?? []) {
      const at = broadcasts.get(offer.broadcastId)?.startedAt ?? 0;
      firstSold.set(offer.productId, Math.min(at, firstSold.get(offer.productId) ?? Infinity));
    }
    const late = dataset.reviews.filter(
      (review) =>
        review.document === 'inspection_report' &&
        review.outcome === 'passed' &&
        (review.reviewedAt ?? 0) > (firstSold.get(review.subjectId) ?? Infinity) + 5 * DAY &&
        (firstSold.get(review.subjectId) ?? 0) >= instantOf(row.beganOn),
    );
    expect(late.length).toBeGreaterThan(1);
  });
});

describe('tiny_frightening', () => {
  it.each(told('tiny_frightening'))('gives $displayName few orders and two complaints', (row) => {
    const orders = sum((offers.get(row.streamerId) ?? []).map((offer) => offer.orders));
    expect(orders).toBeGreaterThan(20);
    expect(orders).toBeLessThan(110);
    expect(complaints.get(row.streamerId)).toHaveLength(2);
  });
});

describe('complaint_bombed', () => {
  it.each(told('complaint_bombed'))('buries $displayName under groundless complaints', (row) => {
    const began = instantOf(row.beganOn);
    const burst = (complaints.get(row.streamerId) ?? []).filter(
      (each) => each.receivedAt >= began && each.receivedAt < began + 14 * DAY,
    );
    const decided = burst.filter((each) => each.confirmed !== null);
    const dismissed = decided.filter((each) => each.confirmed === 'dismissed');
    const accounts = new Set(burst.map((each) => each.complainantRef));
    expect(burst.length).toBeGreaterThanOrEqual(row.size ?? Infinity);
    expect(accounts.size).toBeLessThan(burst.length * 0.75);
    expect(dismissed.length / decided.length).toBeGreaterThan(0.6);
  });
});

describe('advertising_only', () => {
  it.each(told('advertising_only'))('makes $displayName nobody’s seller', (row) => {
    const own = offers.get(row.streamerId) ?? [];
    const operator = streamers.get(row.streamerId)?.operatorId;
    const sellers = new Map(dataset.products.map((each) => [each.productId, each.enterpriseId]));
    expect(own.every((offer) => offer.sellerRole === 'advertising_only')).toBe(true);
    expect(own.every((offer) => sellers.get(offer.productId) !== operator)).toBe(true);
    expect(complaints.get(row.streamerId)?.length ?? 0).toBeGreaterThan(0);
  });
});

describe('late_responder', () => {
  it.each(told('late_responder'))('leaves complaints about $displayName lying', (row) => {
    const old = (complaints.get(row.streamerId) ?? []).filter(
      (each) => each.receivedAt < instantOf('2026-10-20'),
    );
    const prompt = old.filter(
      (each) => each.firstResponseAt !== null && each.firstResponseAt - each.receivedAt < 7 * DAY,
    );
    expect(prompt.length / old.length).toBeLessThan(0.3);
  });
});

describe('homonym', () => {
  const groups = [...grouped(told('homonym'), (row) => row.group).values()];

  it.each(groups.map((rows) => ({ name: rows[0]?.displayName, rows })))(
    'sets those called $name apart by platform, region and room',
    ({ rows }) => {
      const who = rows.map((row) => streamers.get(row.streamerId));
      expect(rows.length).toBeGreaterThan(1);
      for (const key of ['platformId', 'region', 'roomId'] as const) {
        expect(new Set(who.map((each) => each?.[key])).size).toBe(rows.length);
      }
      const rate = (role: string) =>
        rows.find((row) => row.role === role)?.complaintRatePer10k ?? 0;
      expect(rate('bad') / rate('good')).toBeGreaterThan(2);
    },
  );

  it('includes one name on three platforms and two names that sound the same', () => {
    expect(told('homonym').filter((row) => row.displayName === '小雨严选')).toHaveLength(3);
    const names = told('homonym').map((row) => row.displayName);
    expect(names).toContain('阿珍的衣橱');
    expect(names).toContain('阿真的衣橱');
  });
});

describe('truth', () => {
  it('states the rates that the records were drawn from', () => {
    const large = truth.filter(
      (row) => row.story === 'honest' && row.genuineOrders > 60_000 && row.beganOn === null,
    );
    expect(large.length).toBeGreaterThan(20);
    for (const row of large) {
      const quality = qualityShare(row, 0, instantOf('2026-10-01'));
      expect(Math.abs(quality / (row.qualityRefundShare ?? 0) - 1)).toBeLessThan(0.25);
      const expected = ((row.complaintRatePer10k ?? 0) * row.genuineOrders) / 10_000;
      const received = complaints.get(row.streamerId)?.length ?? 0;
      // Within five standard deviations of a Poisson count, and a tenth for repeats and the ends of the year.
      expect(Math.abs(received - expected)).toBeLessThan(5 * Math.sqrt(expected) + expected * 0.2);
    }
  });
});
