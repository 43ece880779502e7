/**
 * What Lighthouse says of the built demo, on a phone with its usual throttling: `npm run build && npm run lighthouse`.
 * The median of three runs a page; ends with an error where a page is below what it is held to.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import lighthouse from 'lighthouse';
import { findChromium } from './chromium';
import { serveStatic } from './static-host';

const RUNS = 3;
const PAGES = { home: '/', 'consumer’s card': '/check/s00157' };
/** Out of 100; what is not named here is told, not held. */
const HELD_TO: Record<string, number> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
};
const CATEGORIES = [...Object.keys(HELD_TO), 'seo'];
const TIMES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'speed-index',
];

const median = (numbers: number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** A browser without a window or a past, listening on a port of its own choice. */
async function startBrowser() {
  const profile = mkdtempSync(join(tmpdir(), 'castcheck-lighthouse-'));
  const browser = spawn(
    findChromium(),
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const port = await new Promise<number>((resolve, reject) => {
    let said = '';
    browser.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const match = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said);
      if (match) resolve(Number(match[1]));
    });
    browser.once('exit', () => reject(new Error(`Chromium ended at once:\n${said}`)));
  });
  const close = async () => {
    const ended = new Promise((resolve) => {
      browser.once('exit', resolve);
    });
    browser.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { port, close };
}

async function measure(url: string) {
  const browser = await startBrowser();
  try {
    const result = await lighthouse(url, {
      port: browser.port,
      onlyCategories: CATEGORIES,
      logLevel: 'error',
    });
    if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
    if (result.lhr.runtimeError) throw new Error(result.lhr.runtimeError.message);
    return result.lhr;
  } finally {
    await browser.close();
  }
}
type Report = Awaited<ReturnType<typeof measure>>;

const scoreOf = ({ categories }: Report, name: string) =>
  Math.round((categories[name]?.score ?? 0) * 100);

/** The audits that cost a category points, so that one knows where to look. */
function lost({ categories, audits }: Report, name: string): string[] {
  const refs = categories[name]?.auditRefs ?? [];
  return refs.flatMap(({ id, weight }) => {
    const audit = audits[id];
    return weight > 0 && audit && audit.score !== null && audit.score < 1 ? [audit.title] : [];
  });
}

const host = await serveStatic(fileURLToPath(new URL('../dist', import.meta.url)));
console.log(
  `${RUNS} runs a page, mobile, simulated slow 4G and 4× slower processor; ${cpus().length} × ${cpus()[0]?.model}`,
);
try {
  for (const [page, path] of Object.entries(PAGES)) {
    const reports: Report[] = [];
    for (let run = 0; run < RUNS; run++) reports.push(await measure(host.url + path));
    console.log(`\n${page} (${path})`);
    for (const name of CATEGORIES) {
      const scores = reports.map((report) => scoreOf(report, name));
      const least = HELD_TO[name] ?? 0;
      const low = median(scores) < least;
      if (low) process.exitCode = 1;
      const why = low || name !== 'performance' ? reports.flatMap((one) => lost(one, name)) : [];
      console.log(
        `  ${name.padEnd(26)} ${String(median(scores)).padStart(6)}  of ${scores.join(', ')}${least ? (low ? `, BELOW ${least}` : `, held to ${least}`) : ''}${[...new Set(why)].map((title) => `\n      ${title}`).join('')}`,
      );
    }
    for (const id of TIMES) {
      const values = reports.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN);
      const unit = id === 'cumulative-layout-shift' ? '' : ' ms';
      const told = unit ? median(values).toFixed(0) : median(values).toFixed(3);
      console.log(`  ${id.padEnd(26)} ${told.padStart(6)}${unit}`);
    }
  }
} finally {
  host.close();
}
