import { describe, expect, it } from 'vitest';
import { MOST_SELECTED, rowsBetween, select, type Selection } from './selection';
import { makeRow } from './test-objects';

const rowsOf = (...ids: string[]) =>
  ids.map((streamerId) => makeRow({ streamerId, displayName: `Streamer ${streamerId}` }));
const rows = rowsOf('a', 'b', 'c', 'd', 'e');
const nothing: Selection = new Map();

describe('a selection', () => {
  it('grows and shrinks by what is put in and taken out, each once', () => {
    const some = select(select(nothing, rowsOf('b', 'a'), true), rowsOf('a', 'c'), true);
    expect([...some.keys()]).toEqual(['b', 'a', 'c']);
    expect([...select(some, rowsOf('a', 'z'), false).keys()]).toEqual(['b', 'c']);
    expect(nothing.size).toBe(0);
  });

  it('names its streamers without their figures, which would grow old', () => {
    expect(select(nothing, rowsOf('a'), true).get('a')).toEqual({
      streamerId: 'a',
      displayName: 'Streamer a',
      platform: makeRow().platform,
      roomId: makeRow().roomId,
    });
  });

  it('takes the first ones up to the most, and never loses any that are in', () => {
    const many = rowsOf(...Array.from({ length: MOST_SELECTED + 5 }, (_, number) => `${number}`));
    const full = select(select(nothing, rowsOf('x'), true), many, true);
    expect(full.size).toBe(MOST_SELECTED);
    expect(select(full, rowsOf('x', 'y'), true)).toEqual(full);
  });
});

describe('the rows between two', () => {
  const between = (from: string | null, to: string) =>
    rowsBetween(rows, from, to).map((row) => row.streamerId);

  it('run either way, both ends included', () => {
    expect(between('b', 'd')).toEqual(['b', 'c', 'd']);
    expect(between('d', 'b')).toEqual(['b', 'c', 'd']);
    expect(between('c', 'c')).toEqual(['c']);
  });

  it('are the one alone where there is no other, or it is gone from the list', () => {
    expect(between(null, 'd')).toEqual(['d']);
    expect(between('gone', 'd')).toEqual(['d']);
  });
});
