import type { Streamer } from '@/dataset/tables';
import { editDistance } from './edit-distance';
import { normalise, readingsOf, typedPinyin, type Reading } from './search-text';

/** How well a streamer fits what was typed, best first. */
export const FIT = {
  exactName: 1,
  namePrefix: 2,
  nameWithin: 3,
  pinyin: 4,
  initials: 5,
  room: 6,
} as const;
export type Fit = (typeof FIT)[keyof typeof FIT];

interface Entry {
  name: string;
  letters: string[];
  readings: Reading[];
  room: string;
}

/** Everything a streamer can be found by, made once per dataset; streamers are told by their place in the table. */
export interface SearchIndex {
  /** The fit of every streamer that fits, by its place. */
  find(query: string): Map<number, Fit>;
  /** Streamers whose name or its sound is a slip away (edit distance 1 or 2), by place, and how far. */
  findNear(query: string): Map<number, number>;
}

const push = (map: Map<string, number[]>, key: string, value: number) => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

export function createSearchIndex(streamers: Streamer[]): SearchIndex {
  const entries = streamers.map((streamer): Entry => {
    const name = normalise(streamer.displayName);
    return {
      name,
      letters: [...name],
      readings: readingsOf(streamer.displayName.normalize('NFKC')),
      room: normalise(streamer.roomId),
    };
  });
  const byName = new Map<string, number[]>();
  const byRoom = new Map<string, number[]>();
  for (const [place, entry] of entries.entries()) {
    push(byName, entry.name, place);
    push(byRoom, entry.room, place);
  }

  return {
    find(query) {
      const found = new Map<number, Fit>();
      const add = (places: number[], fit: Fit) => {
        for (const place of places) if ((found.get(place) ?? Infinity) > fit) found.set(place, fit);
      };
      for (const name of mentionedNames(query, byName)) add(byName.get(name) ?? [], FIT.exactName);
      for (const word of wordsOf(query)) add(byRoom.get(word) ?? [], FIT.room);
      const text = normalise(query);
      const typed = typedPinyin(query);
      if (text === '') return found;
      for (const [place, entry] of entries.entries()) {
        const fit = fitOf(entry, text, typed);
        if (fit !== null) add([place], fit);
      }
      return found;
    },
    findNear(query) {
      const near = new Map<number, number>();
      const text = [...normalise(query)];
      const typed = typedPinyin(query);
      const sounds = typed.length > 0 ? typed : readingsOf(text.join('')).map(({ full }) => full);
      const spelled = sounds.map((sound) => [...sound]);
      for (const [place, entry] of entries.entries()) {
        const distance = Math.min(
          slip(text, entry.letters),
          ...entry.readings.flatMap(({ full }) =>
            spelled.map((sound, index) =>
              // the same sound in other characters is one slip of the input method
              full === sounds[index] ? 1 : slip(sound, full, LATIN),
            ),
          ),
        );
        if (distance <= 2) near.set(place, distance);
      }
      return near;
    },
  };
}

function fitOf(entry: Entry, text: string, typed: string[]): Fit | null {
  const at = entry.name.indexOf(text);
  if (at === 0) return entry.name.length === text.length ? FIT.exactName : FIT.namePrefix;
  if (at > 0) return FIT.nameWithin;
  for (const letters of typed) {
    // a syllable has to be met at its start, so that `an` doesn't find every 王
    if (entry.readings.some((reading) => readsAs(reading, letters))) return FIT.pinyin;
  }
  for (const letters of typed) {
    if (entry.readings.some(({ initials }) => initials.includes(letters))) return FIT.initials;
  }
  return entry.room.startsWith(text) ? FIT.room : null;
}

const readsAs = ({ full, starts }: Reading, letters: string) =>
  full.includes(letters) && starts.some((start) => full.startsWith(letters, start));

/** Words of a share text or link, any of which may be a room id. */
const wordsOf = (query: string): string[] =>
  (
    query
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_-]+/gu) ?? []
  ).map(normalise);

/** After an `@`, the longest run that is somebody's name: a share text often goes on without a space. */
function mentionedNames(query: string, byName: Map<string, unknown>): string[] {
  const names: string[] = [];
  for (const [, run] of query.normalize('NFKC').matchAll(/@\s*([^\s@]+)/g)) {
    const letters = [...normalise(run ?? '')];
    for (let length = letters.length; length > 0; length--) {
      const name = letters.slice(0, length).join('');
      if (!byName.has(name)) continue;
      names.push(name);
      break;
    }
  }
  return names;
}

/** Shortest texts for which one slip, and two, still say the same name. */
const WRITTEN = { one: 3, two: 6 };
const LATIN = { one: 4, two: 8 };
const FAR = 3;

function slip(text: string[], name: string[] | string, shortest = WRITTEN): number {
  const limit = text.length >= shortest.two ? 2 : text.length >= shortest.one ? 1 : 0;
  if (limit === 0 || Math.abs(name.length - text.length) > limit) return FAR;
  const distance = editDistance(text, typeof name === 'string' ? [...name] : name, limit);
  return distance > limit ? FAR : distance;
}
