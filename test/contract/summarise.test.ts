import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endpoints } from '@/contract/endpoints';
import type { Rate } from '@/domain/types';
import { dataset, SEED, useMockApi, walk } from './mock-api';

const api = useMockApi();
const home = mkdtempSync(join(tmpdir(), 'castcheck-summarise-'));
const world = join(home, 'world');

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
const summarise = (...args: string[]) => run('summarise', ...args);

beforeAll(() => {
  const size = String(dataset.streamers.length);
  const made = run('world', '--seed', String(SEED), '--streamers', size, '--out', world);
  if (made.status !== 0) throw new Error(made.stderr);
});
afterAll(() => rmSync(home, { recursive: true }));

interface Line {
  streamerId: string;
  signals: object[];
}

const KEYS = [
  'streamerId',
  'peers',
  'orders',
  'complaintsCounted',
  'complaintRate',
  'refundRate',
  'qualityRefundRate',
  'reviewedBeforeSale',
  'medianFirstResponseHours',
  'closedByDay60',
  'expectedExcess',
  'priority',
  'authenticity',
  'findings',
  'signals',
  'verdict',
  'verdictFacts',
];

const figures = (rate: Rate | null) =>
  rate && { estimate: rate.estimate, low: rate.low, high: rate.high, benchmark: rate.benchmark };

const TAILS = ['signal', 'told', 'unusual', 'usualShare', 'tail', 'adjustedTail'] as const;
const JUDGED = ['rule', 'status', 'because', 'satisfied', 'decided', 'undecided'] as const;
const SHIFT = [
  'chart',
  'direction',
  'firstWeek',
  'lastWeek',
  'ongoing',
  'shiftFrom',
  'pValue',
] as const;
const only =
  <Key extends string>(keys: readonly Key[]) =>
  (row: Record<Key, unknown>) =>
    Object.fromEntries(keys.map((key) => [key, row[key]]));
const bySignal = (signals: object[]) => signals.map((signal) => JSON.stringify(signal)).toSorted();

describe('npm run summarise', () => {
  it.each(['90d', '365d'])(
    'gives the figures the API shows for the same seed, over %s',
    async (window) => {
      const { status, stdout, stderr } = summarise(world, '--window', window);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const lines = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Line);
      expect(lines.map((line) => line.streamerId)).toEqual(
        dataset.streamers.map((streamer) => streamer.streamerId),
      );
      const { items: found } = await walk((cursor) =>
        api.read(endpoints.signals, { query: { window: '9999d', limit: 200, ...cursor } }),
      );
      expect(found.length).toBeGreaterThan(0);
      for (const line of lines) {
        const params = { streamerId: line.streamerId };
        const asked = { params, query: { window } };
        const { summary } = await api.read(endpoints.streamer, asked);
        const { priority } = await api.read(endpoints.streamerPriority, asked);
        const authenticity = await api.read(endpoints.authenticity, asked);
        const { items: findings } = await api.read(endpoints.findings, asked);
        const { rankByDefault: _same, ...ranked } = priority;
        expect(Object.keys(line)).toEqual(KEYS);
        expect({ ...line, signals: bySignal(line.signals) }).toEqual({
          streamerId: line.streamerId,
          peers: summary.peers,
          orders: summary.sales.orders,
          complaintsCounted: summary.complaints.counted,
          complaintRate: figures(summary.complaintRate),
          refundRate: figures(summary.refundRate),
          qualityRefundRate: figures(summary.qualityRefundRate),
          reviewedBeforeSale: summary.coverage.share,
          medianFirstResponseHours: summary.firstResponse.medianHours,
          closedByDay60: summary.closing.byDay60?.share ?? null,
          expectedExcess: summary.expectedExcess,
          priority: ranked,
          authenticity: {
            broadcasts: authenticity.broadcasts,
            told: authenticity.told,
            unusual: authenticity.unusual,
            signals: authenticity.signals.map(only(TAILS)),
          },
          findings: findings.map(only(JUDGED)),
          signals: bySignal(
            found
              .filter(({ streamer }) => streamer.streamerId === line.streamerId)
              .map(only(SHIFT)),
          ),
          verdict: summary.verdict.kind,
          verdictFacts: summary.verdict.facts,
        });
      }
    },
  );

  it('takes 90 days unless told, and writes to a file what it else prints', () => {
    const file = join(home, 'figures.jsonl');
    const written = summarise(world, '--out', file);
    expect(written).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(file, 'utf8')).toBe(summarise(world, '--window', '90d').stdout);
    expect(readdirSync(home).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('tells what is wrong with bad data in words, exits 1 and writes nothing', () => {
    const bad = join(home, 'bad');
    expect(run('world', '--streamers', '3', '--out', bad).status).toBe(0);
    const table = join(bad, 'complaints.csv');
    const [header = '', ...rows] = readFileSync(table, 'utf8').split('\n');
    const columns = header.trim().split(',');
    const first = rows[0]!.split(',');
    first[columns.indexOf('streamer_id')] = 'nobody';
    first[columns.indexOf('complaint_id')] = 'C-BAD';
    writeFileSync(table, [header, first.join(','), ...rows].join('\n'));
    const out = join(home, 'never.jsonl');
    const { status, stdout, stderr } = summarise(bad, '--out', out);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('1 problem.');
    expect(stderr).toMatch(/complaints\.csv.*2.*streamer_id.*nobody/s);
    expect(existsSync(out)).toBe(false);
  });

  it('leaves an older output file as it was when the data are bad', () => {
    const out = join(home, 'older.jsonl');
    writeFileSync(out, 'older\n');
    expect(summarise(join(home, 'no-such-folder'), '--out', out).status).toBe(1);
    expect(readFileSync(out, 'utf8')).toBe('older\n');
  });

  it.each([
    ['no folder', [], 'its folder'],
    ['two folders', ['a', 'b'], 'One folder at a time'],
    ['a window that is none', [world, '--window', 'lately'], '90d'],
    [
      'a window that ends before it starts',
      [world, '--window', '2026-02-01..2026-01-01'],
      'before',
    ],
    ['an option it does not know', [world, '--colour', 'red'], '--colour'],
    ['an encoding it does not know', [world, '--encoding', 'big5'], 'big5'],
    ['a file it cannot write', [world, '--out', join(home, 'no', 'such', 'place')], "Can't write"],
  ])('exits 2 with a sentence for %s', (_, args, sentence) => {
    const { status, stdout, stderr } = summarise(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('    at ');
  });
});
