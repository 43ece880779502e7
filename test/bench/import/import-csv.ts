/**
 * Reading a package with a table of a million rows, beside the bare parser over the same files: `npm run bench -- import [ROWS]`.
 * Each in a process of its own, one after the other, the best of three.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { writeLargePackage } from './grown-package';

const RUNS = 3;
const TABLES = ['offers', 'complaints'] as const;

const measured = z.object({ rows: z.number(), ms: z.number(), peakMegabytes: z.number() });
type Measured = z.output<typeof measured>;

const rows = Number(process.argv[2] ?? 1_000_000);
const script = fileURLToPath(new URL('read-once.ts', import.meta.url));

function readOnce(how: 'bare' | 'reader', folder: string): Measured {
  const out = execFileSync(process.execPath, ['--import', 'tsx', script, how, folder], {
    encoding: 'utf-8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return measured.parse(JSON.parse(out));
}

const best = (all: Measured[]) => all.reduce((least, one) => (one.ms < least.ms ? one : least));
const told = ({ ms, peakMegabytes }: Measured) =>
  `${(ms / 1_000).toFixed(1)} s, peak ${Math.round(peakMegabytes)} MB`;

const folder = mkdtempSync(join(tmpdir(), 'castcheck-import-'));
try {
  for (const table of TABLES) {
    const dir = join(folder, table);
    await writeLargePackage(dir, table, rows);
    const bare: Measured[] = [];
    const reader: Measured[] = [];
    for (let run = 0; run < RUNS; run++) {
      bare.push(readOnce('bare', dir));
      reader.push(readOnce('reader', dir));
    }
    const [parsed, read] = [best(bare), best(reader)];
    console.log(
      `  ${rows} ${table} among ${read.rows} rows: read and checked in ${told(read)}; the bare parser ${told(parsed)}; × ${(read.ms / parsed.ms).toFixed(2)}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
