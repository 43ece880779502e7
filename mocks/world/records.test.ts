import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/dataset/dataset';
import { generate } from './generate';

const { dataset } = generate(7);
// 2026-10-31 24:00 and 2025-11-01 00:00 in Asia/Shanghai.
const END = Date.parse('2026-11-01T00:00:00+08:00');
const START = Date.parse('2025-11-01T00:00:00+08:00');

const ids = <Row>(rows: readonly Row[], id: (row: Row) => string) => new Set(rows.map(id));
const offending = <Row>(rows: readonly Row[], bad: (row: Row) => boolean) =>
  rows.filter(bad).slice(0, 3);

const by = (rule: (row: Dataset['complaints'][number]) => boolean) =>
  offending(dataset.complaints, rule);

describe('references', () => {
  const platforms = ids(dataset.platforms, (row) => row.platformId);
  const enterprises = ids(dataset.enterprises, (row) => row.enterpriseId);
  const streamers = ids(dataset.streamers, (row) => row.streamerId);
  const products = ids(dataset.products, (row) => row.productId);
  const broadcasts = ids(dataset.broadcasts, (row) => row.broadcastId);

  it('all lead somewhere', () => {
    expect(
      offending(
        dataset.streamers,
        (row) =>
          !platforms.has(row.platformId) ||
          (row.operatorId !== null && !enterprises.has(row.operatorId)),
      ),
    ).toEqual([]);
    expect(offending(dataset.products, (row) => !enterprises.has(row.enterpriseId))).toEqual([]);
    expect(offending(dataset.broadcasts, (row) => !streamers.has(row.streamerId))).toEqual([]);
    expect(
      offending(
        dataset.offers,
        (row) => !broadcasts.has(row.broadcastId) || !products.has(row.productId),
      ),
    ).toEqual([]);
    expect(
      offending(dataset.reviews, (row) =>
        row.subjectKind === 'product'
          ? !products.has(row.subjectId)
          : !enterprises.has(row.subjectId),
      ),
    ).toEqual([]);
    expect(
      offending(
        dataset.complaints,
        (row) =>
          !streamers.has(row.streamerId) ||
          (row.broadcastId !== null && !broadcasts.has(row.broadcastId)) ||
          (row.productId !== null && !products.has(row.productId)),
      ),
    ).toEqual([]);
    expect(offending(dataset.enforcements, (row) => !streamers.has(row.streamerId))).toEqual([]);
  });

  it('are to unique keys', () => {
    const keys: [number, number][] = [
      [enterprises.size, dataset.enterprises.length],
      [streamers.size, dataset.streamers.length],
      [products.size, dataset.products.length],
      [broadcasts.size, dataset.broadcasts.length],
      [ids(dataset.reviews, (row) => row.reviewId).size, dataset.reviews.length],
      [ids(dataset.complaints, (row) => row.complaintId).size, dataset.complaints.length],
      [
        ids(dataset.offers, (row) => `${row.broadcastId} ${row.productId}`).size,
        dataset.offers.length,
      ],
      [ids(dataset.streamers, (row) => row.roomId).size, dataset.streamers.length],
    ];
    for (const [unique, rows] of keys) expect(unique).toBe(rows);
  });

  it('a complaint concerns a broadcast of its own streamer, begun before it was received', () => {
    const byId = new Map(dataset.broadcasts.map((row) => [row.broadcastId, row]));
    expect(
      offending(dataset.complaints, (row) => {
        const broadcast = row.broadcastId === null ? null : byId.get(row.broadcastId);
        return (
          !!broadcast &&
          (broadcast.streamerId !== row.streamerId || broadcast.startedAt > row.receivedAt)
        );
      }),
    ).toEqual([]);
  });
});

