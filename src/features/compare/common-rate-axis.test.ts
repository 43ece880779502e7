import { expect, it } from 'vitest';
import { commonRateAxis } from './common-rate-axis';

const week = (complaintsCounted: number, estimate: number, high: number) => ({
  complaintsCounted,
  estimate,
  high,
});

it('is not stretched by one complaint in a week of few orders, and says that it is cut', () => {
  const { ticks, cut } = commonRateAxis([week(1, 500, 2800), week(5, 30, 70)], [12, null, 9]);
  expect(ticks.at(-1)).toBeGreaterThanOrEqual(70);
  expect(ticks.at(-1)).toBeLessThan(500);
  expect(cut).toBe(true);
});

it('holds every week that rests on three complaints, and the rates of the window', () => {
  const { ticks, cut } = commonRateAxis([week(3, 120, 250)], [12]);
  expect(ticks.at(-1)).toBeGreaterThanOrEqual(120);
  expect(cut).toBe(false);
  expect(commonRateAxis([], [40]).ticks.at(-1)).toBeGreaterThanOrEqual(40);
});

it('is still an axis where nothing is known', () => {
  expect(commonRateAxis([], [null]).ticks.length).toBeGreaterThan(1);
});
