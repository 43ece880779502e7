import { expect, test } from 'vitest';
import type { Shift } from '@/domain/control-chart';
import type { Surveillance } from '@/domain/surveillance';
import { isFalse, weeksToSignal } from './signal-truth';

const shift = (given: Partial<Shift>) =>
  ({ direction: 'up', from: 4, firstSignal: 5, ...given }) as Shift;
const weeks = (...rates: number[]) => ({
  steady: Float64Array.from(rates, (rate) => 100 * rate),
  exposure: Float64Array.from(rates, () => 100),
  firstWeek: 0,
  prior: 1,
});

test('a rise is true where the generating rate rose by a quarter, a fall where it fell as far', () => {
  expect(isFalse(shift({}), weeks(1, 1, 1, 1, 2, 2))).toBe(false);
  expect(isFalse(shift({}), weeks(1, 1, 1, 1, 1.2, 1.2))).toBe(true);
  expect(isFalse(shift({}), weeks(1, 1, 1, 1, 1.3, 1.3))).toBe(false);
  expect(isFalse(shift({ direction: 'down' }), weeks(1, 1, 1, 1, 0.9, 0.9))).toBe(true);
  expect(isFalse(shift({ direction: 'down' }), weeks(1, 1, 1, 1, 0.5, 0.5))).toBe(false);
  // what comes after the signal does not excuse it
  expect(isFalse(shift({}), weeks(1, 1, 1, 1, 1, 1, 9, 9))).toBe(true);
});

test('a newcomer’s first weeks are compared with its peers', () => {
  expect(isFalse(shift({ from: 0, firstSignal: 1 }), weeks(2, 2))).toBe(false);
  expect(isFalse(shift({ from: 0, firstSignal: 1 }), weeks(1.1, 1.1))).toBe(true);
});

test('the wait counts the week a shift began in as the first, and only signals of a rise since then', () => {
  const chart = (...shifts: Shift[]) => ({ shifts: [shifts] });
  const seen = (complaints: Shift[], refunds: Shift[]) =>
    ({
      charts: { complaints: chart(...complaints), quality_refunds: chart(...refunds) },
    }) as unknown as Surveillance;
  expect(
    weeksToSignal(seen([shift({ firstSignal: 12 })], [shift({ firstSignal: 11 })]), 0, 10),
  ).toBe(2);
  expect(weeksToSignal(seen([shift({ firstSignal: 9 })], []), 0, 10)).toBe(Infinity);
  expect(weeksToSignal(seen([], [shift({ direction: 'down', firstSignal: 11 })]), 0, 10)).toBe(
    Infinity,
  );
});
