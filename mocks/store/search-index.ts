import type { Streamer } from '@/dataset/tables';
import { LetterMasks, maskOf } from './letter-masks';
import { mentionsIn } from './mentions';
import { readStretch, unitsOf, type NameUnit } from './name-units';
import { createNearNames, type NearNames } from './near-names';
import type { Folded } from './fold-text';
import { foldName, normalise, typedForms } from './search-text';

/** How well a streamer fits what was typed, best first. */
export const FIT = {
  exactName: 1,
  exactRoom: 2,
  namePrefix: 3,
  nameWithin: 4,
  pinyin: 5,
  pinyinWithin: 6,
  initials: 7,
  initialsWithin: 8,
  room: 9,
} as const;
export type Fit = (typeof FIT)[keyof typeof FIT];

export interface Match {
  fit: Fit;
  /** Of the display name, what was typed, in UTF-16 units; null where it was found by its room. */
  hit: [number, number] | null;
}

interface Entry {
  folded: Folded;
  name: string;
  units: NameUnit[];
  room: string;
}

/** Everything a streamer can be found by, made once per dataset; streamers are told by their place in the table. */
export interface SearchIndex {
  /** Every streamer that fits, by its place. */
  find(query: string): Map<number, Match>;
  /** Streamers of nearly that name or sound, by place, and how far: the lower, the nearer. */
  findNear(query: string): Map<number, number>;
  /** Streamers whose name has much in common with it, likewise; for when there is nothing else to offer. */
  findAlike(query: string): Map<number, number>;
}

const push = (map: Map<string, number[]>, key: string, value: number) => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

export function createSearchIndex(streamers: readonly Streamer[]): SearchIndex {
  const entries = streamers.map((streamer): Entry => {
    const folded = foldName(streamer.displayName);
    return {
      folded,
      name: folded.text,
      units: unitsOf(folded),
      room: normalise(streamer.roomId),
    };
  });
  const byName = new Map<string, number[]>();
  const byRoom = new Map<string, number[]>();
  for (const [place, entry] of entries.entries()) {
    push(byName, entry.name, place);
    push(byRoom, entry.room, place);
    // a card's own link names the streamer so
    push(byRoom, normalise(streamers[place]?.streamerId ?? ''), place);
  }
  const masks = new LetterMasks(entries.length);
  for (const [place, { units }] of entries.entries()) {
    for (const { text, sounds } of units)
      for (const one of [text, ...sounds]) masks.add(place, one);
  }
  let near: NearNames | null = null;
  const nearNames = () => (near ??= createNearNames(entries));

  const find = (query: string): Map<number, Match> => {
    const found = new Map<number, Match>();
    const add = (place: number, match: Match) => {
      if ((found.get(place)?.fit ?? Infinity) > match.fit) found.set(place, match);
    };
    const mentions = mentionsIn(query, byName);
    for (const name of mentions.sure) {
      for (const place of byName.get(name) ?? []) {
        const entry = entries[place];
        if (entry) add(place, matchOf(entry, FIT.exactName, 0, name.length));
      }
    }
    for (const word of wordsOf(query)) {
      for (const place of byRoom.get(word) ?? []) add(place, { fit: FIT.exactRoom, hit: null });
    }
    if (mentions.shared) return found;
    const forms = typedForms(query).map((text) => ({ text, mask: maskOf(text) }));
    for (const [place, entry] of entries.entries()) {
      const possible = forms.filter(({ mask }) => masks.lacks(place, mask) === 0);
      const match =
        fitOf(
          entry,
          possible.map(({ text }) => text),
        ) ?? roomOf(entry, forms[0]?.text);
      if (match) add(place, match);
    }
    return found;
  };

  return {
    find,
    findNear(query) {
      const { shared, names, sure, nearly } = mentionsIn(query, byName);
      const found = new Map<number, number>();
      // who shares it didn't mistype the name
      if (shared && sure.size > 0) return found;
      const nearest = (places: Iterable<[number, number]>) => {
        for (const [place, cost] of places) {
          found.set(place, Math.min(found.get(place) ?? Infinity, cost));
        }
      };
      for (const form of shared ? names : typedForms(query)) nearest(nearNames().slips(form));
      for (const name of nearly) {
        nearest((byName.get(name) ?? []).map((place): [number, number] => [place, ADDED_TO]));
      }
      return found;
    },
    findAlike(query) {
      const { shared, names } = mentionsIn(query, byName);
      const [form = ''] = shared ? names : typedForms(query);
      return nearNames().resembling(form);
    },
  };
}

/** A name to which something was added comes after every slip. */
const ADDED_TO = 9;

function matchOf({ folded }: Entry, fit: Fit, from: number, to: number): Match {
  return { fit, hit: [folded.starts[from] ?? 0, folded.ends[to - 1] ?? 0] };
}

function fitOf(entry: Entry, forms: readonly string[]): Match | null {
  const [text] = forms;
  if (text === undefined) return null;
  const at = entry.name.indexOf(text);
  if (at >= 0) {
    const whole = entry.name.length === text.length;
    const fit = at > 0 ? FIT.nameWithin : whole ? FIT.exactName : FIT.namePrefix;
    return matchOf(entry, fit, at, at + text.length);
  }
  for (const form of forms) {
    const stretch = readStretch(entry.units, form);
    if (!stretch) continue;
    const within = Number(stretch.from > 0);
    const fit = ([FIT.pinyin, FIT.pinyinWithin, FIT.initials, FIT.initialsWithin] as const)[
      (stretch.initials ? 2 : 0) + within
    ];
    if (fit) return matchOf(entry, fit, stretch.from, stretch.to);
  }
  return null;
}

const roomOf = ({ room }: Entry, text: string | undefined): Match | null =>
  text !== undefined && room.startsWith(text) ? { fit: FIT.room, hit: null } : null;

/** Words of a share text or link, any of which may be a room id. */
const wordsOf = (query: string): string[] =>
  (
    query
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_-]+/gu) ?? []
  ).map(normalise);
