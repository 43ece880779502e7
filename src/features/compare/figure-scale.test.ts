import { expect, it } from 'vitest';
import { figureScale } from './figure-scale';

const figure = (estimate: number, low: number, high: number | null, benchmark: number | null) => ({
  numerator: 1,
  denominator: 1,
  estimate,
  low,
  high,
  benchmark,
  shared: false,
});

it('begins at 0 and holds every interval and benchmark', () => {
  const { ticks, at } = figureScale([figure(12, 9, 17, 30), figure(4, 1, 8, 5), null], false);
  expect(ticks[0]).toBe(0);
  expect(ticks.at(-1)).toBeGreaterThanOrEqual(30);
  expect(at(0)).toBe(0);
  expect(at(30)).toBeLessThanOrEqual(1);
});

it('of a share never goes beyond the whole', () => {
  expect(figureScale([figure(0.9, 0.8, 0.97, 0.95)], true).ticks.at(-1)).toBe(1);
  expect(figureScale([figure(0.03, 0.02, 0.04, 0.03)], true).ticks.at(-1)).toBeLessThan(0.1);
});

it('has an end where nothing bounds the interval, and where there is nothing', () => {
  expect(figureScale([figure(10, 5, null, 4)], false).at(1e9)).toBe(1);
  expect(figureScale([null], false).ticks.length).toBeGreaterThan(1);
});
