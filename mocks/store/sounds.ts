import { pinyin } from 'pinyin-pro';

const OPTIONS = { toneType: 'none', type: 'array', nonZh: 'spaced', v: true } as const;

type Sounds = readonly string[] | null;

/**
 * How each character of a normalised text is read: its syllables, more than one where it is read otherwise as a surname (单, 曾, 仇 …)
 * or holds a ü, which is typed `v` or `u`. Null for what has no reading.
 */
export function soundsOf(characters: readonly string[]): Sounds[] {
  const alone = characters.map(onlySounds);
  const sounds: Sounds[] = [];
  for (let from = 0; from < characters.length; from = sounds.length) {
    // what has no reading makes up no word with what stands beside it
    const next = alone.indexOf(null, from);
    const to = next < 0 ? characters.length : next;
    const run = alone.slice(from, to);
    const known = run.filter((one) => one !== undefined);
    // reading by words is slow, and few characters need it
    const together = known.length < run.length ? soundsTogether(characters.slice(from, to)) : known;
    sounds.push(...together, ...(next < 0 ? [] : [null]));
  }
  return sounds;
}

const only = new Map<string, Sounds | undefined>();

/** The same of a character that is read in one way wherever it stands; undefined for any other. */
function onlySounds(character: string): Sounds | undefined {
  if (!only.has(character)) {
    const readings = pinyin(character, { ...OPTIONS, multiple: true });
    only.set(character, new Set(readings).size === 1 ? soundsTogether([character])[0] : undefined);
  }
  return only.get(character);
}

/** The same, by the words that the characters make up. */
export function soundsTogether(characters: readonly string[]): Sounds[] {
  const text = characters.join('');
  const plain = pinyin(text, OPTIONS);
  const surname = pinyin(text, { ...OPTIONS, surname: 'all' });
  // a character outside the library's tables could be counted otherwise
  const aligned = plain.length === characters.length && surname.length === characters.length;
  return characters.map((character, at) => {
    const read = aligned ? [plain[at], surname[at]] : pinyin(character, OPTIONS);
    const syllables = read.flatMap((syllable) =>
      syllable === undefined || syllable === character || !/^[a-z]+$/.test(syllable)
        ? []
        : [syllable, syllable.replace('v', 'u')],
    );
    return syllables.length === 0 ? null : [...new Set(syllables)];
  });
}

/** Beginnings and ends of syllables that many speakers, and so many who type, don't tell apart. */
const SAME_START = [
  ['zh', 'z'],
  ['ch', 'c'],
  ['sh', 's'],
  ['n', 'l'],
];
const SAME_END = ['an', 'en', 'in'];

/** A syllable as all that sound near to it are written: `shang`, `sang`, `shan` and `san` are one. */
export function blurred(syllable: string): string {
  const start = syllable.replace(/^([zcs])h/, '$1').replace(/^n(?=[aeiouv])/, 'l');
  return start.replace(/(?<=[aei])ng$/, 'n').replaceAll('v', 'u');
}

const spellings = new Map<string, string[]>();

/** How a syllable may be typed by one who doesn't tell its beginning or end from a near one; itself is among them. */
export function nearSpellings(syllable: string): string[] {
  const known = spellings.get(syllable);
  if (known) return known;
  const start = SAME_START.find((pair) => pair.some((one) => syllable.startsWith(one)));
  const own = start?.find((one) => syllable.startsWith(one)) ?? '';
  const rest = syllable.slice(own.length);
  const end = SAME_END.find((one) => rest.endsWith(one) || rest.endsWith(`${one}g`));
  const middle = end === undefined ? rest : rest.replace(/(an|en|in)g?$/, '');
  const ends = end === undefined ? [''] : [end, `${end}g`];
  const made = (start ?? ['']).flatMap((first) => ends.map((last) => first + middle + last));
  spellings.set(syllable, made);
  return made;
}
