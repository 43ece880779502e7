import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIMENSIONS, type Dimension } from './dimensions';
import { priorityOf, ranksOf, roundedToAddUp, weightShares } from './priority';

const inOrder = <Value>([a, b, c, d, e]: readonly Value[]): Record<Dimension, Value> => ({
  complaints: a!,
  quality_refunds: b!,
  handling: c!,
  verification: d!,
  authenticity: e!,
});
const pointsOf = (worse: (number | null)[], weights: number[]) => {
  const { index, parts } = priorityOf(inOrder(worse), inOrder(weights));
  return { index, points: DIMENSIONS.map((dimension) => parts[dimension].points) };
};

const weights = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 });
const someWeights = weights.filter((all) => all.some((weight) => weight > 0));
const worse = fc.array(
  fc.option(fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }))),
  { minLength: 5, maxLength: 5 },
);
const market = fc.array(worse, { minLength: 1, maxLength: 12 });

describe('the priority index, worked out by hand', () => {
  test('equal weights: a fifth of 100 for each certainty', () => {
    const { index, points } = pointsOf([0.9, 0.5, 0.25, 1, 0], [1, 1, 1, 1, 1]);
    // 18 + 10 + 5 + 20 + 0
    expect(index).toBeCloseTo(53, 10);
    expect(points.map((one) => Math.round(one! * 1e9) / 1e9)).toEqual([18, 10, 5, 20, 0]);
  });

  test('weights 5, 1, 0, 2, 2: a half, a tenth, nothing, a fifth and a fifth', () => {
    const { index, points } = pointsOf([0.9, 0.5, 1, 1, 0], [5, 1, 0, 2, 2]);
    // 45 + 5 + 0 + 20 + 0
    expect(index).toBeCloseTo(70, 10);
    expect(points[0]).toBeCloseTo(45, 10);
    expect(points[2]).toBe(0);
  });

  test('an unknown part adds nothing, keeps its weight, and is not 0', () => {
    const { index, points } = pointsOf([1, null, 1, null, 0], [1, 1, 1, 1, 1]);
    expect(index).toBeCloseTo(40, 10);
    expect(points[1]).toBeNull();
    expect(points[4]).toBe(0);
  });

  test('there is no index where no part that weighs is known, nor where nothing weighs', () => {
    expect(pointsOf([null, null, null, null, null], [1, 1, 1, 1, 1]).index).toBeNull();
    expect(pointsOf([null, 0.7, 0.7, 0.7, 0.7], [3, 0, 0, 0, 0]).index).toBeNull();
    expect(pointsOf([1, 1, 1, 1, 1], [0, 0, 0, 0, 0])).toEqual({
      index: null,
      points: [null, null, null, null, null],
    });
    expect(weightShares(inOrder([0, 0, 0, 0, 0]))).toBeNull();
  });

  test('certain of everything is 100, of nothing 0', () => {
    expect(pointsOf([1, 1, 1, 1, 1], [1, 1, 1, 1, 1]).index).toBeCloseTo(100, 10);
    expect(pointsOf([0, 0, 0, 0, 0], [3, 1, 4, 1, 5]).index).toBe(0);
  });
});

describe('the priority index, whatever the weights and the records', () => {
  test('lies in 0 to 100 and is the sum of its points', () => {
    fc.assert(
      fc.property(worse, someWeights, (sure, weight) => {
        const { index, points } = pointsOf(sure, weight);
        const sum = points.reduce<number>((total, one) => total + (one ?? 0), 0);
        expect(sum).toBe(index ?? 0);
        expect(sum).toBeGreaterThanOrEqual(0);
        expect(sum).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });

  test('stays the same to the last bit where all weights grow alike', () => {
    fc.assert(
      fc.property(worse, someWeights, fc.integer({ min: 2, max: 40 }), (sure, weight, times) => {
        expect(
          pointsOf(
            sure,
            weight.map((one) => one * times),
          ),
        ).toEqual(pointsOf(sure, weight));
      }),
    );
  });

  test('is as high as before where parts and weights change places together', () => {
    fc.assert(
      fc.property(worse, someWeights, fc.nat(4), (sure, weight, turn) => {
        const turned = <Value>(all: Value[]) => [...all.slice(turn), ...all.slice(0, turn)];
        const before = pointsOf(sure, weight).index;
        const after = pointsOf(turned(sure), turned(weight)).index;
        expect(after === null).toBe(before === null);
        expect(after ?? 0).toBeCloseTo(before ?? 0, 9);
      }),
    );
  });

  test('raising a weight never lets one less sure on that part pass one who stood above', () => {
    fc.assert(
      fc.property(market, someWeights, fc.nat(4), (all, weight, part) => {
        const raised = weight.map((one, place) => (place === part ? one + 1 : one));
        const [before, after] = [weight, raised].map((used) =>
          all.map((sure) => pointsOf(sure, used).index ?? 0),
        );
        for (const [one, sure] of all.entries()) {
          for (const [other, others] of all.entries()) {
            const surer = (sure[part] ?? 0) >= (others[part] ?? 0);
            if (!surer || before![one]! < before![other]!) continue;
            expect(after![one]! - after![other]!).toBeGreaterThanOrEqual(-1e-9);
          }
        }
      }),
    );
  });
});

describe('ranks', () => {
  const ranked = (indexes: (number | null)[]) => [
    ...ranksOf(Float64Array.from(indexes, (index) => index ?? Number.NaN)),
  ];

  test('equals share the best of their places, and the unknown have none', () => {
    expect(ranked([40, 70, null, 40, 90, 0])).toEqual([3, 2, 0, 3, 1, 5]);
    expect(ranked([null])).toEqual([0]);
    expect(ranked([])).toEqual([]);
  });

  test('are one more than how many stand above, in whatever order they are listed', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 20 }))), (indexes) => {
        const above = (index: number) =>
          indexes.filter((other) => other !== null && other > index).length;
        expect(ranked(indexes)).toEqual(
          indexes.map((index) => (index === null ? 0 : 1 + above(index))),
        );
      }),
    );
  });
});

describe('points on screen', () => {
  test('three thirds of 100 add up to 100', () => {
    const third = 100 / 3;
    expect(roundedToAddUp({ a: third, b: null, c: third, d: third }, 1)).toEqual({
      a: 33.4,
      b: null,
      c: 33.3,
      d: 33.3,
    });
  });

  test('add up to the sum as it is rounded, each within one unit of itself, zero staying zero', () => {
    fc.assert(
      fc.property(worse, someWeights, fc.integer({ min: 0, max: 2 }), (sure, weight, decimals) => {
        const exact = inOrder(pointsOf(sure, weight).points);
        const shown = roundedToAddUp(exact, decimals);
        const sum = (all: Record<Dimension, number | null>) =>
          DIMENSIONS.reduce((total, dimension) => total + (all[dimension] ?? 0), 0);
        const unit = 10 ** -decimals;
        expect(sum(shown)).toBeCloseTo(Math.round(sum(exact) / unit) * unit, 6);
        for (const dimension of DIMENSIONS) {
          const [was, is] = [exact[dimension], shown[dimension]];
          expect(is === null).toBe(was === null);
          expect(Math.abs((is ?? 0) - (was ?? 0))).toBeLessThan(was === 0 ? 1e-12 : unit);
        }
      }),
    );
  });
});
