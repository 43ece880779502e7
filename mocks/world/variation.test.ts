import { describe, expect, it } from 'vitest';
import { readPackage } from '@/dataset/read-package';
import { writePackage } from '@/dataset/write-package';
import { expectedIn, type Expected } from './expected';
import { LAST_DAY } from './calendar';
import { generate } from './generate';
import { drawVariation, NO_VARIATION, type Variation } from './variation';

const vary = (given: Partial<Variation>) => ({ ...NO_VARIATION, ...given });
const world = (given: Partial<Variation>) =>
  generate(5, { streamers: 150, variation: vary(given) });
const share = <Row>(rows: readonly Row[], is: (row: Row) => boolean) =>
  rows.filter(is).length / rows.length;

describe('a varied world', () => {
  it('is another with every seed, and the same with the same', () => {
    expect(drawVariation(1)).toEqual(drawVariation(1));
    expect(drawVariation(1)).not.toEqual(drawVariation(2));
    const [one, two] = [1, 1].map((seed) =>
      generate(seed, { streamers: 40, variation: drawVariation(seed) }),
    );
    expect(one).toEqual(two);
  });

  it('is still a dataset that a data package carries', async () => {
    const { dataset } = generate(9, { streamers: 60, variation: drawVariation(9) });
    const encoder = new TextEncoder();
    const files = writePackage(dataset).map(({ name, text }) => ({
      name,
      bytes: () => Promise.resolve(encoder.encode(text)),
    }));
    expect(await readPackage(files)).toMatchObject({ ok: true, warningCount: 0 });
  });

  it('leaves unknown what it is asked to, some of it of whole streamers', () => {
    const { dataset } = world({
      unknownBuyers: 0.3,
      unknownDeclared: 0.2,
      unknownComplainants: 0.4,
    });
    expect(Math.abs(share(dataset.offers, (row) => row.buyers === null) - 0.28)).toBeLessThan(0.12);
    const undeclared = share(dataset.broadcasts, (row) => row.declaredGmvFen === null);
    expect(Math.abs(undeclared - 0.2)).toBeLessThan(0.1);
    const byStreamer = new Map<string, number[]>();
    for (const { streamerId, declaredGmvFen } of dataset.broadcasts) {
      byStreamer.set(streamerId, [
        ...(byStreamer.get(streamerId) ?? []),
        Number(declaredGmvFen === null),
      ]);
    }
    const silent = share([...byStreamer.values()], (known) => known.every((each) => each === 1));
    expect(silent).toBeGreaterThan(0.04);
    expect(silent).toBeLessThan(0.2);
    expect(share(dataset.complaints, (row) => row.complainantRef === null)).toBeGreaterThan(0.25);
  });

  it('changes nothing but what it is asked to', () => {
    const plain = world({});
    const { dataset } = world({ unknownBuyers: 0.3 });
    const known = dataset.offers.map((row, i) => ({
      ...row,
      buyers: plain.dataset.offers[i]?.buyers,
    }));
    expect({ ...dataset, offers: known }).toEqual(plain.dataset);
    expect(plain.dataset).toEqual(generate(5, { streamers: 150 }).dataset);
  });

  it('plants as many stories, as strong ones and as many pairs as it is asked to', () => {
    const shares = { ...NO_VARIATION.shares, faked_sales: 3 };
    const strengths = { ...NO_VARIATION.strengths, quality_collapse: 0.5 };
    const options = { streamers: 600, variation: vary({ shares, strengths, mixed: 1 }) };
    const { truth } = generate(5, options);
    const told = (story: string) => truth.filter((row) => row.story === story);
    expect(told('faked_sales')).toHaveLength(12);
    for (const { size } of told('quality_collapse')) expect(size).toBeLessThanOrEqual(3.5);
    expect(told('faked_sales').every(({ also }) => also !== null)).toBe(true);
    expect(told('honest').every(({ also }) => also === null)).toBe(true);
  });
});

describe('what is expected of a streamer', () => {
  const window = { from: LAST_DAY - 89, to: LAST_DAY };

  /** Expected and recorded, summed over everybody. */
  function compared(seed: number) {
    const all: Expected[] = [];
    const { dataset } = generate(seed, {
      streamers: 500,
      // repeats by unknown people would count twice, which is the records' fault, not the rates'
      variation: { ...drawVariation(seed), unknownComplainants: 0 },
      witness: (profile, sales) => all.push(expectedIn(profile, sales, window)),
    });
    const day = (instant: number) => Math.floor((instant + 8 * 3_600_000) / 86_400_000);
    const sum = (of: (one: Expected) => number) => all.reduce((total, one) => total + of(one), 0);
    const days = new Map(dataset.broadcasts.map((row) => [row.broadcastId, day(row.startedAt)]));
    const offers = dataset.offers.filter((row) => (days.get(row.broadcastId) ?? 0) >= window.from);
    const complaints = dataset.complaints.filter(
      (row) =>
        day(row.receivedAt) >= window.from &&
        row.confirmed !== 'dismissed' &&
        row.outcome !== 'withdrawn' &&
        // those of a burst are not the streamer's doing
        !/-x\d+$/.test(row.complainantRef ?? ''),
    );
    return {
      complaints: complaints.length / sum((one) => one.complaints),
      refunds:
        offers.reduce((total, row) => total + (row.refundedOrders ?? 0), 0) /
        sum((one) => one.refunds),
      quality:
        offers.reduce((total, row) => total + (row.qualityRefundedOrders ?? 0), 0) /
        sum((one) => one.qualityRefunds),
      expected: sum((one) => one.complaints),
    };
  }

  it.each([21, 22, 23])('is what the records have, but for chance (seed %i)', (seed) => {
    const { complaints, refunds, quality, expected } = compared(seed);
    expect(refunds).toBeCloseTo(1, 2);
    expect(Math.abs(quality - 1)).toBeLessThan(0.02);
    // three standard errors, and 3 % of repeats
    expect(complaints - 1).toBeLessThan(3 / Math.sqrt(expected) + 0.03);
    expect(complaints - 1).toBeGreaterThan(-3 / Math.sqrt(expected));
  });
});
