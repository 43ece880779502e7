import { expect, test } from 'vitest';
import { meanOverWorlds, medianOfAll, shareOverWorlds } from './over-worlds';

test('a mean over worlds has Student’s interval', () => {
  // mean 3, sd √2.5, t(4) 2.776445: ± 2.776445 × √(2.5 / 5)
  const figure = meanOverWorlds([1, 2, null, 3, 4, 5]);
  expect(figure?.value).toBe(3);
  expect(figure?.high).toBeCloseTo(3 + 2.776445 * Math.sqrt(0.5), 5);
  expect(meanOverWorlds([null])).toBeNull();
  expect(meanOverWorlds([0.4])?.high).toBe(Infinity);
  expect(meanOverWorlds([0, 0, 0.1], [0, 1])?.low).toBe(0);
});

test('a share pools the worlds, and none of many is still not known to be none', () => {
  const worlds = Array.from({ length: 20 }, () => ({ events: 0, of: 50 }));
  const none = shareOverWorlds(worlds);
  expect(none).toMatchObject({ value: 0, low: 0 });
  // Jeffreys’ limit of 0 in 1,000: Beta(½, 1000½) at 97.5 %
  expect(none?.high).toBeCloseTo(0.0025, 3);
  const half = shareOverWorlds(worlds.map((_, i) => ({ events: i % 2 ? 50 : 0, of: 50 })));
  // the worlds differ, so 500 of 1,000 is not known to within 3 %
  expect((half?.high ?? 0) - 0.5).toBeGreaterThan(0.15);
});

test('a median may be never, and its limits are two of the values', () => {
  expect(medianOfAll([1, 2, Infinity])).toMatchObject({ value: 2 });
  expect(medianOfAll([1, Infinity, Infinity])?.value).toBe(Infinity);
  // of 10 values the 2nd and 9th hold the median with 97.9 % (binomial table)
  expect(medianOfAll([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual({ value: 5.5, low: 2, high: 9 });
  expect(medianOfAll([])).toBeNull();
});
