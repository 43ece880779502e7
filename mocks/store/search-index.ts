import { maskOf } from './letter-masks';
import { mentionsIn } from './mentions';
import { nameColumns } from './name-columns';
import type { NameSounds } from './name-sounds';
import { readStretch, WORD } from './name-units';
import { createNearNames, type NearNames } from './near-names';
import { foldName, normalise, normalised, typedForms } from './search-text';
import type { StreamerTexts } from './streamer-texts';
import { compareAt, startsAt, textAt, type TextColumn } from './text-column';

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

/** What fits, and for a name which stretch of it as it is folded, in UTF-16 units. */
export interface Match {
  fit: Fit;
  from: number;
  to: number;
}
const of = (fit: Fit, from = 0, to = 0): Match => ({ fit, from, to });

/** Everything a streamer can be found by, made once per dataset; streamers are told by their place in the table. */
export interface SearchIndex {
  /** Every streamer that fits, by its place. */
  find(query: string): Map<number, Match>;
  /** The same places in their order, without how well they fit: quick at a million. */
  places(query: string): Uint32Array;
  /** Of the display name, what was typed, in UTF-16 units; null where it was found by its room. */
  hit(place: number, match: Match): [number, number] | null;
  /** Streamers of nearly that name or sound, by place, and how far: the lower, the nearer. */
  findNear(query: string): Map<number, number>;
  /** Streamers whose name has much in common with it, likewise; for when there is nothing else to offer. */
  findAlike(query: string): Map<number, number>;
}

/** A name to which something was added comes after every slip. */
const ADDED_TO = 9;

// lives and goes with the texts it was made of
const indexes = new WeakMap<StreamerTexts, SearchIndex>();

/** What finds these streamers, made when it is first asked for. */
export function searchIndexOf(texts: StreamerTexts): SearchIndex {
  const known = indexes.get(texts) ?? createSearchIndex(texts);
  indexes.set(texts, known);
  return known;
}

export function createSearchIndex(texts: StreamerTexts): SearchIndex {
  const names = nameColumns(texts);
  const rooms = normalised(texts.rooms);
  // a card's own link names the streamer so
  const ids = normalised(texts.ids);
  const known = { has: (name: string) => names.exactly(name).length > 0 };
  let near: NearNames | null = null;
  const nearNames = () => (near ??= createNearNames(soundingNames()));
  const soundingNames = () => {
    const { unitsOfName } = names.sounds();
    return Array.from({ length: names.size }, (_, name) => ({
      name: textAt(names.folded, name),
      units: unitsOfName(name),
    }));
  };

  /** Visits every name and every streamer by its room that fits, the one that fits best perhaps not first. */
  const search = (
    query: string,
    byName: (name: number, match: Match) => void,
    byRoom: (place: number, match: Match) => void,
  ): void => {
    const mentions = mentionsIn(query, known);
    for (const text of mentions.sure) {
      for (const name of names.exactly(text)) byName(name, of(FIT.exactName, 0, text.length));
    }
    for (const word of wordsOf(query)) {
      for (const column of [rooms, ids]) {
        eachStarting(column, word, (place) => {
          if (compareAt(column, place, word) === 0) byRoom(place, of(FIT.exactRoom));
        });
      }
    }
    if (mentions.shared) return;
    const forms = typedForms(query);
    for (const form of forms) {
      names.holding(form, (name, at) => {
        const whole = compareAt(names.folded, name, form) === 0;
        const fit = at > 0 ? FIT.nameWithin : whole ? FIT.exactName : FIT.namePrefix;
        byName(name, of(fit, at, at + form.length));
      });
      // only these are read otherwise than they are written
      if (WORD.test(form)) eachReadAs(names.size, names.sounds(), form, byName);
    }
    const [text] = forms;
    if (text !== undefined) eachStarting(rooms, text, (place) => byRoom(place, of(FIT.room)));
  };

  return {
    find(query) {
      const found = new Map<number, Match>();
      const add = (place: number, match: Match) => {
        if ((found.get(place)?.fit ?? Infinity) > match.fit) found.set(place, match);
      };
      search(
        query,
        (name, match) => {
          for (const place of names.bearers(name)) add(place, match);
        },
        add,
      );
      return found;
    },
    places(query) {
      const found = new Uint8Array(texts.nameOf.length);
      const add = (place: number) => (found[place] = 1);
      search(
        query,
        (name) => {
          for (const place of names.bearers(name)) add(place);
        },
        add,
      );
      return placesOfOnes(found);
    },
    hit(place, { fit, from, to }) {
      if (fit === FIT.room || fit === FIT.exactRoom) return null;
      const { starts, ends } = foldName(textAt(texts.names, texts.nameOf[place] ?? 0));
      return [starts[from] ?? 0, ends[to - 1] ?? 0];
    },
    findNear(query) {
      const { shared, names: typed, sure, nearly } = mentionsIn(query, known);
      const found = new Map<number, number>();
      // who shares it didn't mistype the name
      if (shared && sure.size > 0) return found;
      const nearest = (name: number, cost: number) => {
        for (const place of names.bearers(name)) {
          found.set(place, Math.min(found.get(place) ?? Infinity, cost));
        }
      };
      for (const form of shared ? typed : typedForms(query)) {
        for (const [name, cost] of nearNames().slips(form)) nearest(name, cost);
      }
      for (const text of nearly) for (const name of names.exactly(text)) nearest(name, ADDED_TO);
      return found;
    },
    findAlike(query) {
      const { shared, names: typed } = mentionsIn(query, known);
      const [form = ''] = shared ? typed : typedForms(query);
      const found = new Map<number, number>();
      for (const [name, cost] of nearNames().resembling(form)) {
        for (const place of names.bearers(name)) found.set(place, cost);
      }
      return found;
    },
  };
}

/** In their order: columns are quicker to look through from one end to the other. */
function placesOfOnes(found: Uint8Array): Uint32Array {
  const places = new Uint32Array(found.length);
  let count = 0;
  for (let place = 0; place < found.length; place++) {
    if (found[place] === 1) places[count++] = place;
  }
  return places.slice(0, count);
}

function eachStarting(column: TextColumn, text: string, visit: (row: number) => void): void {
  if (text === '') return;
  const { units, starts } = column;
  const first = text.charCodeAt(0);
  for (let row = 0; row + 1 < starts.length; row++) {
    if (units[starts[row] ?? 0] === first && startsAt(column, row, text)) visit(row);
  }
}

/** Visits every name that can be read as what was typed. */
function eachReadAs(
  size: number,
  { masks, unitsOfName, mayHold }: NameSounds,
  typed: string,
  visit: (name: number, match: Match) => void,
): void {
  const mask = maskOf(typed);
  const mayFit = mayHold(typed);
  for (let name = 0; name < size; name++) {
    if (masks.lacks(name, mask) > 0 || !mayFit(name)) continue;
    const stretch = readStretch(unitsOfName(name), typed);
    if (!stretch) continue;
    const within = stretch.from > 0;
    const fit = stretch.initials
      ? within
        ? FIT.initialsWithin
        : FIT.initials
      : within
        ? FIT.pinyinWithin
        : FIT.pinyin;
    visit(name, of(fit, stretch.from, stretch.to));
  }
}

/** Words of a share text or link, any of which may be a room id. */
const wordsOf = (query: string): string[] =>
  (
    query
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_-]+/gu) ?? []
  ).map(normalise);
