/**
 * Serves the demo's API over HTTP, for whoever writes a server or a client by the contract:
 * `npm run serve -- --port 8787 --streamers 1200 --seed 20260630`. A role's name as bearer token asks as that role.
 */
import { parseArgs } from 'node:util';
import { DEFAULT_SEED, DEFAULT_STREAMERS, generate } from '@mocks/world/generate';
import { serveDemo } from './demo-server';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    seed: { type: 'string', default: String(DEFAULT_SEED) },
    streamers: { type: 'string', default: String(DEFAULT_STREAMERS) },
  },
});
const [port, seed, streamers] = [
  Number(values.port),
  Number(values.seed),
  Number(values.streamers),
];
const { dataset } = generate(seed, { streamers });
const { url } = await serveDemo(dataset, { seed, port });
console.log(
  `The demo’s API answers at ${url} until Ctrl-C; bearer tokens: regulator, read_only, consumer.`,
);
