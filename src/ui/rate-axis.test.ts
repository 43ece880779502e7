import { expect, it } from 'vitest';
import { rateAxis } from './rate-axis';

it('shows every interval whole where they are of a size', () => {
  const rows = [
    { estimate: 40, high: 70 },
    { estimate: 30, high: 60 },
  ];
  expect(rateAxis(rows, 12)).toEqual({ ticks: [0, 20, 40, 60, 80], cut: false });
});

it('cuts the interval of a tiny week and says so', () => {
  const rows = [
    { estimate: 40, high: 70 },
    { estimate: 0, high: 12_000 },
  ];
  expect(rateAxis(rows, 12)).toEqual({ ticks: [0, 50, 100, 150], cut: true });
});

it('never cuts an estimate or the peers', () => {
  const rows = [{ estimate: 5, high: 9 }];
  expect(rateAxis(rows, 80).ticks.at(-1)).toBeGreaterThanOrEqual(80);
});

it('has room for the interval when nothing was complained of and no peer is known', () => {
  expect(rateAxis([{ estimate: 0, high: 6 }], null)).toEqual({
    ticks: [0, 2, 4, 6],
    cut: false,
  });
});
