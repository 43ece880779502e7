/**
 * Serves the demo's API over HTTP, for whoever writes a server or a client by the contract:
 * `npm run serve -- --port 8787 --streamers 1200 --seed 20260630`. A role's name as bearer token asks as that role.
 * Exits 2 when the arguments make no sense, 1 where the port is taken.
 */
import { parseArgs } from 'node:util';
import { DEFAULT_SEED, DEFAULT_STREAMERS, generate } from '@mocks/world/generate';
import { serveDemo } from './demo-server';

const USAGE = 'Usage: npm run serve -- [--port NUMBER] [--streamers NUMBER] [--seed NUMBER]';

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '8787' },
        seed: { type: 'string', default: String(DEFAULT_SEED) },
        streamers: { type: 'string', default: String(DEFAULT_STREAMERS) },
      },
    });
    for (const [name, text] of Object.entries(values)) {
      if (!/^\d+$/.test(text)) throw new RangeError(`--${name} must be a whole number.`);
    }
    return {
      port: Number(values.port),
      seed: Number(values.seed),
      streamers: Number(values.streamers),
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
}

const { port, seed, streamers } = readArguments();
const { dataset } = generate(seed, { streamers });
try {
  const { url } = await serveDemo(dataset, { seed, port });
  console.log(
    `The demo’s API answers at ${url} until Ctrl-C; bearer tokens: regulator, read_only, consumer.`,
  );
} catch (error) {
  console.error(`Cannot listen on ${port}: ${error instanceof Error ? error.message : ''}`);
  process.exitCode = 1;
}
