import gammaln from '@stdlib/math-base-special-gammaln';
import poissonPmf from '@stdlib/stats-base-dists-poisson-pmf';
import { describe, expect, it } from 'vitest';
import { shiftEvidence, shiftPValue } from './shift-evidence';
import { strongestStretch } from './strongest-stretch';
import { seededDraws } from './test-draws';

/** A Poisson chart over weeks of one exposure, its expected number known. */
function chart(expected: number, direction: 'up' | 'down' = 'up') {
  const events = new Float64Array(20_000);
  const exposure = new Float64Array(20_000).fill(expected);
  let after = -1;
  let week = -1;
  return (count: number) => {
    week++;
    events[week] = count;
    // shape / rate is 1 event per unit of exposure, and as good as known
    const known = { rate: { shape: 1e15, rate: 1e15 }, scatter: 0 };
    const { statistic } = strongestStretch({ events, exposure, after, week, known, direction });
    if (statistic === 0) after = week;
    return statistic;
  };
}

function simulatedRunLength(expected: number, actual: number, limit: number, runs: number) {
  const draws = seededDraws(20_261_124);
  const lengths: number[] = [];
  for (let run = 0; run < runs; run++) {
    const next = chart(expected);
    let weeks = 1;
    while (next(draws.poisson(actual)) < limit - 1e-9) weeks++;
    lengths.push(weeks);
  }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / runs;
  const variance = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / (runs - 1);
  return { mean, error: Math.sqrt(variance / runs) };
}

/** Chances of a chart in the states 0, 1, … `states` − 1 halves after one week, from each (Brook & Evans 1972). */
function transitions(states: number, mean: number, referenceHalves: number): number[][] {
  return Array.from({ length: states }, (_, from) => {
    const to = Array.from({ length: states }, () => 0);
    for (let count = 0; count < 60; count++) {
      const next = Math.max(0, from + 2 * count - referenceHalves);
      if (next < states) to[next]! += poissonPmf(count, mean);
    }
    return to;
  });
}

/** The mean number of weeks until the chart leaves: (I − Q) μ = 1, by elimination. */
function exactRunLength(states: number, mean: number, referenceHalves: number): number {
  const rows = transitions(states, mean, referenceHalves).map((row, from) =>
    row.map((chance, to) => Number(from === to) - chance).concat(1),
  );
  for (let pivot = 0; pivot < states; pivot++) {
    for (let row = 0; row < states; row++) {
      if (row === pivot) continue;
      const factor = rows[row]![pivot]! / rows[pivot]![pivot]!;
      for (let column = pivot; column <= states; column++) {
        rows[row]![column]! -= factor * rows[pivot]![column]!;
      }
    }
  }
  return rows[0]![states]! / rows[0]![0]!;
}

// with this expected number the weekly reference value is 1.5 counts, so that the chart lives on halves
const EXPECTED = 1.5 * Math.LN2;

describe('the Poisson CUSUM tuned to a doubling', () => {
  it('runs as long as published: Lucas 1985, table 2 (h = 10, k = 0.25, mean 0.25): 438', () => {
    // k = E (2 − 1) / ln 2, and the statistic counts in units of ln 2
    const { mean, error } = simulatedRunLength(0.25 * Math.LN2, 0.25, 10 * Math.LN2, 1_500);
    expect(Math.abs(mean - 438)).toBeLessThan(3 * error + 0.5);
    expect(error).toBeLessThan(15);
  });

  it.each([
    { name: 'in control', factor: 1, runs: 2_000 },
    { name: 'half as much again', factor: 1.5, runs: 2_000 },
    { name: 'doubled', factor: 2, runs: 2_000 },
    { name: 'four times', factor: 4, runs: 2_000 },
  ])('runs as long as the Markov chain says when $name', ({ factor, runs }) => {
    const exact = exactRunLength(10, factor * EXPECTED, 3);
    const { mean, error } = simulatedRunLength(EXPECTED, factor * EXPECTED, 5 * Math.LN2, runs);
    expect(Math.abs(mean - exact)).toBeLessThan(3 * error);
  });

  it('is as high as it is by chance no more often than its p-value says, and not much less', () => {
    const STATES = 60;
    const step = transitions(STATES, EXPECTED, 3);
    let now = [1, ...Array.from({ length: STATES - 1 }, () => 0)];
    for (let week = 0; week < 40; week++) {
      now = now.map((_, to) =>
        now.reduce((sum, chance, from) => sum + chance * step[from]![to]!, 0),
      );
    }
    for (let halves = 1; halves < 30; halves++) {
      const tail = now.slice(halves).reduce((sum, chance) => sum + chance, 0);
      const pValue = shiftPValue((halves / 2) * Math.LN2, 1);
      expect(tail).toBeLessThan(pValue);
      expect(tail).toBeGreaterThan(pValue / 4);
    }
  });
});

describe('where the shift began', () => {
  const run = (counts: number[], direction: 'up' | 'down' = 'up') =>
    strongestStretch({
      events: Float64Array.from(counts),
      exposure: new Float64Array(counts.length).fill(1),
      after: -1,
      week: counts.length - 1,
      known: { rate: { shape: 1e15, rate: 1e14 }, scatter: 0 },
      direction,
    });

  it('is the first of the weeks that are high together', () => {
    expect(run([9, 12, 8, 22, 19, 25]).from).toBe(3);
    // ln 2 · 66 − 3 · 10
    expect(run([9, 12, 8, 22, 19, 25]).statistic).toBeCloseTo(66 * Math.LN2 - 30, 6);
  });

  it('is looked for downwards too', () => {
    expect(run([9, 12, 8, 4, 5, 3], 'down').from).toBe(3);
    expect(run([9, 12, 8, 4, 5, 3], 'down').statistic).toBeCloseTo(15 - 12 * Math.LN2, 6);
    expect(run([9, 12, 8, 10], 'down').statistic).toBe(0);
  });
});

describe('the evidence of a shift', () => {
  /** ln of a negative binomial probability, by its mean and shape. */
  const logPmf = (y: number, mean: number, shape: number) =>
    gammaln(shape + y) -
    gammaln(shape) -
    gammaln(y + 1) +
    shape * Math.log(shape / (shape + mean)) +
    y * Math.log(mean / (shape + mean));

  it.each([
    [12, 5, 30, 'up', 2],
    [0, 5, 3, 'up', 2],
    [3, 9, 200, 'down', 0.5],
  ] as const)(
    'is the ratio of the two likelihoods: %i of %i expected',
    (y, mean, shape, direction, f) => {
      const evidence = shiftEvidence({ observed: y, expected: mean, shape }, direction);
      expect(evidence).toBeCloseTo(logPmf(y, f * mean, shape) - logPmf(y, mean, shape), 10);
    },
  );

  it('is less where the expected number is less well known', () => {
    const of = (shape: number) => shiftEvidence({ observed: 30, expected: 10, shape }, 'up');
    expect(of(Infinity)).toBeCloseTo(30 * Math.LN2 - 10, 12);
    expect(of(1e9)).toBeCloseTo(of(Infinity), 5);
    expect(of(100)).toBeLessThan(of(Infinity));
    expect(of(10)).toBeLessThan(of(100));
  });

  it('weighs in control as much for as against: the mean of its exponential is 1', () => {
    let mean = 0;
    for (let y = 0; y < 3_000; y++) {
      mean += Math.exp(
        logPmf(y, 20, 8) + shiftEvidence({ observed: y, expected: 20, shape: 8 }, 'up'),
      );
    }
    expect(mean).toBeCloseTo(1, 8);
  });
});
