import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { readCsv } from './read-csv';

/** All records, and the places of those whose quotes do not pair up. */
function read(pieces: Iterable<string>) {
  const all: string[][] = [];
  const malformedAt: number[] = [];
  for (const { records, malformed } of readCsv(pieces)) {
    for (const index of malformed) malformedAt.push(all.length + index);
    all.push(...records);
  }
  return { all: withoutBlankEnd(all), malformedAt };
}

/** A line end after the last record may begin one more, blank, or not. */
function withoutBlankEnd(records: string[][]): string[][] {
  const last = records.findLastIndex((cells) => cells.join('') !== '' || cells.length > 1);
  return records.slice(0, last + 1);
}

function cut(text: string, at: number[]): string[] {
  const places = [0, ...at.map((place) => place % (text.length + 1)), text.length].toSorted(
    (a, b) => a - b,
  );
  return places.slice(1).map((end, index) => text.slice(places[index], end));
}

const cell = fc
  .array(fc.constantFrom('a', '中', ' ', '"', ',', '\n', '\r', '\r\n', "'"), { maxLength: 5 })
  .map((parts) => parts.join(''));
const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

it('gives what was written, wherever the text is cut', () => {
  fc.assert(
    fc.property(
      // a lone empty cell is a blank line
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.array(fc.nat(), { maxLength: 6 }),
      fc.boolean(),
      (rows, newline, at, ended) => {
        // the first line tells the line end
        const records = [['x', 'y'], ...rows];
        const text =
          records.map((row) => row.map(quoted).join(',')).join(newline) + (ended ? newline : '');
        const { all, malformedAt } = read(cut(text, at));
        expect(all).toEqual(records);
        expect(malformedAt).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

it('gives of any text what reading it whole gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', '"', '""', ',', '\n', ' ', '中'), { maxLength: 40 }),
      fc.array(fc.nat(), { maxLength: 6 }),
      (parts, at) => {
        const text = `x\n${parts.join('')}`;
        const whole = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
        const { all, malformedAt } = read(cut(text, at));
        expect(all).toEqual(withoutBlankEnd(whole.data));
        expect(new Set(malformedAt)).toEqual(new Set(whole.errors.map(({ row }) => row)));
      },
    ),
    { numRuns: 1_000 },
  );
});

it('knows the line end of a first line that is cut within it', () => {
  expect(read(['a,b\r', '\n1,2\r\n']).all.slice(0, 2)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
  expect(read(['a,b\r']).all[0]).toEqual(['a', 'b']);
});

it('reads a record much longer than its pieces in good time', () => {
  const long = 'x'.repeat(200);
  const pieces = ['a,b\n"', ...Array.from({ length: 20_000 }, () => long), '",2\n'];
  const begun = performance.now();
  const { all } = read(pieces);
  expect(all[1]?.[0]?.length).toBe(4_000_000);
  expect(performance.now() - begun).toBeLessThan(1_000);
});
