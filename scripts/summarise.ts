/**
 * The figures of a data package with no browser, one JSON line a streamer:
 * `npm run summarise -- DIR [--window 365d] [--encoding gb18030] [--out FILE]`.
 * Exits 1 when the data are bad, its problems on stderr and nothing written; 2 when the arguments make no sense.
 */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeProblem } from '@/dataset/describe-problem';
import { readFolder } from '@/dataset/read-folder';
import { indexDataset } from '@/domain/index-dataset';
import { summariseMarket } from '@/domain/summary';
import type { Rate, StreamerSummary } from '@/domain/types';
import { parseWindow } from '@/domain/window';

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

const figures = (rate: Rate | null) =>
  rate && {
    estimate: rate.estimate,
    low: rate.low,
    high: rate.high,
    benchmark: rate.benchmark,
  };

/** Null is unknown, never zero. Rates of complaints are per 10,000 orders, the others shares in [0, 1]. */
const lineOf = (summary: StreamerSummary) =>
  JSON.stringify({
    streamerId: summary.streamerId,
    peers: summary.peers,
    orders: summary.sales.orders,
    complaintsCounted: summary.complaints.counted,
    complaintRate: figures(summary.complaintRate),
    refundRate: figures(summary.refundRate),
    qualityRefundRate: figures(summary.qualityRefundRate),
    reviewedBeforeSale: summary.coverage.share,
    medianFirstResponseHours: summary.firstResponse.medianHours,
    closedByDay60: summary.closing.byDay60?.share ?? null,
    verdict: summary.verdict.kind,
    verdictFacts: summary.verdict.facts,
  });

/** All of it or nothing: written beside the file, then moved over it. */
function writeAtOnce(file: string, text: string): void {
  const half = `${file}.${process.pid}.part`;
  try {
    writeFileSync(half, text);
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
const { streamers } = summariseMarket(
  indexDataset(dataset),
  parseWindow(window, dataset.meta.asOf),
);
const text = streamers.map((summary) => `${lineOf(summary)}\n`).join('');
if (out === undefined) {
  // whoever reads it may have enough before the end (`| head`)
  process.stdout.on('error', () => process.exit(0));
  process.stdout.write(text);
} else {
  writeAtOnce(out, text);
}
