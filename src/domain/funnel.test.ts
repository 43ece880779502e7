import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { funnelLimits, funnelStatus, overdispersion } from './funnel';

test('limits at 10 expected are those of the published Poisson table, interpolated', () => {
  // Poisson(10): P(≤3) = .0103, P(≤4) = .0293, P(≤16) = .9730, P(≤17) = .9857; the 2.5 % lie between 3 and 4, and 17 and 18
  const limits = funnelLimits(10, 1, [10_000])[0]!;
  expect(limits.low95).toBeCloseTo(4 - (0.0293 - 0.025) / (0.0293 - 0.0103), 1);
  // the upper tails P(≥17) = .0270 and P(≥18) = .0143
  expect(limits.high95).toBeCloseTo(17 + (0.027 - 0.025) / (0.027 - 0.0143), 1);
  // P(≤2) = .00277, P(≤1) = .0005; P(≥21) = .00159, P(≥22) = .0007
  expect(limits.low998).toBeCloseTo(2 - (0.00277 - 0.001) / (0.00277 - 0.0005), 1);
  expect(limits.high998).toBeCloseTo(21 + (0.00159 - 0.001) / (0.00159 - 0.0007), 1);
});

/** P(Poisson(mean) ≥ count), summed term by term. */
function upperTail(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let k = 0; k < count; k++) {
    below += term;
    term *= mean / (k + 1);
  }
  return 1 - below;
}

test('an alert is what chance gives in less than 2.5 % on its side, an alarm in less than 0.1 %', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 40, noNaN: true }),
      fc.integer({ min: 0, max: 100 }),
      (expected, count) => {
        const status = funnelStatus(count, 10_000, expected, 1);
        const high = upperTail(count, expected);
        const low = 1 - upperTail(count + 1, expected);
        // beside the boundary the summed tail is not exact enough to judge
        fc.pre([0.025, 0.001].every((p) => Math.abs(high - p) > 1e-9 && Math.abs(low - p) > 1e-9));
        let should = 'inside';
        if (high < 0.025) should = high < 0.001 ? 'alarm_high' : 'alert_high';
        if (low < 0.025) should = low < 0.001 ? 'alarm_low' : 'alert_low';
        expect(status).toBe(should);
      },
    ),
    { numRuns: 1000 },
  );
});

test('limits keep their order, are never below 0 and close on the centre as orders grow', () => {
  const orders = [1, 50, 1000, 10_000, 200_000, 5_000_000];
  const limits = funnelLimits(8, 1.4, orders);
  for (const { low95, low998, high95, high998 } of limits) {
    expect(low998).toBeGreaterThanOrEqual(0);
    expect(low95).toBeGreaterThanOrEqual(low998);
    expect(low95).toBeLessThan(8);
    expect(high95).toBeGreaterThan(8);
    expect(high998).toBeGreaterThan(high95);
  }
  expect(limits[0]?.low95).toBe(0);
  // normal approximation: 8 ± 1.96 √(1.4 · 8 / 500)
  expect(limits[5]?.high95).toBeCloseTo(8 + 1.96 * Math.sqrt((1.4 * 8) / 500), 2);
});

test('over-dispersion widens the limits about the centre by its root', () => {
  const [plain] = funnelLimits(10, 1, [20_000]);
  const [wide] = funnelLimits(10, 4, [20_000]);
  expect(wide!.high95 - 10).toBeCloseTo(2 * (plain!.high95 - 10), 10);
  expect(10 - wide!.low95).toBeCloseTo(2 * (10 - plain!.low95), 10);
  expect(funnelStatus(32, 20_000, 10, 1)).toBe('alert_high');
  expect(funnelStatus(32, 20_000, 10, 4)).toBe('inside');
});

test('φ is the mean square of the z-scores, the outer tenths drawn in', () => {
  // E = 100 each; z = ±3 eight times each, and one wild score at either end to be drawn in to ±3: φ = 9
  const events = [...Array.from({ length: 8 }, () => 130), ...Array.from({ length: 8 }, () => 70)];
  const exposure = Array.from({ length: 18 }, () => 10);
  expect(overdispersion([...events, 100_000, 0], exposure, 10)).toBeCloseTo(9, 10);
});

test('φ within chance of 1 widens nothing', () => {
  // z = ±1.1: φ = 1.21, below 1 + 2√(2/20) = 1.63
  const events = Array.from({ length: 20 }, (_, i) => (i % 2 ? 111 : 89));
  expect(
    overdispersion(
      events,
      Array.from({ length: 20 }, () => 10),
      10,
    ),
  ).toBe(1);
  expect(overdispersion([], [], 10)).toBe(1);
});

test('what is within a standard deviation is within the limits, at any size and spread', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000_000 }),
      fc.double({ min: 0.01, max: 200, noNaN: true }),
      fc.double({ min: 1, max: 20, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      (orders, benchmark, phi, away) => {
        const expected = (benchmark * orders) / 10_000;
        const count = Math.max(0, expected + away * Math.sqrt(phi * expected));
        const { low95, high95 } = funnelLimits(benchmark, phi, [orders])[0]!;
        const rate = (count / orders) * 10_000;
        expect(rate).toBeGreaterThanOrEqual(low95 - 1e-9);
        expect(rate).toBeLessThanOrEqual(high95 + 1e-9);
      },
    ),
  );
});
