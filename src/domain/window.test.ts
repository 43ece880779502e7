import { expect, test } from 'vitest';
import { dayOfDate } from './calendar';
import { inWindow, isWindowSpec, parseWindow } from './window';

const days = (from: string, to: string) => ({ from: dayOfDate(from), to: dayOfDate(to) });

test('30d is the as-of day and the 29 before it', () => {
  expect(parseWindow('30d', '2026-03-30')).toEqual(days('2026-03-01', '2026-03-30'));
  expect(parseWindow('1d', '2026-03-30')).toEqual(days('2026-03-30', '2026-03-30'));
});

test('a custom window includes both its days', () => {
  const window = parseWindow('2026-01-01..2026-01-31', '2026-03-30');
  expect(window).toEqual(days('2026-01-01', '2026-01-31'));
  expect(inWindow(dayOfDate('2026-01-01'), window)).toBe(true);
  expect(inWindow(dayOfDate('2026-01-31'), window)).toBe(true);
  expect(inWindow(dayOfDate('2026-02-01'), window)).toBe(false);
});

test('a window that ends before it starts says so', () => {
  expect(() => parseWindow('2026-02-01..2026-01-31', '2026-03-30')).toThrow(
    /ends before it starts/,
  );
});

test.each([
  '',
  '0d',
  '-5d',
  '90',
  'd',
  '1.5d',
  '2026-02-30..2026-03-01',
  '2026-01-01..',
  '9999999d',
])('%j is no window', (text) => {
  expect(isWindowSpec(text)).toBe(false);
  expect(() => parseWindow(text, '2026-03-30')).toThrow(RangeError);
});
