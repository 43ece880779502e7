import { bigramLists } from './bigram-lists';
import { UnitBuffer, foldText } from './fold-text';
import { mayBegin, placesOf } from './search-words';

/** The texts of one row. */
type Texts = readonly (string | null)[];

/** Finds rows by words, each of which has to be in one of the row's texts. */
export interface TextIndex {
  /** By row, 1 where every word is. Words are folded, none of them empty. */
  find(words: readonly string[]): Uint8Array;
}

/** Every row's texts folded one after another, each with a 0 after it, which no text holds; and the pairs of units they hold. */
export function createTextIndex<Row>(
  rows: readonly Row[],
  textsOf: (row: Row) => Texts,
): TextIndex {
  const buffer = new UnitBuffer();
  const starts = new Uint32Array(rows.length + 1);
  for (const [number, row] of rows.entries()) {
    for (const text of textsOf(row)) {
      if (text === null) continue;
      buffer.addFolded(text);
      buffer.endText();
    }
    starts[number + 1] = buffer.length;
  }
  const { units } = buffer;
  const lists = bigramLists((visit) => {
    for (let row = 0; row < rows.length; row++) {
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at++) {
        const first = units[at] ?? 0;
        if (first !== 0) visit(row, first, units[at + 1] ?? 0);
      }
    }
  });

  const holds = (row: number, word: Uint16Array): boolean => {
    const [first = 0] = word;
    const end = (starts[row + 1] ?? 0) - word.length;
    const start = starts[row] ?? 0;
    for (let at = start; at <= end; at++) {
      if (units[at] !== first) continue;
      let length = 1;
      while (length < word.length && units[at + length] === word[length]) length++;
      const matches = length === word.length;
      if (matches && (at === start || mayBegin(first, units[at - 1] ?? 0))) return true;
    }
    return false;
  };

  /** Rows that may hold the word, some of them perhaps twice. */
  const candidates = (word: Uint16Array): Uint32Array[] => {
    const [first = 0] = word;
    if (word.length === 1) return lists.rowsWithFirst(first);
    let rarest = lists.rowsWith(first, word[1] ?? 0);
    for (let at = 1; at < word.length - 1; at++) {
      const list = lists.rowsWith(word[at] ?? 0, word[at + 1] ?? 0);
      if (list.length < rarest.length) rarest = list;
    }
    return [rarest];
  };

  return {
    find(words) {
      const found = new Uint8Array(rows.length).fill(1);
      for (const text of words) {
        const word = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
        const [first = 0] = word;
        // a pair's rows hold the pair; only of a script written in words may it stand where no word begins
        const sure = word.length <= 2 && mayBegin(first, first);
        const holding = new Uint8Array(rows.length);
        for (const list of candidates(word)) for (const row of list) holding[row] = 1;
        for (let row = 0; row < found.length; row++) {
          if (found[row] === 0) continue;
          if (holding[row] === 0 || !(sure || holds(row, word))) found[row] = 0;
        }
      }
      return found;
    },
  };
}

/** The same question to texts that are in no index. */
export function haveWords(words: readonly string[], texts: Texts): boolean {
  const folded = texts.flatMap((text) => (text === null ? [] : [foldText(text).text]));
  return words.every((word) => folded.some((text) => placesOf(word, text).length > 0));
}
