/**
 * What each route's first load weighs in the built demo, gzip, and whether it keeps to its budget.
 * The mock API's own code is told apart: a real deployment has none of it.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as z from 'zod';

const chunk = z.object({
  file: z.string(),
  src: z.string().optional(),
  imports: z.array(z.string()).default([]),
  dynamicImports: z.array(z.string()).default([]),
});

/** Kilobytes (1,000 bytes) of gzipped script, and what is loaded with each page whatever the language. */
const BUDGETS: Record<string, { page: string; kilobytes: number }> = {
  'consumer’s card': { page: 'src/features/check/check-page.tsx', kilobytes: 170 },
  home: { page: 'src/features/home/home-page.tsx', kilobytes: 200 },
  register: { page: 'src/features/streamers/streamers-page.tsx', kilobytes: 340 },
  dossier: { page: 'src/features/streamer/streamer-page.tsx', kilobytes: 340 },
};
/** A page of its own, on other people's. */
const BADGE = { page: 'badge/index.html', kilobytes: 35 };

const dist = new URL('../../dist/', import.meta.url);
type Manifest = Record<string, z.output<typeof chunk>>;
const readManifest = (name: string): Manifest =>
  z
    .record(z.string(), chunk)
    .parse(JSON.parse(readFileSync(new URL(`.vite/${name}.json`, dist), 'utf8')));
const manifest = readManifest('manifest');

function closure(keys: string[], of = manifest, seen = new Set<string>()): Set<string> {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    closure(of[key]?.imports ?? [], of, seen);
  }
  return seen;
}

const weigh = (file: string) =>
  gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1000;

/** The larger of the two languages' strings of these namespaces. */
function strings(namespaces: (string | undefined)[], of = manifest): string[] {
  const wanted = new Set(namespaces);
  const ofLanguage = (language: string) =>
    Object.keys(of).filter((key) => {
      const match = /i18n\/(\w+)\/(\w+)\.json$/.exec(key);
      return match?.[1] === language && wanted.has(match[2]);
    });
  const total = (keys: string[]) => keys.reduce((sum, key) => sum + weigh(of[key]?.file ?? ''), 0);
  const [zh, en] = [ofLanguage('zh'), ofLanguage('en')];
  return total(zh) > total(en) ? zh : en;
}

let over = false;
/** Says what these chunks, and those they import, weigh. */
function judge(name: string, kilobytes: number, keys: string[], of = manifest): void {
  const files = [...closure(keys, of)]
    .map((key) => of[key]?.file)
    .filter((file) => file?.endsWith('.js') === true);
  const total = [...new Set(files)].reduce((sum, file) => sum + weigh(file ?? ''), 0);
  const verdict = total <= kilobytes ? 'within' : 'OVER';
  over ||= total > kilobytes;
  console.log(
    `${name.padEnd(18)} ${total.toFixed(1).padStart(7)} kB gzip script, ${verdict} ${kilobytes} kB (${files.length} files)`,
  );
}

for (const [name, { page, kilobytes }] of Object.entries(BUDGETS)) {
  if (!manifest[page])
    throw new Error(`${page} is not a chunk of the build: is it still loaded lazily?`);
  judge(name, kilobytes, [
    'index.html',
    page,
    ...strings(['common', 'domain', page.split('/')[2]]),
  ]);
}
const badge = readManifest('badge');
judge('badge', BADGE.kilobytes, [BADGE.page, ...strings(['badge', 'domain'], badge)], badge);
const mockFiles = [...closure(['mocks/browser.ts'])].filter(
  (key) => !closure(['index.html']).has(key),
);
console.log(
  `mock API           ${mockFiles
    .reduce((sum, key) => sum + weigh(manifest[key]?.file ?? ''), 0)
    .toFixed(1)
    .padStart(7)} kB gzip script on the page, besides its worker`,
);
if (over) {
  console.error(
    'A route weighs more than its budget: load what it does not need at first sight lazily.',
  );
  process.exitCode = 1;
}
