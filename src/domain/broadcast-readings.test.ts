import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Broadcast, Offer } from '@/dataset/tables';
import { readBroadcast } from './broadcast-readings';
import { SIGNALS, naturalValue, signalValue, type SignalName } from './broadcast-signals';
import { indexDataset } from './index-dataset';
import { aBroadcast, aDataset, anOffer, aStreamer } from './test-records';
import type { SignalLimits } from './unusual';

const NO_LIMITS: SignalLimits = {
  low: -Infinity,
  high: Infinity,
  middle: NaN,
  spread: NaN,
  told: 12,
};
/** A median of a half and limits at a tenth and nine tenths, on the logit and on the log scale. */
const LOGIT: SignalLimits = {
  low: -Infinity,
  high: Math.log(9),
  middle: 0,
  spread: Math.log(9) / 3.09,
  told: 200,
};
const LOG: SignalLimits = {
  low: Math.log(0.1),
  high: Infinity,
  middle: Math.log(0.5),
  spread: Math.log(5) / 3.09,
  told: 200,
};

function read(
  name: SignalName,
  limits: SignalLimits,
  { broadcast = {}, offers = [{}] }: { broadcast?: Partial<Broadcast>; offers?: Partial<Offer>[] },
) {
  const index = indexDataset(
    aDataset({
      streamers: [aStreamer({ streamerId: 's1' })],
      broadcasts: [aBroadcast({ broadcastId: 'b1', streamerId: 's1', ...broadcast })],
      offers: offers.map((offer) => anOffer({ broadcastId: 'b1', ...offer })),
    }),
  );
  const whole = readBroadcast(
    index,
    0,
    SIGNALS.map((kind) => (kind.name === name ? limits : NO_LIMITS)),
  );
  return { ...whole, reading: whole.readings.find(({ signal }) => signal === name)! };
}

describe('a broadcast’s signal', () => {
  test('is told on its natural scale beside the peers’ median and limit', () => {
    const { reading, unusual } = read('settled_share', LOG, {
      broadcast: { declaredGmvFen: 1_240_000_000, settledGmvFen: 310_000_000 },
    });
    expect(reading).toMatchObject({ part: 310_000_000, whole: 1_240_000_000, value: 0.25 });
    expect(reading.usual).toEqual({ median: 0.5, low: expect.closeTo(0.1, 12), high: null });
    // ln ½ below the median of ln ½, of a spread of ln 5 / 3.09
    expect(reading.deviations).toBeCloseTo((-3.09 * Math.log(2)) / Math.log(5), 12);
    expect({ beyond: reading.beyond, unusual }).toEqual({ beyond: null, unusual: 0 });
  });

  test('sums its offers, and is unknown where one of them is', () => {
    const { reading } = read('orders_per_buyer', LOG, {
      offers: [
        { orders: 3000, buyers: 500 },
        { orders: 2200, buyers: 400 },
      ],
    });
    expect(reading).toMatchObject({ part: 5200, whole: 900, value: 5200 / 900 });
    const one = read('orders_per_buyer', LOG, {
      offers: [{ orders: 3000, buyers: 500 }, { orders: 2200 }],
    });
    expect(one.reading).toMatchObject({ whole: null, value: null, untold: 'unknown' });
    expect(one.reading.deviations).toBeNull();
  });

  test('says why it can’t be told: unknown, under 100, or contradictory', () => {
    const untold = (comments: number | null, repeatedComments: number | null) =>
      read('repeated_comments', LOGIT, { broadcast: { comments, repeatedComments } }).reading
        .untold;
    expect(untold(null, 3)).toBe('unknown');
    expect(untold(500, null)).toBe('unknown');
    expect(untold(99, 3)).toBe('under_100');
    expect(untold(100, 101)).toBe('contradictory');
    expect(untold(100, 100)).toBeNull();
    const nothingDeclared = { declaredGmvFen: 0, settledGmvFen: 5 };
    expect(read('settled_share', LOG, { broadcast: nothingDeclared }).reading.untold).toBe(
      'contradictory',
    );
  });

  test('of nothing settled is beyond the limit and farther than any number', () => {
    const { reading, farthest } = read('settled_share', LOG, {
      broadcast: { declaredGmvFen: 100, settledGmvFen: 0 },
    });
    expect(reading).toMatchObject({ value: 0, beyond: 'low', deviations: null });
    expect(farthest).toBe(Infinity);
  });

  test('is unusual on the suspect side only, and far on it only', () => {
    const much = { declaredGmvFen: 100, settledGmvFen: 10_000 };
    const { reading, farthest } = read('settled_share', LOG, { broadcast: much });
    expect(reading.beyond).toBeNull();
    expect(farthest).toBeLessThan(0);
  });

  test('without limits is told, and nothing is said of how usual it is', () => {
    const broadcast = { declaredGmvFen: 100, settledGmvFen: 1 };
    const { reading, unusual, farthest } = read('settled_share', NO_LIMITS, { broadcast });
    expect(reading).toMatchObject({ value: 0.01, usual: null, deviations: null, beyond: null });
    expect(unusual).toBe(0);
    expect(farthest).toBe(-Infinity);
  });
});

test('a limit back on the natural scale divides what is unusual from what is not, however few there are', () => {
  const count = fc.integer({ min: 100, max: 3000 });
  fc.assert(
    fc.property(
      count.chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole))),
      fc.double({ min: -5, max: 5, noNaN: true }),
      ([part, whole], high) => {
        const { reading } = read(
          'repeated_comments',
          { ...LOGIT, high },
          { broadcast: { comments: whole, repeatedComments: part } },
        );
        const limit = reading.usual!.high!;
        fc.pre(Math.abs(part / whole - limit) > 1e-9);
        expect(reading.beyond === 'high').toBe(part / whole > limit);
      },
    ),
  );
});

test('the natural value undoes the scale', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SIGNALS),
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 100, max: 5000 }),
      (kind, part, whole) => {
        fc.pre(kind.scale === 'ratio' || part <= whole);
        const value = signalValue(kind, { part, whole, cases: whole });
        expect(naturalValue(kind, value, whole)).toBeCloseTo(part / whole, 10);
      },
    ),
  );
});
