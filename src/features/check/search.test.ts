import { describe, expect, it } from 'vitest';
import { cardSearch } from './search';

describe('the card’s URL', () => {
  it('says nothing by default but the window of 90 days', () => {
    expect(cardSearch.parse({})).toEqual({ window: '90d' });
  });

  it('keeps what it understands and drops what it does not', () => {
    const search = cardSearch.parse({ window: 'forever', issue: 'counterfeit' });
    expect(search).toEqual({ window: '90d', issue: 'counterfeit' });
    expect(cardSearch.parse({ window: '365d', issue: 'x' }).window).toBe('365d');
    expect(cardSearch.parse({ issue: 'x' }).issue).toBeUndefined();
  });
});
