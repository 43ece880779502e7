import { expect, test } from 'vitest';
import { poissonInterval } from './poisson-interval';

// Garwood's limits as tabled, e.g. Ulm 1990 (Am J Epidemiol 131:373) and Johnson, Kemp & Kotz, table 4.2
test.each([
  [0, 0, 3.689],
  [1, 0.0253, 5.572],
  [2, 0.2422, 7.225],
  [5, 1.623, 11.668],
  [10, 4.795, 18.39],
  [50, 37.11, 65.92],
])('%i events have the tabled exact limits', (events, low, high) => {
  const interval = poissonInterval(events, 1);
  expect(interval?.low).toBeCloseTo(low, 2);
  expect(interval?.high).toBeCloseTo(high, 2);
});

test('a rate is per unit of exposure, and unknown without any', () => {
  expect(poissonInterval(5, 2)?.estimate).toBe(2.5);
  expect(poissonInterval(5, 2)?.high).toBeCloseTo(11.668 / 2, 3);
  expect(poissonInterval(0, 0)).toBeNull();
});
