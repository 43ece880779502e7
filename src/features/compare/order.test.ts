import { describe, expect, it } from 'vitest';
import { moved, pairOf, without } from './order';

describe('the order of the compared', () => {
  it('changes by a place, and not beyond the ends', () => {
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 'x', 1)).toEqual(['a', 'b', 'c']);
  });

  it('leaves no empty list in the URL', () => {
    expect(without(['a', 'b'], 'a')).toEqual(['b']);
    expect(without(['a'], 'a')).toBeUndefined();
  });
});

describe('the pair', () => {
  it('is the one asked for, in that direction', () => {
    expect(pairOf(['a', 'b', 'c'], ['c', 'a'])).toEqual(['c', 'a']);
  });

  it.each([[undefined], [['a']], [['a', 'a']], [['a', 'gone']]])(
    'asked as %o is the first two',
    (asked) => {
      expect(pairOf(['a', 'b', 'c'], asked)).toEqual(['a', 'b']);
    },
  );

  it('is none of one', () => {
    expect(pairOf(['a'], undefined)).toBeNull();
  });
});
