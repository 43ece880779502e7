/**
 * Writes a demo world as a data package, with `truth.csv` beside it:
 * `npm run world -- --seed 7 --streamers 500 [--days 200] --out DIR`; `--days` keeps what happened in the last days only. Exits 2 when the arguments make no sense.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { writeFolder } from '@/dataset/write-folder';
import { DEFAULT_SEED, DEFAULT_STREAMERS, generate } from '@mocks/world/generate';
import { lastDays } from '@mocks/world/last-days';

const USAGE =
  'Usage: npm run world -- [--seed NUMBER] [--streamers NUMBER] [--days NUMBER] --out DIR';

function wholeNumber(name: string, text: string): number {
  if (!/^-?\d+$/.test(text))
    throw new RangeError(`--${name} must be a whole number, not “${text}”.`);
  return Number(text);
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(DEFAULT_SEED) },
      streamers: { type: 'string', default: String(DEFAULT_STREAMERS) },
      days: { type: 'string' },
      out: { type: 'string' },
    },
  });
  if (!values.out) throw new RangeError('Say where to write the world: --out DIR.');
  return {
    seed: wholeNumber('seed', values.seed),
    streamers: wholeNumber('streamers', values.streamers),
    days: values.days === undefined ? null : wholeNumber('days', values.days),
    out: values.out,
  };
}

function makeWorld() {
  try {
    const { seed, streamers, days, out } = readArguments();
    const { dataset, truth } = generate(seed, { streamers });
    return { out, truth, dataset: days === null ? dataset : lastDays(dataset, days) };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    process.exit(2);
  }
}

const { out, dataset, truth } = makeWorld();
await writeFolder(dataset, out);
const table = truth.map((row) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replace(/[A-Z]|\d+/g, (start) => `_${start.toLowerCase()}`),
      value,
    ]),
  ),
);
writeFileSync(join(out, 'truth.csv'), `${Papa.unparse(table, { newline: '\n' })}\n`);
process.stdout.write(
  `Wrote ${dataset.streamers.length} streamers, ${dataset.broadcasts.length} broadcasts, ` +
    `${dataset.offers.length} offers and ${dataset.complaints.length} complaints to ${out}.\n`,
);
