import { assert, bigInt, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, takeCell, type ReadAs } from './read-as';

const taken = (text: string, readAs: ReadAs, type: 'integer' | 'date' | 'datetime' = 'integer') => {
  const result = takeCell(text, { type }, readAs);
  return 'text' in result ? result.text : result.rule;
};

describe('amounts in yuan', () => {
  it.each([
    ['19.9', '1990'],
    ['0.29', '29'],
    ['1,234.50', '123450'],
    ['¥12', '1200'],
    ['￥１２．３', '1230'],
    ['12.30元', '1230'],
    ['-3', '-300'],
    ['1.2万', '1200000'],
    ['12.3400', '1234'],
    ['007', '700'],
    ['', ''],
  ])('%s are %s fen', (yuan, fen) => {
    expect(taken(yuan, 'yuan')).toBe(fen);
  });

  it.each(['12.345', '1,23', '十元', '1e3', '12.', '$5'])('%s are none', (text) => {
    expect(taken(text, 'yuan')).toBe('not_an_amount');
  });

  it('become fen exactly, however large', () => {
    assert(
      property(
        bigInt({ min: 0n, max: 10n ** 30n }),
        integer({ min: 0, max: 99 }),
        (yuan, cents) => {
          const text = `${yuan}.${String(cents).padStart(2, '0')}`;
          expect(BigInt(taken(text, 'yuan'))).toBe(yuan * 100n + BigInt(cents));
        },
      ),
    );
  });

  it('may stand in units of 10,000', () => {
    expect(taken('1.990001', 'wan_yuan')).toBe('1990001');
    expect(taken('1.9900011', 'wan_yuan')).toBe('not_an_amount');
  });
});

it.each([
  ['1,234', '1234'],
  ['12.3万', '123000'],
  ['1.5亿', '150000000'],
  ['1.23', '1.23'],
  ['约5千', '约5千'],
])('numbers as written: %s is %s', (text, number) => {
  expect(taken(text, 'written')).toBe(number);
});

describe('dates and times in Beijing', () => {
  it.each([
    ['2026/3/1 20:05', '2026-03-01T20:05:00+08:00'],
    ['2026-03-01 20:05:07', '2026-03-01T20:05:07+08:00'],
    ['2026年3月1日 9:05', '2026-03-01T09:05:00+08:00'],
    ['2026.3.1', '2026-03-01T00:00:00+08:00'],
    ['20260301', '2026-03-01T00:00:00+08:00'],
    // what says its offset keeps it, what is none is judged by the column
    ['2026-03-01T12:00:00Z', '2026-03-01T12:00:00Z'],
    ['3/1/2026', '3/1/2026'],
    ['2026/3-1', '2026/3-1'],
  ])('%s is %s', (text, instant) => {
    expect(taken(text, 'local', 'datetime')).toBe(instant);
  });

  it('a date lets its time go', () => {
    expect(taken('2026/3/1 20:05', 'local', 'date')).toBe('2026-03-01');
  });

  // by the day numbers that spreadsheets document: 1 January 2008 is 39448
  it.each([
    ['39448', '2008-01-01T00:00:00+08:00'],
    ['39448.75', '2008-01-01T18:00:00+08:00'],
    ['60', '60'],
    ['一', '一'],
  ])('day number %s is %s', (text, instant) => {
    expect(taken(text, 'serial', 'datetime')).toBe(instant);
  });

  it('tell their day in Shanghai', () => {
    expect(dayOf('2026-03-01T20:00:00Z')).toBe('2026-03-02');
    expect(dayOf('2026/3/1 23:59')).toBe('2026-03-01');
    expect(dayOf('880001')).toBeNull();
  });

  it('are read as they were written, whatever their parts', () => {
    const parts = tuple(
      integer({ min: 1000, max: 9999 }),
      integer({ min: 1, max: 12 }),
      integer({ min: 1, max: 28 }),
      integer({ min: 0, max: 23 }),
      integer({ min: 0, max: 59 }),
    );
    assert(
      property(parts, ([year, month, day, hour, minute]) => {
        const text = taken(`${year}/${month}/${day} ${hour}:${minute}`, 'local', 'datetime');
        expect(Date.parse(text)).toBe(Date.UTC(year, month - 1, day, hour - 8, minute));
      }),
    );
  });
});
