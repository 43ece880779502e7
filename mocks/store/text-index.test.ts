import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnitBuffer, foldText } from './fold-text';
import { hitsOf, wordsOf } from './search-words';
import { createTextIndex, haveWords } from './text-index';

interface Row {
  narrative: string | null;
  reply: string | null;
}
const textsOf = ({ narrative, reply }: Row) => [narrative, reply];
const rowsFound = (rows: Row[], query: string) => {
  const found = createTextIndex(rows, textsOf).find(wordsOf(query));
  return rows.flatMap((_, row) => (found[row] === 1 ? [row] : []));
};

// few letters, so that words are met; each folds to one unit, so that a plain search has the same places
const letter = fc.constantFrom(...'退款货款Aaｂb１1２ ，。%é￥🙂');
const text = fc.string({ unit: letter, maxLength: 14 });
const rows = fc.array(fc.record({ narrative: fc.option(text), reply: fc.option(text) }), {
  maxLength: 12,
});
const query = fc.string({ unit: letter, minLength: 1, maxLength: 6 });

const plain = (original: string) => original.normalize('NFKC').toLowerCase();
const kind = (one: string | undefined) =>
  /[a-zé]/.test(one ?? '') ? 'letter' : /\d/.test(one ?? '') ? 'digit' : null;

/** Places of a word by going through the text letter by letter. */
function placesByHand(word: string, original: string): number[] {
  const searched = plain(original);
  return Array.from({ length: searched.length }, (_, at) => at).filter(
    (at) =>
      searched.startsWith(word, at) &&
      (kind(word[0]) === null || kind(searched[at - 1]) !== kind(word[0])),
  );
}
const wordsByHand = (typed: string) =>
  plain(typed)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.replace(/^[,。%]+/, '').replace(/[,。%]+$/, '') || word);

describe('the text index', () => {
  it('finds the rows that a look at every letter finds', () => {
    fc.assert(
      fc.property(rows, query, (some, typed) => {
        const words = wordsByHand(typed);
        const expected = some.flatMap((row, number) => {
          const texts = textsOf(row).filter((one) => one !== null);
          const has = (word: string) => texts.some((one) => placesByHand(word, one).length > 0);
          return words.every(has) ? [number] : [];
        });
        expect(rowsFound(some, typed)).toEqual(expected);
        const unindexed = some.flatMap((row, number) =>
          haveWords(wordsOf(typed), textsOf(row)) ? [number] : [],
        );
        expect(unindexed).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['退款', [0]],
    ['款，却', [0]],
    ['不退款', []],
    ['客服 退款', [0]],
    ['退货 退款', []],
    ['fund', []],
    ['refund', [1]],
    ['REFUND', [1]],
    ['Ｒｅｆ', [1]],
    ['9元', []],
    ['129元', [0]],
    ['“refund”', [1]],
    ["can't", [1]],
    ['15', [1]],
    ['pro', [1]],
    ['㎏', [1]],
    ['kg', [1]],
    ['。', [0]],
    ['café', [1]],
    ['cafe', [1]],
    ['𠮷', [0]],
    ['一二三', []],
  ])('%s is in rows %j', (typed, expected) => {
    const some = [
      { narrative: '客服答应退款，却只退129元。𠮷野家一二', reply: '三天内处理' },
      {
        narrative: 'They can’t refund my ＩPhone15Pro',
        reply: 'Sent 2㎏ to the cafe\u0301 café cafe',
      },
      { narrative: null, reply: null },
    ];
    expect(rowsFound(some, typed)).toEqual(expected);
  });

  it('folds the quick way to what the careful way gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        for (const original of [one, other, one + other]) {
          const buffer = new UnitBuffer(1);
          buffer.addFolded(original);
          const { text: folded } = foldText(original);
          expect([...buffer.units.subarray(0, buffer.length)]).toEqual(
            Array.from({ length: folded.length }, (_, at) => folded.charCodeAt(at)),
          );
        }
      }),
    );
  });
});

describe('hits', () => {
  it('are where a look at every letter finds the words, in order, apart from each other', () => {
    fc.assert(
      fc.property(text, query, (original, typed) => {
        const words = wordsOf(typed);
        const hits = hitsOf(words, original);
        const marked = new Set(
          hits.flatMap(([start, end]) =>
            Array.from({ length: end - start }, (_, step) => start + step),
          ),
        );
        // a word may overlap itself: what is marked is covered by some place of it, and each first place is marked
        for (const word of words) {
          const [first] = placesByHand(word, original);
          if (first === undefined) continue;
          for (let step = 0; step < word.length; step++) expect(marked).toContain(first + step);
        }
        const covered = new Set(
          words.flatMap((word) =>
            placesByHand(word, original).flatMap((at) =>
              Array.from({ length: word.length }, (_, step) => at + step),
            ),
          ),
        );
        expect([...marked].filter((at) => !covered.has(at))).toEqual([]);
        for (const [place, [start, end]] of hits.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThan(hits[place - 1]?.[1] ?? -1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['退款', '先退款，再退款', ['退款', '退款']],
    ['退 款', '退款难', ['退款']],
    ['days', '９ Ｄａｙｓ ago', ['Ｄａｙｓ']],
    ['kg', '重2㎏多', ['㎏']],
    ['cafe', 'the cafe\u0301', []],
    ['café', 'the cafe\u0301!', ['cafe\u0301']],
    ['货', '🙂🙂货', ['货']],
    ['i', 'oﬃce ﬁne', []],
    ['fi', 'ﬁne', ['ﬁ']],
    ['...', '等等…好', ['…']],
    ['', '什么都没有', []],
  ])('of %s in %s are %j of it', (typed, original, expected) => {
    const hits = hitsOf(wordsOf(typed), original);
    expect(hits.map(([start, end]) => original.slice(start, end))).toEqual(expected);
  });

  it('are none in a text that isn’t there', () => {
    expect(hitsOf(['退款'], null)).toEqual([]);
  });
});
