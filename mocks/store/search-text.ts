import { foldText, type Folded } from './fold-text';
import { toSimplified } from './simplified';
import { textAt, TextColumnBuilder, type TextColumn } from './text-column';

/** Spaces, punctuation, symbols and emoji, with the marks that only choose how a symbol looks. */
const UNTOLD = /[\s\p{P}\p{S}\p{Cf}\u20e3\ufe00-\ufe0f]/gu;
const ACCENTS = /[\u0300-\u036f]/g;

const known = new Map<string, string>();

function foldLetter(letter: string): string {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const folded = foldUnknown(letter);
  // with all the marks there can be, letters are without number
  if (letter.length === 1) known.set(letter, folded);
  return folded;
}

function foldUnknown(letter: string): string {
  const plain = letter.normalize('NFKC').toLowerCase().normalize('NFKD');
  const base = plain.replace(ACCENTS, '').normalize('NFKC').replace(UNTOLD, '');
  return Array.from(base, toSimplified).join('');
}

/** A name without what doesn't tell two apart, and where each unit of it stands in the name. One of emoji alone keeps them. */
export function foldName(name: string): Folded {
  const folded = foldText(name, foldLetter);
  return folded.text === '' ? foldText(name, (letter) => letter.trim()) : folded;
}

/** Case, width, accents, spaces, punctuation, emoji, and traditional or simplified characters don't tell two names apart. */
export const normalise = (text: string): string => foldName(text).text;

/**
 * What was typed, normalised, and again without the tone digits of pinyin (`lao3 wang2`): dropped only after a letter, and both are
 * tried, since a name can hold digits of its own.
 */
export function typedForms(query: string): string[] {
  const text = normalise(query);
  return [...new Set([text, text.replace(/([a-z])[0-5]/g, '$1')])].filter((form) => form !== '');
}

/** What a unit alone is folded to: a unit, nothing, or what can't be told without its neighbours. */
const NOTHING = -1;
const WITH_NEIGHBOURS = -2;
const UNKNOWN = -3;
const alone = new Int32Array(0x1_00_00).fill(UNKNOWN);
const MARK_OR_SURROGATE = /[\p{M}\p{Cs}]/u;

function foldAlone(unit: number): number {
  let folded = alone[unit] ?? UNKNOWN;
  if (folded !== UNKNOWN) return folded;
  const letter = String.fromCharCode(unit);
  const text = MARK_OR_SURROGATE.test(letter) ? null : foldLetter(letter);
  if (text === null || text.length > 1) folded = WITH_NEIGHBOURS;
  else folded = text === '' ? NOTHING : text.charCodeAt(0);
  alone[unit] = folded;
  return folded;
}

/** Every text as `normalise` gives it, only quicker. */
export function normalised(column: TextColumn): TextColumn {
  const { units, starts } = column;
  const folded = new TextColumnBuilder();
  for (let row = 0; row + 1 < starts.length; row++) {
    folded.addRow((buffer) => {
      const before = buffer.length;
      const end = starts[row + 1] ?? 0;
      let at = starts[row] ?? end;
      for (; at < end; at++) {
        const unit = foldAlone(units[at] ?? 0);
        if (unit === WITH_NEIGHBOURS) break;
        if (unit !== NOTHING) buffer.addUnit(unit);
      }
      // nothing left, or more than units one by one
      if (at === end && (buffer.length > before || end === starts[row])) return;
      buffer.length = before;
      buffer.add(normalise(textAt(column, row)));
    });
  }
  return folded.finish();
}
