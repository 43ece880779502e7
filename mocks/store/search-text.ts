import { pinyin } from 'pinyin-pro';

/** Case, width, spaces and punctuation don't tell two names apart. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');

/** How a name is read: its syllables joined, where each one starts, and their first letters. */
export interface Reading {
  full: string;
  starts: number[];
  initials: string;
}

const OPTIONS = { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true } as const;

function readingOf(syllables: string[]): Reading {
  const starts: number[] = [];
  let full = '';
  let initials = '';
  for (const syllable of syllables.map(normalise)) {
    if (syllable === '') continue;
    starts.push(full.length);
    full += syllable;
    initials += syllable[0] ?? '';
  }
  return { full, starts, initials };
}

/** The reading of a name; a second one where a character is read otherwise as a surname (单, 曾, 仇 …). */
export function readingsOf(name: string): Reading[] {
  const plain = readingOf(pinyin(name, OPTIONS));
  const surname = readingOf(pinyin(name, { ...OPTIONS, surname: 'all' }));
  return surname.full === plain.full ? [plain] : [plain, surname];
}

/**
 * What was typed, as pinyin without tones (`lǚ`, `lü`, `lv4` and `lu:4` are one). Empty when it isn't Latin letters.
 * Tone digits are dropped only after a letter, and both forms are tried, since a name can hold digits of its own.
 */
export function typedPinyin(query: string): string[] {
  const letters = query
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/u(?:[\u0300-\u036f]*\u0308|:)/g, 'v')
    .replace(/[\u0300-\u036f\s\p{P}]/gu, '');
  if (!/^[a-z][a-z0-9]*$/.test(letters)) return [];
  return [...new Set([letters, letters.replace(/([a-z])[1-5]/g, '$1')])];
}
