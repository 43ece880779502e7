import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIMENSIONS, type Dimension } from './dimensions';
import { worseColumns, type Weights, type Worse } from './priority';
import { nearbyRanks, rankEveryone } from './rank-interval';

const inOrder = <Value>([a, b, c, d, e]: readonly Value[]): Record<Dimension, Value> => ({
  complaints: a!,
  quality_refunds: b!,
  handling: c!,
  verification: d!,
  authenticity: e!,
});
/** Everyone's places; null where there is none. */
function placesOf(worse: readonly Worse[], weights: Weights) {
  const { ranks, rankLow, rankHigh } = rankEveryone(worseColumns(worse), weights);
  const told = (places: Uint32Array) => Array.from(places, (place) => place || null);
  return { ranks: told(ranks), rankLow: told(rankLow), rankHigh: told(rankHigh) };
}
const EQUAL = inOrder([1, 1, 1, 1, 1]);

const weights = fc
  .array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 })
  .map(inOrder);
const market = fc.array(
  fc
    .array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 5, maxLength: 5 })
    .map(inOrder),
  { minLength: 1, maxLength: 12 },
);

describe('between which places a rank lies', () => {
  test('worked out by hand', () => {
    // a: complaints alone, 1.0; b: 0.6 and 0.6 of complaints and handling; c: handling alone, 0.9
    const { ranks, rankLow, rankHigh } = placesOf(
      [inOrder([1, 0, 0, 0, 0]), inOrder([0.6, 0, 0.6, 0, 0]), inOrder([0, 0, 0.9, 0, 0])],
      EQUAL,
    );
    // equal: a 20, b 24, c 18
    expect(ranks).toEqual([2, 1, 3]);
    // complaints twice (of 6): a 33.3, b 30, c 15; half (of 4.5): a 11.1, b 20, c 20; equal ones share the better place
    // handling twice: a 16.7, b 30, c 30; half: a 22.2, b 20, c 10
    expect(rankLow).toEqual([1, 1, 1]);
    expect(rankHigh).toEqual([3, 2, 3]);
  });

  test('a part alone, or none, has nothing to weigh it against', () => {
    const worse = [inOrder([0.5, 1, 0, 0, 0]), inOrder([0.7, 0, 0, 0, 0])];
    const alone = placesOf(worse, inOrder([3, 0, 0, 0, 0]));
    expect([alone.ranks, alone.rankLow, alone.rankHigh]).toEqual([
      [2, 1],
      [2, 1],
      [2, 1],
    ]);
    expect(nearbyRanks(worseColumns(worse), inOrder([3, 0, 0, 0, 0]), 0)).toEqual([]);
    const none = placesOf(worse, inOrder([0, 0, 0, 0, 0]));
    expect([none.ranks, none.rankLow, none.rankHigh]).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  test('whoever is worst in everything is first whatever the weights', () => {
    fc.assert(
      fc.property(market, weights, (others, chosen) => {
        const { rankLow, rankHigh } = placesOf([inOrder([1, 1, 1, 1, 1]), ...others], chosen);
        const nothingWeighs = DIMENSIONS.every((part) => chosen[part] === 0);
        const place = nothingWeighs ? null : 1;
        expect([rankLow[0], rankHigh[0]]).toEqual([place, place]);
      }),
    );
  });

  test('holds the rank itself, and depends on the proportions of the weights alone', () => {
    fc.assert(
      fc.property(market, weights, (all, chosen) => {
        const { ranks, rankLow, rankHigh } = placesOf(all, chosen);
        const outside = ranks.filter((rank, place) => {
          const [low, high] = [rankLow[place]!, rankHigh[place]!];
          return rank === null ? low !== null || high !== null : rank < low || rank > high;
        });
        expect(outside).toEqual([]);
        for (const place of all.keys()) {
          const nearby = nearbyRanks(worseColumns(all), chosen, place).map(({ rank }) => rank);
          const known = [ranks[place]!, ...nearby].filter((rank) => rank !== null);
          expect([rankLow[place], rankHigh[place]]).toEqual(
            known.length === 0 ? [null, null] : [Math.min(...known), Math.max(...known)],
          );
        }
        const doubled = inOrder(DIMENSIONS.map((part) => chosen[part] * 2));
        const again = placesOf(all, doubled);
        expect([again.rankLow, again.rankHigh]).toEqual([rankLow, rankHigh]);
      }),
    );
  });
});
