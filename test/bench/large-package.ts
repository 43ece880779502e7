/**
 * What a large package takes in a real Chromium: `npm run build && npm run bench:package [-- FOLDER or ZIP]`, by default a
 * demo world of some 200 MB. Opens it on the built `/data`, walks the app that it then drives, and cancels a second reading.
 * Memory is the most that all renderer processes held at once, on Linux. Exits 1 above 1.5 GB, or where anything is not as told.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { writeFolder } from '@/dataset/write-folder';
import { generate } from '@mocks/world/generate';
import { findChromium } from '../../scripts/chromium';
import { serveStatic } from '../../scripts/static-host';

const MOST_MEGABYTES = 1_500;
const STREAMERS = 8_800;
const LONG = 600_000;
const CANCEL_AFTER = 3_000;
const HEADINGS = {
  Overview: 'Market overview',
  Register: 'Register of streamers',
  Complaints: 'Complaints',
  Signals: 'Signals',
} as const;
// what the keys of a record are, Object.keys forgets
const SCREENS = Object.keys(HEADINGS) as (keyof typeof HEADINGS)[];

const sizeOf = (path: string): number =>
  statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
    : statSync(path).size;

const since = (from: number) => `${((performance.now() - from) / 1_000).toFixed(1)} s`;

/** A process' parent and command, or null where it has ended. */
function processOf(id: string) {
  try {
    const [, parent = ''] =
      /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
    return { id, parent, command: readFileSync(`/proc/${id}/cmdline`, 'utf8') };
  } catch {
    return null;
  }
}

/** Megabytes that all renderers of this script's browser hold now. */
function renderersHold(): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => processOf(id) ?? []);
  const parents = new Map(all.map(({ id, parent }) => [id, parent]));
  const isOurs = (id: string | undefined): boolean =>
    id !== undefined && (id === String(process.pid) || isOurs(parents.get(id)));
  return (
    all
      .filter(({ id, command }) => command.includes('--type=renderer') && isOurs(id))
      .reduce((sum, { id }) => {
        try {
          const [, pages = '0'] = readFileSync(`/proc/${id}/statm`, 'utf8').split(' ');
          return sum + Number(pages) * 4_096;
        } catch {
          return sum;
        }
      }, 0) / 1_000_000
  );
}

let most = 0;
let mostOfAll = 0;
const sampling = setInterval(() => {
  most = Math.max(most, renderersHold());
}, 100);
/** The most since it was last asked. */
function peak(): string {
  const told = most;
  mostOfAll = Math.max(mostOfAll, told);
  most = 0;
  return `at most ${Math.round(told)} MB`;
}

/** Every number of rows that the page has told; asked until the page is left. */
function watchProgress(page: Page) {
  const told = new Set<string>();
  const asking = setInterval(() => {
    void page
      .evaluate(() => /([\d,]+) rows so far/.exec(document.body.textContent)?.[1])
      .then((rows) => rows && told.add(rows))
      .catch(() => undefined);
  }, 100);
  return () => {
    clearInterval(asking);
    return `${[...told].at(-1)} rows, told in ${told.size} steps`;
  };
}

async function choose(page: Page, path: string): Promise<void> {
  const label = statSync(path).isDirectory() ? 'Choose a folder' : 'Choose a zip or files';
  await page.getByLabel(label).last().setInputFiles(path);
}

/** Waits until everything on the screen is there. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    return main && !main.querySelector('[aria-busy=true]') && !/Loading…/.test(main.innerText);
  });
}

async function openAndWalk(page: Page, path: string): Promise<void> {
  page.setDefaultTimeout(LONG);
  page.on('console', (message) => {
    if (message.type() === 'error') console.log(`  console: ${message.text()}`);
  });
  const loaded = page.getByRole('region', { name: 'What is loaded' }).getByRole('row', {
    name: 'Streamers',
  });
  await page.goto('/data');
  await loaded.waitFor();
  const rows = await loaded.textContent();
  console.log(`the demo: ${peak()}`);

  let progress = watchProgress(page);
  await choose(page, path);
  await page.waitForTimeout(CANCEL_AFTER);
  const asked = performance.now();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Cancelled; nothing was changed.').waitFor();
  if ((await loaded.textContent()) !== rows)
    throw new Error('Cancelled, it changed what is loaded');
  console.log(`cancelled: ended within ${since(asked)} after ${progress()}; ${peak()}`);

  progress = watchProgress(page);
  const chosen = performance.now();
  const left = page.waitForEvent('framenavigated');
  await choose(page, path);
  const refused = page
    .getByRole('status')
    .filter({ hasText: 'nothing was changed' })
    .filter({ hasNotText: 'Cancelled' });
  await Promise.race([left, refused.waitFor()]);
  if (await refused.isVisible()) throw new Error(await refused.innerText());
  console.log(`read in ${since(chosen)}, ${progress()}; ${peak()}`);
  await loaded.waitFor();
  console.log(`on screen after ${since(chosen)}; ${peak()}`);
  // not loaded anew: the package would be read again
  for (const screen of SCREENS) {
    const from = performance.now();
    await page.getByRole('navigation').getByRole('link', { name: screen }).first().click();
    await page.getByRole('heading', { level: 1, name: HEADINGS[screen] }).waitFor();
    await settled(page);
    console.log(`${screen} after ${since(from)}; ${peak()}`);
  }
}

async function measure(path: string, url: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    await openAndWalk(await browser.newPage({ baseURL: url, locale: 'en-GB' }), path);
  } finally {
    await browser.close();
  }
}

const given = process.argv[2];
const dir = given ?? mkdtempSync(join(tmpdir(), 'castcheck-large-'));
try {
  if (given === undefined) await writeFolder(generate(5, { streamers: STREAMERS }).dataset, dir);
  console.log(`${dir}: ${Math.round(sizeOf(dir) / 1_000_000)} MB`);
  const host = await serveStatic(fileURLToPath(new URL('../../dist', import.meta.url)));
  try {
    await measure(dir, host.url);
  } finally {
    host.close();
  }
} finally {
  clearInterval(sampling);
  if (given === undefined) rmSync(dir, { recursive: true });
}
console.log(`${Math.round(mostOfAll)} MB at most, of ${MOST_MEGABYTES}`);
if (mostOfAll > MOST_MEGABYTES) process.exitCode = 1;
