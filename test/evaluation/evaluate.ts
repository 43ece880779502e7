/**
 * How well the method works on worlds whose truth is known, each by a recipe of its own:
 * `npm run evaluate -- [--worlds 20] [--streamers 1000] [--seed N] [--processes 2] [--json FILE]`. Without a seed fresh ones are drawn.
 * Exits 2 when the arguments make no sense; a goal that is missed is printed, not an error.
 */
import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { evaluate } from './evaluation';
import { printed } from './print';
import { runWorlds } from './run-worlds';

const USAGE =
  'Usage: npm run evaluate -- [--worlds 20] [--streamers 1000] [--seed N] [--processes 2] [--json FILE]';

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least) {
    throw new RangeError(`--${name} must be a whole number of at least ${least}, not “${text}”.`);
  }
  return number;
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      worlds: { type: 'string', default: '20' },
      streamers: { type: 'string', default: '1000' },
      seed: { type: 'string' },
      processes: { type: 'string', default: String(Math.min(2, availableParallelism())) },
      json: { type: 'string' },
    },
  });
  return {
    worlds: wholeNumber('worlds', values.worlds, 1),
    streamers: wholeNumber('streamers', values.streamers, 50),
    seed: values.seed === undefined ? randomInt(1, 2 ** 31) : wholeNumber('seed', values.seed, 0),
    processes: wholeNumber('processes', values.processes, 1),
    json: values.json,
  };
}

function argumentsOrStop() {
  try {
    return readArguments();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    process.exit(2);
  }
}

const { worlds, streamers, seed, processes, json } = argumentsOrStop();
const seeds = Array.from({ length: worlds }, (_, place) => seed + place);
const begun = performance.now();
let ended = 0;
const results = await runWorlds(seeds, streamers, processes, (result) => {
  ended += 1;
  const seconds = Math.round((performance.now() - begun) / 1000);
  process.stderr.write(`world ${ended} of ${worlds} (seed ${result.seed}) after ${seconds} s\n`);
});
const evaluation = evaluate(results, new Date().toISOString().slice(0, 10));
process.stdout.write(printed(evaluation));
// what is never is no JSON number: null
if (json !== undefined) writeFileSync(json, `${JSON.stringify(evaluation, null, 2)}\n`);
