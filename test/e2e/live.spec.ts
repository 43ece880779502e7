import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { serveStatic } from '../../scripts/static-host';
import { VERDICT, expect, test, visit } from './demo';

/** A build for a real API, beside an API of another origin, as a host with both would have it. */
const folder = mkdtempSync(join(tmpdir(), 'castcheck-live-'));
let api: ChildProcess;
let apiUrl = '';
let bare: Awaited<ReturnType<typeof serveStatic>>;
let site: typeof bare;

test.beforeAll(async () => {
  api = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/serve.ts', '--port', '0', '--streamers', '100'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  for await (const line of createInterface({ input: api.stdout! })) {
    apiUrl = /http:\S+/.exec(line)?.[0] ?? '';
    if (apiUrl) break;
  }
  // it fails where anything of the demo is left in it
  await promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--mode', 'live', '--outDir', folder],
    { env: { ...process.env, VITE_API_ORIGINS: apiUrl } },
  );
  bare = await serveStatic(folder);
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ apiUrl, requestHook: 'hook.js' }));
  writeFileSync(
    join(folder, 'hook.js'),
    `export function send(request, next) {
      request.headers.set('Authorization', 'Bearer consumer');
      return next(request);
    }`,
  );
  site = await serveStatic(folder);
});

test.afterAll(() => {
  api.kill();
  bare.close();
  site.close();
  rmSync(folder, { recursive: true });
});

test('a build for a real API asks it with the hook’s token, and names what its answers break', async ({
  page,
}) => {
  await visit(page, site.url);
  await expect(page.getByRole('button', { name: 'Demo panel' })).toHaveCount(0);
  const list = await fetch(`${apiUrl}/streamers?limit=1`);
  const { items } = (await list.json()) as { items: [{ streamerId: string }] };
  await visit(page, `${site.url}/check/${items[0].streamerId}`);
  await expect(page.getByText(VERDICT).first()).toBeVisible();

  let broken = true;
  await page.route(/\/api\/v1\/streamers\?/, async (route) => {
    const response = await route.fetch();
    const json = (await response.json()) as { items: object[] };
    const wrong = json.items.map((row) => ({ ...row, orders: '12' }));
    await route.fulfill({ response, json: broken ? { ...json, items: wrong } : json });
  });
  await page.goto(`${site.url}/streamers`);
  const alert = page.getByRole('alert').filter({ hasText: 'GET /streamers' });
  await expect(alert).toContainText('/items/0/orders should be a number; it is the text “12”');
  broken = false;
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible();
});

test.describe('what stands in the way', () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test('is told in words: a token that is not let in, settings that are missing', async ({
    page,
  }) => {
    await page.goto(`${site.url}/cases`);
    await expect(page.getByText(/You are asking as “Consumer”/).first()).toBeVisible();
    await page.goto(`${bare.url}/streamers`);
    const told = page.getByText(/config\.json is missing in the site’s root folder/);
    await expect(told.first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Overview' }).first()).toBeVisible();
  });
});
