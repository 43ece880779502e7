import { expect, it } from 'vitest';
import { FALSE_DISCOVERY_RATE } from './false-discovery';
import { marketChart } from './market-chart';
import { seededDraws } from './test-draws';

const SPAN = { firstMonday: 20_000, count: 52 };
const STREAMERS = 400;
// gamma draws from exponentials need whole shapes
const PEER_SHAPE = 20;
const WEEK_SHAPE = 25;

interface Market {
  /** Every so many-th streamer's rate is multiplied by `factor` from its own week on. */
  every: number;
  factor: number;
}

/** A market of streamers who differ (gamma rates), whose weeks differ (gamma again) in orders and by chance. */
function simulate(seed: number, { every, factor }: Market) {
  const draws = seededDraws(seed);
  const gamma = (shape: number) => {
    let sum = 0;
    for (let i = 0; i < shape; i++) sum += draws.exponential();
    return sum / shape;
  };
  const events = new Float64Array(STREAMERS * SPAN.count);
  const exposure = new Float64Array(STREAMERS * SPAN.count);
  const shiftedFrom = Array.from({ length: STREAMERS }, (_, streamer) =>
    streamer % every === 0 ? 15 + Math.floor(draws.uniform() * 30) : Infinity,
  );
  for (let streamer = 0; streamer < STREAMERS; streamer++) {
    const size = 4 * draws.lognormal(1);
    const rate = gamma(PEER_SHAPE);
    for (let week = 0; week < SPAN.count; week++) {
      const place = streamer * SPAN.count + week;
      exposure[place] = size * draws.lognormal(0.5);
      const shift = week >= (shiftedFrom[streamer] ?? Infinity) ? factor : 1;
      events[place] = draws.poisson(rate * shift * exposure[place] * gamma(WEEK_SHAPE));
    }
  }
  const counts = { events, exposure, firstWeek: 0, maturingFrom: SPAN.count };
  const chart = marketChart(
    'quality_refunds',
    counts,
    SPAN,
    Array.from({ length: STREAMERS }, () => 'food' as const),
  );
  return { chart, shiftedFrom };
}

/** By week that has a signal: the share of its first signals that are of no shift. 0 where there is none. */
function falseShares(seed: number, market: Market): number[] {
  const { chart, shiftedFrom } = simulate(seed, market);
  const all = Array.from({ length: SPAN.count }, () => 0);
  const wrong = Array.from({ length: SPAN.count }, () => 0);
  for (const [streamer, shifts] of chart.shifts.entries()) {
    for (const { firstSignal } of shifts) {
      all[firstSignal]! += 1;
      if (firstSignal < shiftedFrom[streamer]!) wrong[firstSignal]! += 1;
    }
  }
  return all.map((signals, week) => (signals === 0 ? 0 : wrong[week]! / signals)).slice(8);
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** Three standard errors of the mean share of so many weeks, each at most a coin of the false discovery rate. */
const chanceOf = (weeks: number) =>
  3 * Math.sqrt((FALSE_DISCOVERY_RATE * (1 - FALSE_DISCOVERY_RATE)) / weeks);

it('signals by mistake in a week no more often than stated where nothing shifts', () => {
  const shares = [1, 2, 3, 4, 5].flatMap((seed) =>
    falseShares(seed, { every: Infinity, factor: 1 }),
  );
  expect(mean(shares)).toBeLessThan(FALSE_DISCOVERY_RATE + chanceOf(shares.length));
});

it('keeps the share of mistakes where a twentieth of the market trebles', () => {
  const shares = [11, 12, 13].flatMap((seed) => falseShares(seed, { every: 20, factor: 3 }));
  expect(mean(shares)).toBeLessThan(FALSE_DISCOVERY_RATE + chanceOf(shares.length));
});

it('finds those that trebled, and about when', () => {
  const { chart, shiftedFrom } = simulate(21, { every: 20, factor: 3 });
  const late = shiftedFrom.flatMap((from, streamer) => {
    if (from === Infinity) return [];
    const shift = chart.shifts[streamer]?.find(({ firstSignal }) => firstSignal >= from);
    return [{ found: shift !== undefined, off: shift ? Math.abs(shift.from - from) : NaN }];
  });
  const found = late.filter((one) => one.found);
  expect(found.length / late.length).toBeGreaterThan(0.7);
  expect(found.filter(({ off }) => off <= 2).length / found.length).toBeGreaterThan(0.6);
});
