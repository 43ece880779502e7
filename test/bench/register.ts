/**
 * The register's hardest query (three filters, text, the highest complaint rate first, facets; the first page and the one in the middle)
 * by the store, by a bare scan of the same typed arrays (the floor) and by DuckDB: `npm run bench -- register [10000,100000,1000000]`.
 * All three answers have to be the same. Exits 1 where the largest breaks a promise: at most 5 times the floor, not slower than DuckDB,
 * 400 bytes a streamer.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const MOST_TIMES_THE_FLOOR = 5;
const MOST_BYTES = 400;

const pages = z.object({ first: z.number(), deep: z.number() });
const measured = z.object({
  streamers: z.number(),
  found: z.number(),
  names: z.number(),
  firstMs: z.number(),
  store: pages,
  floor: pages,
  duckdb: pages,
  bytes: z.object({ columns: z.number(), withSearchAndOrder: z.number() }),
});

const sizes = (process.argv[2] ?? '10000,100000,1000000').split(',').map(Number);
const script = fileURLToPath(new URL('measure-register.ts', import.meta.url));
const ms = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`;
const times = (one: number, other: number) => `× ${(one / other).toFixed(2)}`;

const pageNames = ['first', 'deep'] as const;
// told by the last, the largest
let kept = true;
for (const size of sizes) {
  const out = execFileSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', script, String(size)],
    { encoding: 'utf-8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const { streamers, found, names, firstMs, store, floor, duckdb, bytes } = measured.parse(
    JSON.parse(out),
  );
  console.log(`${streamers} streamers of ${names} names, of whom ${found} fit`);
  for (const page of pageNames) {
    console.log(
      [
        `  ${page === 'first' ? 'first page ' : 'middle page'} ${ms(store[page])}`,
        `bare scan ${ms(floor[page])}, ${times(store[page], floor[page])}`,
        `DuckDB ${ms(duckdb[page])}, ${times(store[page], duckdb[page])}`,
      ].join('; '),
    );
  }
  kept =
    bytes.columns <= MOST_BYTES &&
    pageNames.every(
      (page) => store[page] <= MOST_TIMES_THE_FLOOR * floor[page] && store[page] <= duckdb[page],
    );
  console.log(
    `  ${Math.round(bytes.columns)} bytes a streamer; ${Math.round(bytes.withSearchAndOrder)} with the search, an order and the ranks; asked for the first time ${ms(firstMs)}`,
  );
}
if (!kept) process.exitCode = 1;
