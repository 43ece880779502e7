/**
 * The figures of a data package with no browser, one JSON line a streamer:
 * `npm run summarise -- DIR [--window 365d] [--encoding gb18030] [--out FILE]`.
 * Exits 1 when the data are bad, its problems on stderr and nothing written; 2 when the arguments make no sense.
 */
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { describeProblem } from '@/dataset/describe-problem';
import { readFolder } from '@/dataset/read-folder';
import { indexDataset } from '@/domain/index-dataset';
import { parseWindow } from '@/domain/window';
import { streamerLines } from './streamer-lines';

const USAGE =
  'Usage: npm run summarise -- DIR [--window 90d | 2026-01-01..2026-03-31] [--encoding gb18030] [--out FILE]';
const DEFAULT_WINDOW = '90d';

function stop(code: 1 | 2, text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(code);
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      window: { type: 'string', default: DEFAULT_WINDOW },
      encoding: { type: 'string', default: 'utf-8' },
      out: { type: 'string' },
    },
  });
  const [dir, ...more] = positionals;
  if (dir === undefined) throw new RangeError('Say which data package to read: its folder.');
  if (more.length > 0) throw new RangeError(`One folder at a time; ${more.join(' ')} is too much.`);
  const { window, encoding, out } = values;
  parseWindow(window, '2000-01-01');
  if (encoding !== 'utf-8' && encoding !== 'gb18030') {
    throw new RangeError(`--encoding is utf-8 or gb18030, not ${encoding}.`);
  }
  return { dir, window, encoding, out } as const;
}

function argumentsOrStop() {
  try {
    return readArguments();
  } catch (error) {
    return stop(2, `${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/** A line at a time: a large market's lines together are longer than a string may be. */
function* jsonLines(records: Iterable<object>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

/** All of it or nothing: written beside the file, then moved over it. */
async function writeAtOnce(file: string, records: Iterable<object>): Promise<void> {
  const half = `${file}.${process.pid}.part`;
  try {
    await pipeline(jsonLines(records), createWriteStream(half));
    renameSync(half, file);
  } catch (error) {
    rmSync(half, { force: true });
    stop(2, `Can't write ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const { dir, window, encoding, out } = argumentsOrStop();
const result = await readFolder(dir, { encoding });
if (!result.ok) {
  const { problems, errorCount } = result;
  const errors = problems.filter((problem) => problem.severity === 'error');
  const unseen = errorCount - errors.length;
  stop(
    1,
    [
      `${dir} was not read: ${errorCount} ${errorCount === 1 ? 'problem' : 'problems'}.`,
      ...errors.map((problem) => describeProblem(problem, 'en')),
      ...(unseen > 0 ? [`… and ${unseen} more.`] : []),
    ].join('\n'),
  );
}
for (const warning of result.warnings) {
  process.stderr.write(`${describeProblem(warning, 'en')}\n`);
}
const { dataset } = result;
const lines = streamerLines(indexDataset(dataset), parseWindow(window, dataset.meta.asOf));
if (out === undefined) {
  // whoever reads it may have enough before the end (`| head`)
  process.stdout.on('error', () => process.exit(0));
  await pipeline(jsonLines(lines), process.stdout, { end: false });
} else {
  await writeAtOnce(out, lines);
}
