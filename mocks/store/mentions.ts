import { normalise } from './search-text';

/** The streamers' names that a text holds. */
export interface Mentions {
  /** Whether it names somebody after an `@`, as a share text does: then only that is looked for. */
  shared: boolean;
  /** What stands after each `@`, normalised, without what share texts go on with. */
  names: string[];
  /** Known names the text gives whole. */
  sure: Set<string>;
  /** Known names with something else about them: perhaps somebody else's. */
  nearly: Set<string>;
}

/** How a text goes on after the name in it. */
const GOES_ON = /^(?:的[^的]{0,4}?(?:直播|主页|作品|橱窗|视频)|正在|在直播|开播|发布|发了|邀请|$)/;
const LEAST_LETTERS = 2;
const LEAST_LATIN_LETTERS = 5;
const LONGEST_NAME = 40;

/** Names that are known, normalised. */
interface Names {
  has: (name: string) => boolean;
}

/** The longest known name that the text begins with, if there is one. */
function nameAtStart(text: string, known: Names): string | null {
  for (let length = Math.min(text.length, LONGEST_NAME); length >= LEAST_LETTERS; length--) {
    const name = text.slice(0, length);
    if (known.has(name)) return name;
  }
  return null;
}

/** Known names anywhere in the text, the longest at each place, each with what the text goes on with. */
function namesWithin(text: string, known: Names): [string, string][] {
  const found: [string, string][] = [];
  for (let at = 0; at < text.length;) {
    const name = nameAtStart(text.slice(at), known);
    const told = name !== null && (!/^[a-z0-9]+$/.test(name) || name.length >= LEAST_LATIN_LETTERS);
    if (told) found.push([name, text.slice(at + name.length)]);
    at += told ? name.length : 1;
  }
  return found;
}

export function mentionsIn(query: string, known: Names): Mentions {
  const sure = new Set<string>();
  const nearly = new Set<string>();
  const runs = Array.from(query.normalize('NFKC').matchAll(/@\s*([^\s@]+)/g), ([, run = '']) =>
    normalise(run),
  ).filter((run) => run !== '');
  for (const run of runs.length > 0 ? runs : [normalise(query)]) {
    if (known.has(run)) {
      sure.add(run);
      continue;
    }
    for (const [name, rest] of namesWithin(run, known)) {
      const starts = run.startsWith(name);
      if (starts && GOES_ON.test(rest)) sure.add(name);
      else nearly.add(name);
    }
  }
  const names = runs.map(
    (run) =>
      run.replace(/(?:的[^的]{0,4}?(?:直播|主页|作品|橱窗|视频)|直播间|正在|开播|发布).*$/, '') ||
      run,
  );
  return { shared: runs.length > 0, names, sure, nearly };
}