describe('offers', () => {
  it('never have more buyers, refunds or quality refunds than there can be', () => {
    expect(
      offending(
        dataset.offers,
        (row) =>
          (row.buyers ?? 0) > row.orders ||
          (row.refundedOrders ?? 0) > row.orders ||
          (row.refundedOrders72h ?? 0) > (row.refundedOrders ?? row.orders) ||
          (row.qualityRefundedOrders ?? 0) > (row.refundedOrders ?? row.orders) ||
          row.units < row.orders ||
          row.priceFen < 100,
      ),
    ).toEqual([]);
  });

  it('leave the 72-hour refunds unknown until 72 hours have gone by', () => {
    const lastDays = new Set(
      dataset.broadcasts
        .filter((row) => row.endedAt > END - 72 * 3_600_000)
        .map((row) => row.broadcastId),
    );
    const young = dataset.offers.filter((row) => lastDays.has(row.broadcastId));
    expect(young.length).toBeGreaterThan(100);
    expect(young.every((row) => row.refundedOrders72h === null)).toBe(true);
  });
});

describe('times', () => {
  it('run from the first day to the as-of date, in order', () => {
    expect(
      offending(
        dataset.broadcasts,
        (row) => row.startedAt < START || row.endedAt >= END || row.endedAt <= row.startedAt,
      ),
    ).toEqual([]);
    expect(
      offending(
        dataset.complaints,
        (row) =>
          row.receivedAt < START ||
          row.receivedAt >= END ||
          (row.firstResponseAt ?? END - 1) >= END ||
          (row.closedAt ?? END - 1) >= END ||
          (row.firstResponseAt ?? row.receivedAt) < row.receivedAt ||
          (row.closedAt ?? END) < (row.firstResponseAt ?? row.receivedAt),
      ),
    ).toEqual([]);
    expect(
      offending(
        dataset.reviews,
        (row) =>
          (row.reviewedAt ?? 0) >= END ||
          (row.issuedOn !== null &&
            row.reviewedAt !== null &&
            Date.parse(`${row.issuedOn}T00:00:00+08:00`) > row.reviewedAt),
      ),
    ).toEqual([]);
    expect(
      offending(
        dataset.enforcements,
        (row) => row.decidedOn > dataset.meta.asOf || (row.rectifiedOn ?? '') > dataset.meta.asOf,
      ),
    ).toEqual([]);
    expect(offending(dataset.streamers, (row) => (row.joinedOn ?? '') > dataset.meta.asOf)).toEqual(
      [],
    );
  });

  it('a streamer is never on air twice at once', () => {
    const lastEnd = new Map<string, number>();
    expect(
      offending(dataset.broadcasts, (row) => {
        const overlaps = row.startedAt < (lastEnd.get(row.streamerId) ?? 0);
        lastEnd.set(row.streamerId, row.endedAt);
        return overlaps;
      }),
    ).toEqual([]);
  });

  it('no streamer is on air before it joined', () => {
    const joined = new Map(dataset.streamers.map((row) => [row.streamerId, row.joinedOn]));
    expect(
      offending(dataset.broadcasts, (row) => {
        const day = new Date(row.startedAt + 8 * 3_600_000).toISOString().slice(0, 10);
        return day < (joined.get(row.streamerId) ?? '');
      }),
    ).toEqual([]);
  });
});

describe('a complaint', () => {
  it('has an outcome and an opinion only once it is closed', () => {
    expect(by((row) => (row.status === 'closed') !== (row.closedAt !== null))).toEqual([]);
    expect(
      by((row) => row.status !== 'closed' && (row.outcome !== null || row.satisfied !== null)),
    ).toEqual([]);
  });

  it('that is answered has a time of answer, and only then a reply', () => {
    expect(
      by(
        (row) =>
          (row.status === 'responded' || row.status === 'mediated') && row.firstResponseAt === null,
      ),
    ).toEqual([]);
    expect(by((row) => row.sellerResponse !== null && row.firstResponseAt === null)).toEqual([]);
  });

  it('is left with unknown cells now and then', () => {
    const cells = ['broadcastId', 'productId', 'complainantRef', 'narrative', 'satisfied'] as const;
    for (const cell of cells) {
      const unknown = dataset.complaints.filter((row) => row[cell] === null).length;
      expect(unknown).toBeGreaterThan(dataset.complaints.length * 0.01);
    }
  });
});
