import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { WIDTH, layOut, type Font } from './image-layout';
import type { ImageWords } from './image-words';

const measure = (text: string, { size }: Font) =>
  [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 1 : 0.6) * size, 0);

const words: ImageWords = {
  brand: 'Castcheck',
  fictional: 'Demo data, fictional',
  name: '小满家的直播间',
  place: 'Heron Live · Room 88001234 · Zhejiang',
  tone: 'serious',
  verdict: 'Serious concerns',
  sentence: 'The records hold strong warnings. Think twice before you pay.',
  fact: 'Of every 10,000 orders, about 41 led to a complaint. Similar sellers: about 12.',
  counts: 'It rests on 57 complaints from 13,800 orders.',
  basis: 'Based on 13,800 orders from 3 Mar 2026 to 31 May 2026. Data to 31 May 2026.',
  caveat: 'Complaints are what people said, not findings.',
  scan: 'Scan to open the card',
  link: 'https://castcheck.example.org/check/s00157',
};

it('writes every word of the card, the fictional mark and the caveat among them', () => {
  const { marks } = layOut(words, measure);
  const written = marks
    .flatMap((mark) => (mark.is === 'text' ? [mark.text] : []))
    .join('')
    .replaceAll(' ', '');
  const { tone: _shape, ...texts } = words;
  const missing = Object.values(texts).filter(
    (text) => !written.includes(String(text).replaceAll(' ', '')),
  );
  expect(missing).toEqual([]);
});

it('keeps everything on the picture and nothing on anything else, however long the words', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(text, text, text, (name, fact, link) => {
      const { marks, height } = layOut({ ...words, name, fact, link }, measure);
      const lines = marks.flatMap((mark) => (mark.is === 'text' ? [mark] : []));
      for (const { x, y, text: line, font } of lines) {
        expect(x + measure(line, font)).toBeLessThanOrEqual(WIDTH - 20 + 0.01);
        expect(y).toBeLessThanOrEqual(height - 20);
      }
      const qr = marks.find((mark) => mark.is === 'qr');
      expect(qr && qr.y + qr.size).toBeLessThanOrEqual(height);
      const above = lines.filter(({ x }) => x < 100).map(({ y }) => y);
      expect(Math.max(...above)).toBeLessThan(qr?.y ?? 0);
    }),
  );
});
