import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProblemError } from './problems';
import { pageOf, sortRows, type Order } from './ordering';

interface Row {
  id: string;
  value: number | null;
}

const byValue = (descending: boolean): Order<Row> => ({
  name: descending ? '-value' : 'value',
  keys: [{ of: (row) => row.value, descending }, { of: (row) => row.id }],
});

const ids = (rows: Row[]) => rows.map((row) => row.id).join('');

describe('ordering', () => {
  const rows: Row[] = [
    { id: 'd', value: 2 },
    { id: 'b', value: null },
    { id: 'c', value: 1 },
    { id: 'a', value: 2 },
    { id: 'e', value: null },
  ];

  it('puts unknown values last in either direction, and ties by id', () => {
    expect(ids(sortRows(rows, byValue(false)))).toBe('cadbe');
    expect(ids(sortRows(rows, byValue(true)))).toBe('adcbe');
  });

  it('sorts Chinese names by pinyin', () => {
    const order: Order<string> = { name: 'name', keys: [{ of: (name) => name }] };
    expect(sortRows(['张', '李', '王', '陈', '阿'], order)).toEqual(['阿', '陈', '李', '王', '张']);
  });

  it('walks every row once, whatever the page size', () => {
    const anyRows = fc.uniqueArray(
      fc.record({
        id: fc.string({ unit: 'binary', minLength: 1 }),
        value: fc.option(fc.integer({ min: 0, max: 3 })),
      }),
      { selector: (row) => row.id },
    );
    fc.assert(
      fc.property(anyRows, fc.boolean(), fc.integer({ min: 1, max: 7 }), (some, down, limit) => {
        const order = byValue(down);
        const sorted = sortRows(some, order);
        const walked: Row[] = [];
        let cursor: string | undefined;
        do {
          const page = pageOf(sorted, order, { cursor, limit });
          expect(page.total).toBe(some.length);
          walked.push(...page.items);
          cursor = page.nextCursor ?? undefined;
        } while (cursor !== undefined);
        expect(walked).toEqual(sorted);
      }),
    );
  });

  it('goes on from the same place when the last row has gone', () => {
    const order = byValue(false);
    const sorted = sortRows(rows, order);
    const { nextCursor } = pageOf(sorted, order, { limit: 2 });
    const without = sorted.filter((row) => row.id !== 'a');
    expect(ids(pageOf(without, order, { cursor: nextCursor ?? '', limit: 9 }).items)).toBe('dbe');
  });

  it.each([
    '',
    'x',
    'bnVsbA',
    btoa('["-value",1,"a"]'),
    btoa('["value",1]'),
    btoa('["value",1,2]'),
  ])('refuses the cursor %j', (cursor) => {
    expect(() => pageOf(rows, byValue(false), { cursor, limit: 2 })).toThrow(ProblemError);
  });
});
