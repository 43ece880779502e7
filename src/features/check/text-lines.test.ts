import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf } from './text-lines';

/** As in a font whose Chinese letters are twice as wide as the others. */
const measure = (text: string) =>
  [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);

it('breaks English between words and keeps figures whole', () => {
  expect(linesOf('Of every 10,000 orders, about 41 led to a complaint.', 20, measure)).toEqual([
    'Of every 10,000',
    'orders, about 41 led',
    'to a complaint.',
  ]);
});

it('begins no line with a closing sign and ends none with an opening one', () => {
  const lines = linesOf('每 10,000 单里，约 41 单有人投诉（同类卖家：约 12）。', 10, measure);
  expect(lines.join('').replaceAll(' ', '')).toBe(
    '每10,000单里，约41单有人投诉（同类卖家：约12）。',
  );
  expect(lines.filter((line) => /^[，。：）]|（$/.test(line))).toEqual([]);
});

it('cuts a word that is wider than the line', () => {
  expect(linesOf('https://castcheck.example.org/check/s1', 16, measure)).toEqual([
    'https://castchec',
    'k.example.org/',
    'check/s1',
  ]);
});

it('loses nothing but spaces, and no line is too wide', () => {
  const texts = fc.array(
    fc.constantFrom(
      '小满家',
      '的',
      '直播间',
      '，',
      '。',
      '（',
      '）',
      'seller',
      ' ',
      '10,000',
      '“',
      '👩‍👧',
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(texts, fc.integer({ min: 8, max: 40 }), (parts, width) => {
      const text = parts.join('');
      const lines = linesOf(text, width, measure);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
    }),
  );
});
