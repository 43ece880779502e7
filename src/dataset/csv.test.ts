import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv';
import { neutraliseFormula, restoreFormula } from './formula-cells';

describe('CSV text', () => {
  it('quotes what RFC 4180 wants quoted and nothing else', () => {
    expect(
      toCsv(
        ['a', 'b', 'c'],
        [
          ['x, y', 'he said "no"', 'two\nlines'],
          ['plain', '中文 🙂', null],
          ['old\rMac', "it's", ' '],
        ],
      ),
    ).toBe('a,b,c\n"x, y","he said ""no""","two\nlines"\nplain,中文 🙂,\n"old\rMac",it\'s, \n');
  });

  it('writes numbers and booleans as they are and keeps a spreadsheet from evaluating text', () => {
    expect(toCsv(['a', 'b', 'c', 'd'], [[-5, true, '-5', '=cmd|" /C calc"!A0']])).toBe(
      'a,b,c,d\n-5,true,\'-5,"\'=cmd|"" /C calc""!A0"\n',
    );
  });

  it('is the header alone when there are no rows', () => {
    expect(toCsv(['a', 'b'], [])).toBe('a,b\n');
  });

  it('reads back as written, neutralised', () => {
    const rows = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }));
    fc.assert(
      fc.property(rows, (cells) => {
        const { data } = Papa.parse<string[]>(toCsv(['a', 'b'], cells), {
          delimiter: ',',
          newline: '\n',
        });
        expect(data.slice(1, -1)).toEqual(cells.map((row) => row.map(neutraliseFormula)));
      }),
    );
  });
});

describe('a neutralised formula', () => {
  const nasty = fc
    .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'x', '中'), { maxLength: 6 })
    .map((parts) => parts.join(''));

  it('never starts as a formula', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(neutraliseFormula(text)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('is restored to what it was', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(restoreFormula(neutraliseFormula(text))).toBe(text);
      }),
    );
  });

  it('leaves other text alone', () => {
    expect(neutraliseFormula("'quoted' = fine")).toBe("'quoted' = fine");
    expect(neutraliseFormula('a=b')).toBe('a=b');
    expect(restoreFormula("'tis")).toBe("'tis");
  });
});
