import { assert, array, constant, integer, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halvesTrend } from './halves-trend';
import { seededDraws } from './test-draws';

/** Two weeks, one in each half. */
const halves = (earlier: [number, number], later: [number, number], scatter = 0) =>
  halvesTrend({ events: [earlier[0], later[0]], exposure: [earlier[1], later[1]] }, scatter)!;

describe('the trend between two halves', () => {
  it('has the interval that R gives for two Poisson counts', () => {
    // poisson.test(c(11, 6 + 8 + 7), c(800, 1083 + 1050 + 878)) of R's own documentation: 1.971488, 0.8584264 to 4.277266
    const { ratio, direction } = halves([21, 3011], [11, 800]);
    expect(ratio.low).toBeCloseTo(0.8584264, 5);
    expect(ratio.high).toBeCloseTo(4.277266, 4);
    expect(direction).toBe('no_clear_change');
  });

  it.each([
    { what: 'three times as many for as many orders', counts: [20, 60], direction: 'worse' },
    { what: 'a third as many', counts: [60, 20], direction: 'better' },
    { what: 'about as many', counts: [40, 46], direction: 'no_clear_change' },
    // Clopper–Pearson of 3 in 4: 0.194 to 0.994, which is a quarter to 158 times
    { what: 'a handful', counts: [1, 3], direction: 'cannot_tell' },
    { what: 'none at all', counts: [0, 0], direction: 'cannot_tell' },
    { what: 'none, and then many', counts: [0, 12], direction: 'worse' },
    { what: 'many, and then none', counts: [12, 0], direction: 'better' },
  ] as const)('calls $what $direction', ({ counts: [earlier, later], direction }) => {
    expect(halves([earlier, 9_000], [later, 9_000]).direction).toBe(direction);
  });

  it('takes more complaints of more orders for no change', () => {
    expect(halves([20, 5_000], [60, 15_000]).direction).toBe('no_clear_change');
  });

  it('does not speak of a half without orders', () => {
    expect(halves([0, 0], [30, 9_000])).toMatchObject({
      ratio: { low: 0, high: null },
      direction: 'cannot_tell',
    });
  });

  it('needs two weeks, and gives the later half the odd one', () => {
    expect(halvesTrend({ events: [5], exposure: [100] }, 0)).toBeNull();
    const { earlier, later } = halvesTrend({ events: [1, 2, 4], exposure: [10, 20, 30] }, 0)!;
    expect(earlier).toEqual({ from: 0, to: 1, events: 1, exposure: 10 });
    expect(later).toEqual({ from: 1, to: 3, events: 6, exposure: 50 });
  });

  const week = record({ events: nat(40), exposure: integer({ min: 1, max: 5_000 }) });
  const someWeeks = array(week, { minLength: 2, maxLength: 20 });
  const columns = (weeks: { events: number; exposure: number }[]) => ({
    events: weeks.map(({ events }) => events),
    exposure: weeks.map(({ exposure }) => exposure),
  });

  it('is never surer for weeks that scatter more', () => {
    assert(
      property(someWeeks, constant(0.1), (weeks, scatter) => {
        const { ratio: narrow } = halvesTrend(columns(weeks), 0)!;
        const { ratio: wide } = halvesTrend(columns(weeks), scatter)!;
        expect(wide.low).toBeLessThanOrEqual(narrow.low * (1 + 1e-9));
        expect(wide.high ?? Infinity).toBeGreaterThanOrEqual(
          (narrow.high ?? Infinity) * (1 - 1e-9),
        );
      }),
    );
  });

  it('turns around with the weeks', () => {
    const turned = { better: 'worse', worse: 'better' } as const;
    assert(
      // an even number, so that the halves are the same ones
      property(array(week, { minLength: 3, maxLength: 10 }), (weeks) => {
        const again = weeks.map(({ events, exposure }) => ({ events: events + 3, exposure }));
        const even = [...weeks, ...again.toReversed()];
        const forth = halvesTrend(columns(even), 0.02)!;
        const back = halvesTrend(columns(even.toReversed()), 0.02)!;
        const { direction } = forth;
        expect(back.direction).toBe(
          direction === 'better' || direction === 'worse' ? turned[direction] : direction,
        );
      }),
    );
  });

  it('finds a change in hardly more than one in twenty sellers that never change, though their weeks scatter', () => {
    const draws = seededDraws(11);
    const shape = 20;
    const gamma = () => {
      let sum = 0;
      for (let i = 0; i < shape; i++) sum += draws.exponential();
      return sum / shape;
    };
    const SELLERS = 2_000;
    let changed = 0;
    let missed = 0;
    for (let seller = 0; seller < SELLERS; seller++) {
      const mean = 0.5 + 12 * draws.uniform();
      const exposure = Array.from({ length: 12 }, () => 1_000 * draws.lognormal(0.4));
      const events = (rise: number) =>
        exposure.map((orders, place) =>
          draws.poisson((place < 6 ? 1 : rise) * mean * (orders / 1_000) * gamma()),
        );
      const steady = halvesTrend({ events: events(1), exposure }, 1 / shape)!;
      if (steady.direction === 'better' || steady.direction === 'worse') changed++;
      if (mean < 6) continue;
      if (halvesTrend({ events: events(2.5), exposure }, 1 / shape)!.direction !== 'worse')
        missed++;
    }
    expect(changed / SELLERS).toBeLessThan(0.055);
    // and sees most of those who come to two and a half times as many
    expect(missed / SELLERS).toBeLessThan(0.05);
  });
});
