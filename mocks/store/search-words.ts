import { foldText } from './fold-text';

const OUTER_PUNCTUATION = /^\p{P}+|\p{P}+$/gu;

/** The words of what was typed, folded. Punctuation around a word is no part of it, unless there is nothing else. */
export function wordsOf(query: string): string[] {
  const typed = foldText(query).text.split(/\s+/);
  const words = typed.map((word) => word.replace(OUTER_PUNCTUATION, '') || word);
  return [...new Set(words)].filter((word) => word !== '');
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const LETTERS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]/u;
let kinds: Uint8Array | null = null;

/** By unit: whether it is of a script that is written in words. */
const kindsOfUnits = () =>
  (kinds ??= Uint8Array.from({ length: 0x1_00_00 }, (_, unit) => {
    const letter = String.fromCharCode(unit);
    if (LETTERS.test(letter)) return LETTER;
    return /\p{Nd}/u.test(letter) ? DIGIT : OTHER;
  }));

/** Whether a word that begins with `first` may begin after `before`: `art` is not in `part`, nor 29 in 129. */
export function mayBegin(first: number, before: number): boolean {
  const of = kindsOfUnits();
  const kind = of[first] ?? OTHER;
  return kind === OTHER || of[before] !== kind;
}

/** Where a folded word stands in a folded text, in order, not overlapping itself. */
export function placesOf(word: string, text: string): number[] {
  const places: number[] = [];
  let at = text.indexOf(word);
  while (at !== -1) {
    const begins = at === 0 || mayBegin(word.charCodeAt(0), text.charCodeAt(at - 1));
    if (begins) places.push(at);
    at = text.indexOf(word, begins ? at + word.length : at + 1);
  }
  return places;
}

/** Where any of the words stands in a text, in UTF-16 units of the text itself, in order; what touches is one. */
export function hitsOf(words: readonly string[], original: string | null): [number, number][] {
  if (original === null || words.length === 0) return [];
  const { text, starts, ends } = foldText(original);
  const found = words.flatMap((word) =>
    placesOf(word, text).map((at): [number, number] => [
      starts[at] ?? 0,
      ends[at + word.length - 1] ?? 0,
    ]),
  );
  const hits: [number, number][] = [];
  for (const [start, end] of found.toSorted(([a], [b]) => a - b)) {
    const last = hits.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else hits.push([start, end]);
  }
  return hits;
}
