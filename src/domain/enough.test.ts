import { expect, test } from 'vitest';
import { enoughToCompare, tellsRate, tellsShare } from './enough';

test('five streamers with 10,000 orders are enough, four or 9,999 are not', () => {
  expect(enoughToCompare(5, 10_000)).toBe(true);
  expect(enoughToCompare(4, 1_000_000)).toBe(false);
  expect(enoughToCompare(50, 9_999)).toBe(false);
});

test('an interval from 2 to 73 tells nothing, nor does one without an end', () => {
  expect(tellsRate({ low: 6, high: 20 })).toBe(true);
  expect(tellsRate({ low: 2.1, high: 72.7 })).toBe(false);
  expect(tellsRate({ low: 20, high: null })).toBe(false);
  expect(tellsRate({ low: 0, high: 3 })).toBe(false);
});

test('a share between 96 % and 99 % is told, one between 40 % and 99 % is not', () => {
  expect(tellsShare({ low: 0.96, high: 0.99 })).toBe(true);
  expect(tellsShare({ low: 0.4, high: 0.99 })).toBe(false);
});
