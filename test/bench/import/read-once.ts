/** Reads the package in argv[3] by the bare parser or by the app's reader (argv[2]) and tells what it took, as one line of JSON. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readFolder } from '@/dataset/read-folder';

const [, , how = 'reader', folder = ''] = process.argv;

/** The same options as the reader's; rows are thrown away. */
async function parseBare(): Promise<number> {
  let rows = 0;
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.csv')) continue;
    const text = new TextDecoder().decode(await readFile(join(folder, name)));
    const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
    rows += data.length;
  }
  return rows;
}

async function readAll(): Promise<number> {
  const result = await readFolder(folder);
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  const { meta: _meta, ...tables } = result.dataset;
  return Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
}

const begun = performance.now();
const rows = await (how === 'bare' ? parseBare() : readAll());
const ms = performance.now() - begun;
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ rows, ms, peakMegabytes })}\n`);
