import { describe, expect, it } from 'vitest';
import { collectRows, ListChangedError, type ExportProgress } from './collect-rows';

const row = (id: string) => ({ id });
const keyOf = ({ id }: { id: string }) => id;

/** Pages of ids by cursor. */
function list(pages: string[][], total: number) {
  return (cursor: string | null) => {
    const place = Number(cursor ?? 0);
    const nextCursor = place + 1 < pages.length ? String(place + 1) : null;
    return Promise.resolve({ items: (pages[place] ?? []).map(row), nextCursor, total });
  };
}

const failingAfterOne = (cursor: string | null) =>
  cursor === null ? list([['a'], ['b']], 2)(null) : Promise.reject(new Error('gone'));

const never = new AbortController().signal;

describe('collecting the rows of an export', () => {
  it('walks every page in order and tells how far it is', async () => {
    const told: ExportProgress[] = [];
    const { rows } = await collectRows(
      list([['a', 'b'], ['c', 'd'], ['e']], 5),
      keyOf,
      never,
      (progress) => told.push(progress),
    );
    expect(rows.map(keyOf)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(told).toEqual([
      { rows: 2, total: 5 },
      { rows: 4, total: 5 },
      { rows: 5, total: 5 },
    ]);
  });

  it('an empty list is a complete export of no rows', async () => {
    await expect(collectRows(list([[]], 0), keyOf, never, () => {})).resolves.toMatchObject({
      rows: [],
    });
  });

  it('ends where the pages begin anew', async () => {
    let asked = 0;
    const again = () => {
      if (++asked > 9) throw new Error('still asking');
      return Promise.resolve({ items: [row('a'), row('b')], nextCursor: '1', total: 5 });
    };
    await expect(collectRows(again, keyOf, never, () => {})).rejects.toThrow(ListChangedError);
  });

  it.each([
    ['fewer rows than the API says', [['a'], ['b']], 3],
    ['a row twice', [['a', 'b'], ['b']], 3],
  ])('%s is not an export', async (_, pages, total) => {
    await expect(collectRows(list(pages, total), keyOf, never, () => {})).rejects.toThrow(
      ListChangedError,
    );
  });

  it('stops when cancelled, though a page still came', async () => {
    const cancel = new AbortController();
    const collected = collectRows(list([['a'], ['b']], 2), keyOf, cancel.signal, () =>
      cancel.abort(),
    );
    await expect(collected).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('a failed page fails the whole', async () => {
    await expect(collectRows(failingAfterOne, keyOf, never, () => {})).rejects.toThrow('gone');
  });
});
