import { describe, expect, it } from 'vitest';
import { narrowedTo } from './cross-filter';

const window = { from: '2026-02-10', to: '2026-05-10' };

describe('what a cell of the breakdown leads to', () => {
  it('is the filter of its value', () => {
    expect(narrowedTo('region', '44', window)).toEqual({ region: ['44'] });
  });

  it('is nothing where the value is unknown', () => {
    expect(narrowedTo('outcome', null, window)).toBeNull();
  });

  it.each([
    ['2026-03', '2026-03-01..2026-03-31', 'a month inside the window, whole'],
    ['2026-02', '2026-02-10..2026-02-28', 'its first month, from where it begins'],
    ['2026-05', '2026-05-01..2026-05-10', 'its last month, up to where it ends'],
  ])('of %s is the window %s: %s', (month, expected) => {
    expect(narrowedTo('month', month, window)).toEqual({ window: expected });
  });

  it('knows a leap day', () => {
    const leap = { from: '2028-01-01', to: '2028-12-31' };
    expect(narrowedTo('month', '2028-02', leap)).toEqual({ window: '2028-02-01..2028-02-29' });
    expect(narrowedTo('month', '2028-12', leap)).toEqual({ window: '2028-12-01..2028-12-31' });
  });
});
