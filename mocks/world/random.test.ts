import { describe, expect, it } from 'vitest';
import { shuffled, stream, weighted } from './random';

const DRAWS = 40_000;

function moments(draw: () => number) {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < DRAWS; i += 1) {
    const value = draw();
    sum += value;
    squares += value * value;
  }
  const mean = sum / DRAWS;
  return { mean, variance: squares / DRAWS - mean * mean };
}

const draws = (seed: number, purpose: string, index: number) => {
  const random = stream(seed, purpose, index);
  return Array.from({ length: 4 }, () => random.float()).join();
};

describe('streams', () => {
  it('repeat themselves, and differ by seed, purpose and index', () => {
    expect(draws(7, 'sales', 3)).toBe(draws(7, 'sales', 3));
    const all = [
      draws(7, 'sales', 3),
      draws(8, 'sales', 3),
      draws(-7, 'sales', 3),
      draws(7 + 2 ** 32, 'sales', 3),
      draws(7, 'words', 3),
      draws(7, 'sales', 4),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('of neighbouring streamers are uncorrelated', () => {
    let product = 0;
    for (let i = 0; i < DRAWS; i += 1) {
      product += (stream(7, 'a', i).float() - 0.5) * (stream(7, 'a', i + 1).float() - 0.5);
    }
    // The correlation of independent draws has a standard error of 1/√n = 0.005.
    expect(Math.abs(product / DRAWS / (1 / 12))).toBeLessThan(0.025);
  });
});

// Means and variances are those of the distributions' textbook definitions.
describe('samplers', () => {
  it.each([0.02, 0.7, 6, 39, 41, 900])('draw Poisson counts of mean %d', (mean) => {
    const random = stream(1, 'poisson');
    const found = moments(() => random.poisson(mean));
    expect(Math.abs(found.mean - mean)).toBeLessThan(5 * Math.sqrt(mean / DRAWS));
    expect(found.variance / mean).toBeCloseTo(1, 1);
  });

  it.each([
    [1, 0.3],
    [40, 0.04],
    [40, 0.96],
    [5000, 0.0004],
    [5000, 0.4],
  ])('draw binomial counts of %d trials at %d', (trials, probability) => {
    const random = stream(2, 'binomial');
    let impossible = 0;
    const found = moments(() => {
      const value = random.binomial(trials, probability);
      if (!(value >= 0 && value <= trials && Number.isInteger(value))) impossible += 1;
      return value;
    });
    expect(impossible).toBe(0);
    const variance = trials * probability * (1 - probability);
    expect(Math.abs(found.mean - trials * probability)).toBeLessThan(
      5 * Math.sqrt(variance / DRAWS),
    );
    expect(found.variance / variance).toBeCloseTo(1, 1);
  });

  it('draw nothing from nothing', () => {
    const random = stream(3, 'none');
    expect(random.poisson(0)).toBe(0);
    expect(random.binomial(0, 0.5)).toBe(0);
    expect(random.binomial(9, 0)).toBe(0);
    expect(random.binomial(9, 1)).toBe(9);
    expect(() => random.pick([])).toThrow(RangeError);
  });

  it('draw standard normal deviates', () => {
    const random = stream(4, 'normal');
    const found = moments(() => random.normal());
    expect(Math.abs(found.mean)).toBeLessThan(0.025);
    expect(found.variance).toBeCloseTo(1, 1);
  });

  it('pick by weight', () => {
    const random = stream(5, 'weights');
    const pick = weighted([
      ['a', 1],
      ['b', 3],
    ]);
    const found = moments(() => (pick(random) === 'b' ? 1 : 0));
    expect(found.mean).toBeCloseTo(0.75, 1);
  });

  it('shuffle every number to a place', () => {
    const order = shuffled(stream(6, 'order'), 500);
    expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 500 }, (_, i) => i));
    expect(order.slice(0, 5)).not.toEqual([0, 1, 2, 3, 4]);
  });
});
