import { soundsOfNames, type NameSounds } from './name-sounds';
import { normalised } from './search-text';
import type { StreamerTexts } from './streamer-texts';
import { compareAt, textAt, type TextColumn } from './text-column';

/** Every display name once, folded, and who bears it. */
export interface NameColumns {
  size: number;
  /** As they are compared, `normalise`d. */
  folded: TextColumn;
  /** Places of the streamers that bear a name. */
  bearers: (name: number) => Uint32Array;
  /** Names that are folded to exactly this. */
  exactly: (folded: string) => Uint32Array;
  /** Visits every name that holds the folded text, with where it first does. */
  holding: (text: string, visit: (name: number, at: number) => void) => void;
  /** Made when something is first typed by its sound: of a million names that takes seconds. */
  sounds: () => NameSounds;
}

export function nameColumns({ names, nameOf }: StreamerTexts): NameColumns {
  const size = names.starts.length - 1;
  const folded = normalised(names);
  const { starts, rows } = rowsByCode(nameOf, size);
  let inOrder: Uint32Array | null = null;
  let sounds: NameSounds | null = null;
  return {
    size,
    folded,
    bearers: (name) => rows.subarray(starts[name], starts[name + 1]),
    exactly: (text) => {
      inOrder ??= sortedNames(folded);
      const from = firstFrom(inOrder, (name) => compareAt(folded, name, text) >= 0);
      const to = firstFrom(inOrder, (name) => compareAt(folded, name, text) > 0);
      return inOrder.subarray(from, to);
    },
    holding: (text, visit) => eachHolding(folded, text, visit),
    sounds: () => (sounds ??= soundsOfNames(names, folded)),
  };
}

/** Posting lists: the rows of each code, one after another. */
function rowsByCode(codes: Uint32Array, size: number) {
  const starts = new Uint32Array(size + 1);
  for (const code of codes) starts[code + 1] = (starts[code + 1] ?? 0) + 1;
  for (let code = 0; code < size; code++) {
    starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0);
  }
  const next = starts.slice();
  const rows = new Uint32Array(codes.length);
  for (const [row, code] of codes.entries()) {
    const at = next[code] ?? 0;
    rows[at] = row;
    next[code] = at + 1;
  }
  return { starts, rows };
}

/** Names by their folded texts' UTF-16 units. */
function sortedNames(folded: TextColumn): Uint32Array {
  const named = Array.from({ length: folded.starts.length - 1 }, (_, name) => ({
    name,
    text: textAt(folded, name),
  }));
  named.sort((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)));
  return Uint32Array.from(named, ({ name }) => name);
}

/** The first place from which on everything `holds`. */
function firstFrom(sorted: Uint32Array, holds: (name: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** One way through all the units of all the names: quicker than any list of who holds what, at a few units a name. */
function eachHolding(
  { units, starts }: TextColumn,
  text: string,
  visit: (name: number, at: number) => void,
): void {
  const word = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const [first = 0] = word;
  let name = 0;
  let end = starts[1] ?? 0;
  for (let at = 0; at + word.length <= units.length; at++) {
    if (units[at] !== first) continue;
    let length = 1;
    while (length < word.length && units[at + length] === word[length]) length++;
    if (length < word.length) continue;
    while (end <= at) end = starts[++name + 1] ?? Infinity;
    // it may go over into the next name
    if (at + length > end) continue;
    visit(name, at - (starts[name] ?? 0));
    // once a name is enough
    at = end - 1;
  }
}
