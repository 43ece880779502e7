import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';

/** Where in its bundle a function stands. */
export interface Place {
  url: string;
  /** Both from 0. */
  lineNumber: number;
  columnNumber: number;
}

/** Tells in which source file a function of a built folder stands, `src/…`, `mocks/…` or `node_modules/…`; the folder has maps. */
export function sourceFinder(folder: string): (place: Place) => string {
  const maps = new Map<string, SourceMap | null>();
  const mapOf = (file: string) => {
    const known = maps.get(file);
    if (known !== undefined) return known;
    const path = join(folder, `${file}.map`);
    const map = existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : null;
    maps.set(file, map);
    return map;
  };
  return ({ url, lineNumber, columnNumber }) => {
    if (!URL.canParse(url)) return '';
    const entry = mapOf(new URL(url).pathname.slice(1))?.findEntry(lineNumber, columnNumber);
    // what the bundler added itself has no source, whatever the type says
    const source: string | undefined =
      entry && 'originalSource' in entry ? entry.originalSource : '';
    return (source ?? '').replace(/^.*?(?=(?:src|mocks|node_modules|test)\/)/, '');
  };
}
