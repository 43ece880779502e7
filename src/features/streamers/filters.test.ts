import { describe, expect, it } from 'vitest';
import { activeFilters, filtersOf, rowsWithout, without, withoutAny, withValues } from './filters';
import { registerSearch, type RegisterSearch } from './search';

const view = (raw: Record<string, unknown>) => registerSearch.parse(raw);
const after = (search: RegisterSearch, change: Partial<RegisterSearch>) =>
  activeFilters({ ...search, ...change });

const narrowed = view({
  q: 'lin',
  watched: 'yes',
  category: ['food', 'cosmetics'],
  ordersMin: 100,
  rateMax: 40,
  columns: ['orders'],
  sort: 'orders',
});

describe('the filters of a view', () => {
  it('tells each thing that narrows it, a range as one', () => {
    expect(activeFilters(narrowed)).toEqual([
      { kind: 'text', text: 'lin' },
      { kind: 'watched' },
      { kind: 'value', facet: 'category', value: 'food' },
      { kind: 'value', facet: 'category', value: 'cosmetics' },
      { kind: 'range', range: 'orders', min: 100, max: undefined },
      { kind: 'range', range: 'rate', min: undefined, max: 40 },
    ]);
  });

  it('dropping any one keeps all the others', () => {
    const all = activeFilters(narrowed);
    for (const dropped of all) {
      expect(after(narrowed, without(narrowed, dropped))).toEqual(
        all.filter((filter) => filter !== dropped),
      );
    }
  });

  it('dropping all keeps the order and the columns', () => {
    const cleared = { ...narrowed, ...withoutAny() };
    expect(activeFilters(cleared)).toEqual([]);
    expect(cleared).toMatchObject({ sort: 'orders', columns: ['orders'], window: '90d' });
  });

  it('choosing no value is no filter', () => {
    expect(withValues('category', [])).toEqual({ category: undefined });
  });

  it('a bound of zero counts as a filter', () => {
    expect(activeFilters(view({ rateMax: 0 }))).toHaveLength(1);
  });

  it('the plot and the table are asked the same, whatever is on show', () => {
    const other = view({ ...narrowed, columns: ['coverage'], sort: '-orders', weightHandling: 4 });
    expect(filtersOf(other)).toEqual(filtersOf(narrowed));
  });
});

describe('how many rows there would be without a facet', () => {
  const none = { platform: [], category: [], region: [], level: [], sellerRole: [], volume: [] };
  const facets = {
    ...none,
    verdict: [],
    signal: [],
    verification: [],
    enforcement: [],
    concern: [],
    breaks: [],
  };

  it('is the sum over its values, which are counted with that facet lifted', () => {
    const verdict = [
      { value: 'no_red_flags', count: 7 },
      { value: 'some_concerns', count: 2 },
    ];
    expect(rowsWithout({ ...facets, verdict }, 'verdict')).toEqual({ rows: 9, exact: true });
  });

  it('is only the least there would be where a row may have no value', () => {
    const region = [{ value: '11', count: 3 }];
    expect(rowsWithout({ ...facets, region }, 'region')).toEqual({ rows: 3, exact: false });
  });

  it('is no sum where a row may have several values', () => {
    const concern = [
      { value: 'complaints', count: 4 },
      { value: 'handling', count: 3 },
    ];
    expect(rowsWithout({ ...facets, concern }, 'concern')).toEqual({ rows: 4, exact: false });
  });
});
