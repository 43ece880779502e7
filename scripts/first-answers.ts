/**
 * Asks the demo's API, as it is before anybody has written to it, what the pages ask that a person most often comes to
 * first, and writes the answers into DIR: `tsx scripts/first-answers.ts DIR`. The built demo shows them while the
 * browser makes its world.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { QueryClient } from '@tanstack/react-query';
import { getResponse } from 'msw';
import { configureClient } from '@/api/client';
import { demoStateQuery } from '@/api/demo';
import { meQuery } from '@/api/me';
import { marketQuery, metaQuery } from '@/api/meta';
import { NEWEST_IN_MARKET, newestSignals } from '@/api/signals';
import { streamerQuery } from '@/api/streamers';
import { DEFAULT_WINDOW } from '@/contract/primitives';
import { apiHandlers } from '@mocks/handlers/api';
import { switchesInMemory } from '@mocks/handlers/switches';
import { demoCases } from '@mocks/store/demo-cases';
import { createService } from '@mocks/store/service';
import { writeLogInMemory } from '@mocks/store/write-log';
import { DEFAULT_SEED, generate } from '@mocks/world/generate';

const BASE = 'http://castcheck.test/api/v1';
const [dir] = process.argv.slice(2);
if (dir === undefined) throw new Error('Say where to write the answers: their folder.');

const { dataset } = generate(DEFAULT_SEED);
const service = await createService(dataset, DEFAULT_SEED, writeLogInMemory(), {
  writes: demoCases(dataset),
});
const handlers = apiHandlers(BASE, service, { switches: switchesInMemory(), slowMs: 0 });

let answers: Record<string, unknown> = {};
configureClient({
  baseUrl: BASE,
  fetch: async (url, init) => {
    const response = await getResponse(handlers, new Request(url, init));
    if (!response?.ok) throw new Error(`${url} has no answer`);
    answers[url.slice(BASE.length)] = await response.clone().json();
    return response;
  },
});

/** What is asked while `ask` runs. */
async function gather(ask: (client: QueryClient) => Promise<unknown>) {
  answers = {};
  await ask(new QueryClient({ defaultOptions: { queries: { retry: false } } }));
  return answers;
}

const onEveryPage = await gather((client) =>
  Promise.all([client.fetchQuery(metaQuery()), client.fetchQuery(demoStateQuery())]),
);
const home = await gather((client) =>
  Promise.all([
    client.fetchQuery(marketQuery(DEFAULT_WINDOW)),
    client.fetchQuery(meQuery()),
    client.fetchQuery(newestSignals(NEWEST_IN_MARKET)),
  ]),
);

mkdirSync(dir, { recursive: true });
const write = (name: string, own: Record<string, unknown>) =>
  writeFileSync(join(dir, `${name}.json`), JSON.stringify({ ...onEveryPage, ...own }));
write('home', home);
for (const { streamerId } of dataset.streamers) {
  write(
    `card-${streamerId}`,
    await gather((client) => client.fetchQuery(streamerQuery(streamerId, DEFAULT_WINDOW))),
  );
}
