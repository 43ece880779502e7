import { expect, test } from 'vitest';
import { dateOfDay, dayOfDate, dayOfInstant, mondayOf, startOfDay, yearsLater } from './calendar';

test('an instant belongs to the Shanghai day, eight hours ahead of UTC', () => {
  // Unix time 1 700 000 000 was 2023-11-14T22:13:20Z, already the 15th in Shanghai
  expect(dateOfDay(dayOfInstant(1_700_000_000_000))).toBe('2023-11-15');
  expect(dayOfInstant(Date.parse('2026-11-23T23:59:59.999+08:00'))).toBe(dayOfDate('2026-11-23'));
  expect(startOfDay(dayOfDate('2026-11-24'))).toBe(Date.parse('2026-11-24T00:00+08:00'));
});

test('day numbers count from 1970-01-01 and go back before it', () => {
  expect(dayOfDate('1970-01-01')).toBe(0);
  expect(dayOfDate('1969-12-31')).toBe(-1);
  expect(dayOfDate('2000-03-01') - dayOfDate('2000-02-28')).toBe(2);
});

test.each(['2026-02-30', '2026-13-01', '2025-02-29', '20260101', '2026-1-1', ''])(
  '%j is no calendar date',
  (text) => expect(() => dayOfDate(text)).toThrow(RangeError),
);

test('a week begins on Monday', () => {
  // 2026-11-24 is a Tuesday, 2026-11-22 a Sunday, 1969-12-29 a Monday
  expect(dateOfDay(mondayOf(dayOfDate('2026-11-24')))).toBe('2026-11-23');
  expect(dateOfDay(mondayOf(dayOfDate('2026-11-23')))).toBe('2026-11-23');
  expect(dateOfDay(mondayOf(dayOfDate('2026-11-22')))).toBe('2026-11-16');
  expect(dateOfDay(mondayOf(dayOfDate('1970-01-01')))).toBe('1969-12-29');
});

test('three years after a leap day is the last of February', () => {
  expect(dateOfDay(yearsLater(dayOfDate('2024-02-29'), 3))).toBe('2027-02-28');
  expect(dateOfDay(yearsLater(dayOfDate('2023-05-06'), 3))).toBe('2026-05-06');
});
