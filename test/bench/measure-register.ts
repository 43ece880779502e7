/** Asks a register of argv[2] streamers the hardest query in three ways and tells what it took, as one line of JSON. */
import { deepStrictEqual } from 'node:assert';
import { streamersQuery, type FacetName, type StreamerRow } from '@/contract/streamers';
import { narrowRegister } from '@mocks/store/register-filter';
import { registerPage } from '@mocks/store/register-page';
import { createSearchIndex } from '@mocks/store/search-index';
import { normalised } from '@mocks/store/search-text';
import { bareScan, type Found, type HardQuery } from './bare-scan';
import { duckdbRegister } from './duckdb-register';
import { syntheticRegister } from './synthetic-register';

const RUNS = 41;
const HARDEST = {
  text: '小',
  filters: {
    category: ['food', 'apparel'],
    region: ['11', '12', '13', '31', '33', '44'],
    level: ['1', '2', 'none'],
  },
  limit: 50,
};
const size = Number(process.argv[2]);

/** Bytes in use once the garbage is collected: typed arrays and what strings and objects take. */
function inUse(): number {
  if (!globalThis.gc) throw new Error('node --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return arrayBuffers + heapUsed;
}

async function medianMs(ask: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const begun = performance.now();
    await ask();
    times.push(performance.now() - begun);
  }
  return times.toSorted((a, b) => a - b)[RUNS >> 1] ?? 0;
}

const empty = inUse();
const table = syntheticRegister(size);
const columns = inUse();
const search = createSearchIndex(table.texts);

const query = streamersQuery.parse({
  ...HARDEST.filters,
  q: HARDEST.text,
  sort: '-complaintRate',
  limit: HARDEST.limit,
});
const ask = (cursor?: string) =>
  registerPage(table, narrowRegister(table, query, [search.places(query.q ?? '')]), {
    ...query,
    cursor,
  });

const begun = performance.now();
const first = ask();
const firstMs = performance.now() - begun;
const inAll = inUse();

const placeOf = ({ streamerId }: StreamerRow) => Number(streamerId.slice(2)) - 1;
const told = ({ total, items, facets }: ReturnType<typeof ask>): Found => {
  const counts: Found['counts'] = {};
  // the record's keys are the facets; Object.keys forgets it
  for (const name of Object.keys(facets) as FacetName[]) {
    const { values } = table.facets[name];
    counts[name] = new Uint32Array(values.length);
    for (const { value, count } of facets[name]) counts[name][values.indexOf(value)] = count;
  }
  return { total, page: items.map(placeOf), counts };
};

// the page in the middle: its cursor, and where the one before it ends
let before = first;
let offset = query.limit;
while (offset < first.total / 2) {
  before = ask(before.nextCursor ?? undefined);
  offset += query.limit;
}
const cursor = before.nextCursor ?? undefined;
const last = before.items.at(-1);
const hardest: HardQuery = { ...HARDEST, after: null };
const deep: HardQuery = {
  ...HARDEST,
  after: last ? { rate: last.complaintRate?.estimate ?? -1, place: placeOf(last) } : null,
};

const folded = normalised(table.texts.names);
const store = {
  first: await medianMs(() => ask()),
  deep: await medianMs(() => ask(cursor)),
};
const floor = {
  first: await medianMs(() => bareScan(table, folded, hardest)),
  deep: await medianMs(() => bareScan(table, folded, deep)),
};
const engine = await duckdbRegister(table);
const duckdb = {
  first: await medianMs(() => engine.ask(hardest, 0)),
  deep: await medianMs(() => engine.ask(deep, offset)),
};

// three answers to one question
for (const [asked, from, at] of [
  [hardest, 0, undefined],
  [deep, offset, cursor],
] as const) {
  const answer = told(ask(at));
  deepStrictEqual(bareScan(table, folded, asked), answer, 'the bare scan answers otherwise');
  deepStrictEqual(await engine.ask(asked, from), answer, 'DuckDB answers otherwise');
}
engine.close();

process.stdout.write(
  `${JSON.stringify({
    streamers: size,
    found: first.total,
    names: table.texts.names.starts.length - 1,
    firstMs,
    store,
    floor,
    duckdb,
    bytes: {
      columns: (columns - empty) / size,
      withSearchAndOrder: (inAll - empty) / size,
    },
  })}\n`,
);
