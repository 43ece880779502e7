import type { Folded } from './fold-text';
import { nearSpellings, soundsOf } from './sounds';

/** What a name is made of for one who types it: a character with its readings, or a word of Latin letters or digits. */
export interface NameUnit {
  text: string;
  /** How it may be typed by its sound; none for a word. */
  sounds: readonly string[];
  /** The same by one who doesn't tell near sounds apart. */
  nearSounds: readonly string[];
}

export const WORD = /[\p{Script=Latin}\p{Nd}]/u;

/** A folded name's units. Letters that a space or a sign parted in the name are two words. */
export function unitsOf({ text, starts, ends }: Folded): NameUnit[] {
  const characters = Array.from(text);
  const sounds = soundsOf(characters);
  const units: NameUnit[] = [];
  let at = 0;
  for (const [place, character] of characters.entries()) {
    const last = units.at(-1);
    const together = starts[at] === ends[at - 1] && WORD.test(character);
    if (last && together && WORD.test(last.text)) last.text += character;
    else {
      const read = sounds[place] ?? [];
      const nearSounds = [...new Set(read.flatMap(nearSpellings))];
      units.push({ text: character, sounds: read, nearSounds });
    }
    at += character.length;
  }
  return units;
}

/** A stretch of a folded name, in UTF-16 units, that fits what was typed. */
export interface Stretch {
  from: number;
  to: number;
  /** Whether some of it was typed by first letters only. */
  initials: boolean;
}

/** Longer than any name is typed by its sound. */
const LONGEST_TYPED = 64;
const TWO_LETTER_START = /^[zcs]h/;

/**
 * A stretch of the name that can be read as what was typed, the first that needs no first letters or else the first, each unit as itself, by its whole sound or by its first letter
 * (小yu, xyyx, lao王), the last one perhaps not to its end. A unit has to be met at its start, so that `an` doesn't find every 王.
 * Null where there is none.
 */
export function readStretch(
  units: readonly NameUnit[],
  typed: string,
  sound: 'sounds' | 'nearSounds' = 'sounds',
): Stretch | null {
  if (typed.length > LONGEST_TYPED) return null;

  /** Where what was typed from `done` on ends in the name, read from this unit on, which begins at `at`. */
  const readFrom = (place: number, at: number, done: number): Omit<Stretch, 'from'> | null => {
    const unit = units[place];
    if (!unit) return null;
    const left = typed.length - done;
    const initials = new Set<number>();
    const spelled = unit.sounds.length === 0 ? [unit.text] : [unit.text, ...unit[sound]];
    const end = at + unit.text.length;
    for (const spelling of spelled) {
      if (left <= spelling.length && spelling.startsWith(typed.slice(done))) {
        // of a word only what was typed of it, of a character all of it
        return { to: spelling === unit.text ? at + left : end, initials: false };
      }
      if (left > spelling.length && typed.startsWith(spelling, done)) {
        const rest = readFrom(place + 1, end, done + spelling.length);
        if (rest) return rest;
      }
      if (spelling.length > 1 && typed[done] === spelling[0]) {
        initials.add(1);
        if (TWO_LETTER_START.test(spelling) && typed[done + 1] === 'h') initials.add(2);
      }
    }
    for (const length of initials) {
      const rest = readFrom(place + 1, end, done + length);
      if (rest) return { ...rest, initials: true };
    }
    return null;
  };

  let byInitials: Stretch | null = null;
  let at = 0;
  for (const [place, { text }] of units.entries()) {
    const stretch = readFrom(place, at, 0);
    if (stretch && !stretch.initials) return { from: at, ...stretch };
    if (stretch) byInitials ??= { from: at, ...stretch };
    at += text.length;
  }
  return byInitials;
}
