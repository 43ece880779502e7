/** What the built app takes in a real Chromium: `npm run bench -- browser`. It builds the app itself, twice. Exits 1 where a promise is broken. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../../../scripts/chromium';
import { serveStatic } from '../../../scripts/static-host';
import { tasksOf, type Task } from './blocking';
import { buildApp } from './build';
import { watchKeystrokes } from './keystroke';
import { sourceFinder } from './source-of';
import { record } from './trace';
import { measureTyping } from './typing';
import { workerBytes } from './worker-bytes';

const MOST_MS = 50;
const MILLION = 1_000_000;
const SCREENS = { home: '/', register: '/streamers', dossier: '/streamers/s00157' };
/** In which the world is made and the page comes to rest. */
const AT_REST_MS = 8_000;
const LONG_MS = 300_000;

let kept = true;
const ms = (milliseconds: number) => `${milliseconds.toFixed(0)} ms`;

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  page.setDefaultTimeout(LONG_MS);
  return page;
}

const storeMs = ({ by }: Task) => by.store + by.answers;
const longest = (tasks: Task[], of: (task: Task) => number) =>
  tasks.reduce<Task | null>((most, one) => (most && of(most) >= of(one) ? most : one), null);

/** The longest task of each screen while the demo's world is made and answers, and how much of any the store causes. */
async function measureMainThread(browser: Browser, url: string, folder: string): Promise<void> {
  const sourceOf = sourceFinder(folder);
  for (const [name, path] of Object.entries(SCREENS)) {
    const page = await openPage(browser);
    const recording = await record(browser, page, async () => {
      await page.goto(url + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(AT_REST_MS);
    });
    await page.close();
    const tasks = tasksOf(recording, sourceOf);
    const most = longest(tasks, (task) => task.ms);
    const stored = longest(tasks, storeMs);
    if (!most || !stored) throw new Error(`Nothing was recorded of ${path}`);
    kept &&= storeMs(stored) <= MOST_MS;
    const { page: scripts, drawing, other } = most.by;
    console.log(
      `  ${name}: longest task ${ms(most.ms)} (page’s scripts ${ms(scripts)}, drawing ${ms(drawing)}, store and answers ${ms(storeMs(most))}, other ${ms(other)}); most that the store and its answers take of any task ${ms(storeMs(stored))} (of it parsing answers ${ms(stored.by.answers)})`,
    );
  }
}

/** Bytes that the store's worker holds once the register has been asked for. */
async function bytesWithRegister(browser: Browser, url: string): Promise<number> {
  const page = await openPage(browser);
  await page.goto(`${url}/streamers?chart=hidden&q=z`);
  await page.locator('tbody tr').nth(3).waitFor();
  const bytes = await workerBytes(page);
  await page.close();
  return bytes;
}

const folder = mkdtempSync(join(tmpdir(), 'castcheck-bench-'));
const [app, million] = [join(folder, 'app'), join(folder, 'million')];
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  await buildApp(app, 'the demo’s');
  const host = await serveStatic(app);
  console.log(`Chromium ${browser.version()}; the page’s thread while the demo’s world is made`);
  await measureMainThread(browser, host.url, app);
  const without = await bytesWithRegister(browser, host.url);
  host.close();

  await buildApp(million, 'a million');
  const large = await serveStatic(million);
  const each = ((await bytesWithRegister(browser, large.url)) - without) / MILLION;
  console.log(
    `${Math.round(each)} bytes a streamer in the worker, of columns, search, an order and the ranks`,
  );
  const page = await openPage(browser);
  await watchKeystrokes(page);
  console.log('from a key to its painted rows, a million streamers');
  kept = (await measureTyping(page, large.url)) && kept;
  large.close();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
if (!kept) process.exitCode = 1;
