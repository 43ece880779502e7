import { foldText, type Folded } from './fold-text';
import { toSimplified } from './simplified';

/** Spaces, punctuation, symbols and emoji, with the marks that only choose how a symbol looks. */
const UNTOLD = /[\s\p{P}\p{S}\p{Cf}\u20e3\ufe00-\ufe0f]/gu;
const ACCENTS = /[\u0300-\u036f]/g;

function foldLetter(letter: string): string {
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
