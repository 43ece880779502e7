import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCsv } from '@/dataset/csv';
import { csvRowCounter } from './csv-row-counter';

const bytes = (text: string) => new TextEncoder().encode(text);

it('does not count the header, nor line feeds inside a cell', () => {
  const counter = csvRowCounter();
  expect(counter.add(bytes('\uFEFFid,narrative\n'))).toBe(0);
  expect(counter.add(bytes('1,"two\nlines, one ""row"""\n2,plain\n'))).toBe(2);
});

it('counts the rows of any table, however its bytes are parted', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\n', ',', '投', '\r\n', '😡') });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell)), fc.integer({ min: 1, max: 7 }), (rows, size) => {
      const counter = csvRowCounter();
      const all = bytes(toCsv(['one', 'two'], rows));
      for (let at = 0; at < all.length; at += size) counter.add(all.subarray(at, at + size));
      expect(counter.rows()).toBe(rows.length);
    }),
  );
});
