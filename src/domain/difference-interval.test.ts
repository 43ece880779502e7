import { expect, test } from 'vitest';
import { correlationOf, differenceInterval } from './difference-interval';

/** Wilson's score interval, to reproduce a published difference made of two of them. */
function wilson(events: number, trials: number) {
  const z = 1.959964;
  const estimate = events / trials;
  const centre = (events + z ** 2 / 2) / (trials + z ** 2);
  const reach =
    (z * Math.sqrt(trials * estimate * (1 - estimate) + z ** 2 / 4)) / (trials + z ** 2);
  return { estimate, low: centre - reach, high: centre + reach };
}

test('56 of 70 less 48 of 80 is between 0.0524 and 0.3339: Newcombe 1998 (Stat Med 17:873), method 10', () => {
  const difference = differenceInterval(wilson(56, 70), wilson(48, 80));
  expect(difference?.difference).toBeCloseTo(0.2, 10);
  expect(difference?.low).toBeCloseTo(0.0524, 4);
  expect(difference?.high).toBeCloseTo(0.3339, 4);
  expect(difference?.beyondChance).toBe(true);
});

test('what goes up and down together differs more surely', () => {
  const a = { estimate: 10, low: 7, high: 13 };
  const b = { estimate: 5, low: 1, high: 9 };
  // √(3² + 4²), and √(3² + 4² − 2 × ½ × 3 × 4)
  expect(differenceInterval(a, b)).toEqual({
    difference: 5,
    low: 0,
    high: 10,
    beyondChance: false,
  });
  const together = differenceInterval(a, b, 0.5);
  expect(together?.low).toBeCloseTo(5 - Math.sqrt(13), 12);
  expect(together?.high).toBeCloseTo(5 + Math.sqrt(13), 12);
  expect(together?.beyondChance).toBe(true);
});

test('a fall beyond chance is one, too', () => {
  const fallen = differenceInterval(
    { estimate: 2, low: 1, high: 3 },
    { estimate: 8, low: 6, high: 11 },
  );
  expect(fallen?.beyondChance).toBe(true);
  expect(fallen?.high).toBeLessThan(0);
});

test('of what is unbounded there is no difference', () => {
  const open = { estimate: 30, low: 20, high: null };
  const closed = { estimate: 8, low: 6, high: 11 };
  expect(differenceInterval(open, closed)).toBeNull();
  expect(differenceInterval(closed, open)).toBeNull();
});

test('pulls the same way correlate fully, none not at all', () => {
  expect(correlationOf(Float64Array.of(1, -2, 1), Float64Array.of(2, -4, 2))).toBeCloseTo(1, 12);
  expect(correlationOf(Float64Array.of(1, -2, 1), Float64Array.of(-1, 2, -1))).toBeCloseTo(-1, 12);
  expect(correlationOf(Float64Array.of(1, -1, 0), Float64Array.of(0, 0, 5))).toBe(0);
  expect(correlationOf(Float64Array.of(0, 0), Float64Array.of(1, 1))).toBe(0);
});
