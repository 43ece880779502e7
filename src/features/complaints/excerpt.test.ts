import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hit } from '@/ui/highlighted';
import { excerpt } from './excerpt';

/** Half of a character of two units. */
const LONE_HALF = /\p{Surrogate}/u;

const marked = (text: string, hits: readonly Hit[]) =>
  hits.map(([start, end]) => text.slice(start, end));

/** Where a word stands in a text, everywhere. */
const hitsOf = (text: string, word: string): Hit[] =>
  [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => [index, index + word.length]);

describe('an excerpt', () => {
  it('of a short text is all of it', () => {
    expect(excerpt('收到的杯子碎了', [[3, 5]])).toEqual({
      text: '收到的杯子碎了',
      hits: [[3, 5]],
      before: false,
      after: false,
    });
  });

  it('without a hit is the beginning, up to a whole word', () => {
    const text = 'seventeen letters '.repeat(20);
    const cut = excerpt(text, []);
    expect(cut.before).toBe(false);
    expect(cut.after).toBe(true);
    expect(text.startsWith(cut.text)).toBe(true);
    expect(cut.text).toMatch(/(letters|seventeen) ?$/);
  });

  it('shows a hit from far down a Chinese text, and what stands before it', () => {
    const text = `${'主播说这款锅永不粘，'.repeat(30)}结果第一次用就掉漆${'，客服一直不回复'.repeat(30)}`;
    const cut = excerpt(text, hitsOf(text, '掉漆'));
    expect(marked(cut.text, cut.hits)).toEqual(['掉漆']);
    expect(cut.text).toContain('结果第一次用就掉漆');
    expect([cut.before, cut.after]).toEqual([true, true]);
    expect(cut.text.length).toBeLessThanOrEqual(90);
  });

  it('reaches back where the hit is at the very end', () => {
    const text = `${'The parcel came late and nobody answered. '.repeat(12)}It was broken`;
    const cut = excerpt(text, hitsOf(text, 'broken'));
    expect(marked(cut.text, cut.hits)).toEqual(['broken']);
    expect(cut.after).toBe(false);
    expect(cut.text.length).toBeGreaterThan(150);
  });

  it('cuts no emoji in two', () => {
    const text = '😡'.repeat(200);
    const cut = excerpt(text, []);
    expect(cut.text).not.toMatch(LONE_HALF);
  });
});

it('shows what is marked unchanged, and the first hit always', () => {
  const piece = fc.constantFrom('word', '字', '，', ' ', '😡', 'hit', '命中', 'x');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 300 }), (pieces) => {
      const text = pieces.join('');
      const hits = [...text.matchAll(/hit|命中/g)].map(({ index, 0: word }): Hit => [
        index,
        index + word.length,
      ]);
      const cut = excerpt(text, hits);
      expect(text).toContain(cut.text);
      expect(cut.text).not.toMatch(LONE_HALF);
      for (const word of marked(cut.text, cut.hits)) expect(word).toMatch(/^(hit|命中)$/);
      expect(cut.hits.length > 0).toBe(hits.length > 0);
    }),
  );
});
