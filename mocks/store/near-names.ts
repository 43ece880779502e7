import { SLIP, slipCosts } from './edit-distance';
import { LetterMasks, maskOf } from './letter-masks';
import { readStretch, unitsOf, type NameUnit } from './name-units';
import { resemblances, type Resemblances } from '@/dataset/resemblance';
import { foldName } from './search-text';
import { blurred } from './sounds';

const SAME_SOUND = 1;
const NEAR_SOUND = 2;

/** What may be wrong in a text of so many letters that still says the same name, by the longer of the two. */
const WRITTEN = (letters: number) => (letters >= 6 ? 2 * SLIP : letters >= 3 ? SLIP : NEAR_SOUND);
const SPELLED = (letters: number) => (letters >= 8 ? 2 * SLIP : letters >= 4 ? SLIP : 0);
/** A name of which only the beginning was typed comes after one that is typed whole, by less than a slip. */
const UNFINISHED = 1;
/** Of what is longer, no one slip can be told from another name. */
const LONGEST = 60;
/** What only resembles a name comes after everything that may be a slip. */
const RESEMBLING = 3 * SLIP;

/** A name letter by letter, each with how it sounds. */
interface Sounding {
  codes: readonly number[];
  sounds: readonly (readonly string[])[];
  /** Without what near sounds are told apart by. */
  blurred: readonly (readonly string[])[];
  /** As it is typed by its sound. */
  spelled: readonly number[];
}

const codesOf = (text: string) => Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

function soundingOf(units: readonly NameUnit[]): Sounding {
  const sounds = units.flatMap((unit) => Array.from(unit.text, () => unit.sounds));
  return {
    codes: units.flatMap((unit) => codesOf(unit.text)),
    sounds,
    blurred: sounds.map((read) => read.map(blurred)),
    spelled: codesOf(units.map((unit) => unit.sounds[0] ?? unit.text).join('')),
  };
}

const shareOne = (a: readonly string[] = [], b: readonly string[] = []) =>
  a.some((one) => b.includes(one));

/** What it costs that the one's letter stands for the other's. */
const wrongLetter = (a: Sounding, b: Sounding) => (i: number, j: number) => {
  if (a.codes[i] === b.codes[j]) return 0;
  if (shareOne(a.sounds[i], b.sounds[j])) return SAME_SOUND;
  return shareOne(a.blurred[i], b.blurred[j]) ? NEAR_SOUND : SLIP;
};

/** Finds names that are nearly what was typed, which is normalised. */
export interface NearNames {
  /** By place, how far: what it costs to come from what was typed to the name. */
  slips(typed: string): Map<number, number>;
  /** Names that share much of what was typed; for when nothing else is found. */
  resembling(typed: string): Map<number, number>;
}

interface Entry {
  name: string;
  units: readonly NameUnit[];
}

/** Looks at each name, but measures only those that hold enough of the letters. */
export function createNearNames(entries: readonly Entry[]): NearNames {
  const names = entries.map(({ units }) => soundingOf(units));
  const lengths = Uint16Array.from(names, ({ codes }) => codes.length);
  const spelledLengths = Uint16Array.from(names, ({ spelled }) => spelled.length);
  const spelled = new LetterMasks(names.length);
  const nearSpelled = new LetterMasks(names.length);
  for (const [place, { units }] of entries.entries()) {
    for (const { text, sounds, nearSounds } of units) {
      spelled.add(place, sounds[0] ?? text);
      for (const one of [text, ...nearSounds]) nearSpelled.add(place, one);
    }
  }
  const holders = letterHolders(names);
  let likeness: Resemblances | null = null;

  return {
    slips(typed) {
      const found = new Map<number, number>();
      if (typed === '' || typed.length > LONGEST) return found;
      const nearest = (place: number, cost: number) => {
        if (cost < (found.get(place) ?? Infinity)) found.set(place, cost);
      };
      const query = soundingOf(unitsOf(foldName(typed)));

      const { length } = query.codes;
      const held = holders(query);
      for (let place = 0; place < names.length; place++) {
        const entry = names[place];
        const size = lengths[place] ?? 0;
        const limit = WRITTEN(Math.max(length, size));
        if (!entry || (length - (held[place] ?? 0)) * SLIP > limit || size > LONGEST) continue;
        const { whole, beginning } = slipCosts(length, size, wrongLetter(query, entry));
        if (whole <= limit) nearest(place, whole);
        else if (length >= 4 && beginning <= WRITTEN(length))
          nearest(place, beginning + UNFINISHED);
      }

      const keys = query.spelled;
      const slipLimit = SPELLED(keys.length);
      const maySlip = slipLimit / SLIP;
      const keyMask = maskOf(String.fromCodePoint(...keys));
      for (let place = 0; place < names.length; place++) {
        const size = spelledLengths[place] ?? 0;
        if (Math.abs(size - keys.length) > maySlip || Math.max(size, keys.length) > LONGEST)
          continue;
        if (spelled.lacks(place, keyMask) > maySlip || spelled.exceeds(place, keyMask) > maySlip)
          continue;
        const name = names[place]?.spelled ?? [];
        const { whole } = slipCosts(keys.length, size, (i, j) => (keys[i] === name[j] ? 0 : SLIP));
        // the same sound in other characters is a slip of the input method
        if (whole <= slipLimit) nearest(place, whole === 0 ? SAME_SOUND : whole);
      }

      if (!/[a-z]/.test(typed) || length < 3) return found;
      const typedMask = maskOf(typed);
      for (const [place, { units }] of entries.entries()) {
        if (nearSpelled.lacks(place, typedMask) > 0) continue;
        const stretch = readStretch(units, typed, 'nearSounds');
        if (!stretch || stretch.initials) continue;
        nearest(place, NEAR_SOUND + (stretch.from > 0 ? UNFINISHED : 0));
      }
      return found;
    },
    resembling(typed) {
      likeness ??= resemblances(entries.map(({ name }) => name));
      const found = new Map<number, number>();
      for (const [place, alike] of likeness.to(typed)) {
        found.set(place, RESEMBLING + (1 - alike) * SLIP);
      }
      return found;
    },
  };
}

/** Tells, for each name, at most how many of a text's letters it holds, be it only by their sound. */
function letterHolders(names: readonly Sounding[]): (text: Sounding) => Uint8Array {
  const byKey = new Map<number | string, number[]>();
  const keysOf = (letters: Sounding, at: number) => [
    letters.codes[at] ?? 0,
    ...(letters.blurred[at] ?? []),
  ];
  for (const [place, name] of names.entries()) {
    for (const key of new Set(name.codes.flatMap((_, at) => keysOf(name, at)))) {
      const places = byKey.get(key);
      if (places) places.push(place);
      else byKey.set(key, [place]);
    }
  }
  return (text) => {
    const held = new Uint8Array(names.length);
    const lastCounted = new Uint8Array(names.length);
    for (let at = 0; at < text.codes.length; at++) {
      for (const key of keysOf(text, at)) {
        for (const place of byKey.get(key) ?? []) {
          if (lastCounted[place] === at + 1) continue;
          lastCounted[place] = at + 1;
          held[place] = (held[place] ?? 0) + 1;
        }
      }
    }
    return held;
  };
}
