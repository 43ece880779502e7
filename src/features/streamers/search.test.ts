import { describe, expect, it } from 'vitest';
import { registerSearch } from './search';

const parse = (raw: Record<string, unknown>) => registerSearch.parse(raw);
const isWeight = (name: string) => name.startsWith('weight');
const chosen = (raw: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(parse(raw)).filter(([name, value]) => value !== undefined && !isWeight(name)),
  );
const weights = (raw: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(parse(raw)).filter(([name]) => isWeight(name)));

describe('what a register link may hold', () => {
  it('an empty link is the default view', () => {
    expect(chosen({})).toEqual({ window: '90d', sort: '-expectedExcess' });
  });

  it('one nonsense value is dropped and the rest of the link kept', () => {
    expect(
      chosen({
        window: 'yesterday',
        sort: 'price',
        level: ['1', '9'],
        ordersMin: 'many',
        q: '韩雪',
      }),
    ).toEqual({
      window: '90d',
      sort: '-expectedExcess',
      level: ['1'],
      q: '韩雪',
    });
  });

  it('a lone value is a list of one, and digits read as a number are text again', () => {
    expect(parse({ region: 11, q: 40321, platform: 'p1' })).toMatchObject({
      region: ['11'],
      q: '40321',
      platform: ['p1'],
    });
  });

  it('the same values in another order or twice are the same view', () => {
    expect(
      parse({ category: ['food', 'cosmetics', 'food'], columns: ['orders', 'verdict'] }),
    ).toEqual(parse({ category: ['cosmetics', 'food'], columns: ['verdict', 'orders'] }));
  });

  it.each(['-1', 'NaN', 'Infinity', '', null, {}])('%j is no bound', (raw) => {
    expect(parse({ rateMin: raw, ordersMax: raw })).toMatchObject({
      rateMin: undefined,
      ordersMax: undefined,
    });
  });

  it('weights are whole numbers from 0 to 5; anything else weighs 1, the others kept', () => {
    expect(
      weights({
        weightComplaints: '5',
        weightQualityRefunds: 0,
        weightHandling: '6',
        weightVerification: '2.5',
        weightAuthenticity: '',
      }),
    ).toEqual({
      weightComplaints: 5,
      weightQualityRefunds: 0,
      weightHandling: 1,
      weightVerification: 1,
      weightAuthenticity: 1,
    });
  });

  it('the watchlist is asked for by yes alone', () => {
    expect(parse({ watched: 'yes' }).watched).toBe('yes');
    expect(parse({ watched: 'no' }).watched).toBeUndefined();
  });

  it('zero is a bound', () => {
    expect(parse({ rateMin: 0, ordersMin: '0' })).toMatchObject({ rateMin: 0, ordersMin: 0 });
  });

  it('keeps a custom window of calendar days', () => {
    expect(parse({ window: '2026-01-01..2026-03-31' }).window).toBe('2026-01-01..2026-03-31');
    expect(parse({ window: '2026-03-31..2026-01-01' }).window).toBe('90d');
  });
});
