import { expect, test } from 'vitest';
import { heightOf, nearestInTime, placeOf, plotScale, timeIn } from './plot-scale';

const point = (deviations: number | null, beyond: 'low' | 'high' | null = null) => ({
  broadcastId: 'b',
  startedAt: '2026-05-01T20:00:00+08:00',
  value: 1,
  deviations,
  beyond,
});

test('a plot holds the limits and all its marks, as far as sixteen', () => {
  expect(plotScale([])).toEqual({ low: -4.5, high: 4.5 });
  expect(plotScale([point(-2), point(7), point(null)])).toEqual({ low: -4.5, high: 7.5 });
  expect(plotScale([point(-40)])).toEqual({ low: -16, high: 4.5 });
});

test('the median of a scale as wide on both sides stands in the middle', () => {
  expect(heightOf(0, { low: -5, high: 5 })).toBe(0.5);
  expect(heightOf(5, { low: -5, high: 5 })).toBe(0);
});

test('what lies farther than the plot reaches, or than any number, stands at its edge', () => {
  const scale = { low: -5, high: 5 };
  expect(placeOf(point(-40, 'low'), scale)).toEqual({ at: 1, off: 'low' });
  expect(placeOf(point(null, 'low'), scale)).toEqual({ at: 1, off: 'low' });
  expect(placeOf(point(null, 'high'), scale)).toEqual({ at: 0, off: 'high' });
  expect(placeOf(point(2.5), scale)).toEqual({ at: 0.25, off: null });
});

test('time runs from the first midnight in Shanghai to the last', () => {
  const window = { from: '2026-05-01', to: '2026-05-02' };
  expect(timeIn('2026-05-01T00:00:00+08:00', window)).toBe(0);
  expect(timeIn('2026-05-01T16:00:00Z', window)).toBe(0.5);
  expect(timeIn('2026-05-02T12:00:00+08:00', window)).toBe(0.75);
});

test('the pointer takes the broadcast nearest in time', () => {
  const window = { from: '2026-05-01', to: '2026-05-10' };
  const points = ['2026-05-02', '2026-05-05', '2026-05-09'].map((day) => ({
    startedAt: `${day}T00:00:00+08:00`,
  }));
  expect(nearestInTime(0, points, window)).toBe(0);
  expect(nearestInTime(0.45, points, window)).toBe(1);
  expect(nearestInTime(1, points, window)).toBe(2);
  expect(nearestInTime(0.5, [], window)).toBeNull();
});
