import { describe, expect, it } from 'vitest';
import { checkSearch } from './search';

describe('the card’s URL', () => {
  it('says nothing by default but the window of 90 days', () => {
    expect(checkSearch.parse({})).toEqual({ window: '90d' });
  });

  it('keeps what it understands and drops what it does not', () => {
    const search = checkSearch.parse({ window: 'forever', issue: 'counterfeit' });
    expect(search).toEqual({ window: '90d', issue: 'counterfeit' });
    expect(checkSearch.parse({ window: '365d', issue: 'x' }).window).toBe('365d');
    expect(checkSearch.parse({ issue: 'x' }).issue).toBeUndefined();
  });
});
