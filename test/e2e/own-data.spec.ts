import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import * as z from 'zod';
import { expectAccessible } from './axe';
import { expect, test, visit } from './demo';

const rate = z.object({ estimate: z.number(), low: z.number(), high: z.number() });
const summary = z.object({
  streamerId: z.string(),
  orders: z.number(),
  complaintRate: rate.nullable(),
  qualityRefundRate: rate.nullable(),
});

const tsx = (...given: string[]) =>
  execFileSync('npx', ['tsx', ...given], { encoding: 'utf8', maxBuffer: 1e8 });

let dir = '';
let summaries: z.infer<typeof summary>[] = [];
test.beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'castcheck-'));
  tsx('scripts/world.ts', '--streamers', '60', '--seed', '11', '--out', dir);
  const descriptor = join(dir, 'datapackage.json');
  const own = {
    ...JSON.parse(readFileSync(descriptor, 'utf8')),
    title: '某市直播抽检',
    fictional: false,
  };
  writeFileSync(descriptor, JSON.stringify(own));
  summaries = tsx('scripts/summarise.ts', dir)
    .trim()
    .split('\n')
    .map((line) => summary.parse(JSON.parse(line)));
});
test.afterAll(() => rmSync(dir, { recursive: true }));

const banner = (page: Page) =>
  page.getByRole('complementary', { name: 'Your own data, only in this browser' });

const rows = (page: Page, table: string) =>
  page.getByRole('region', { name: 'What is loaded' }).getByRole('row', { name: table });

/** Drops a file on the page as if from a folder beside it. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      return transfer;
    },
    [name, text] as const,
  );
  await page.getByText('Drop a folder or a zip here').dispatchEvent('drop', {
    dataTransfer: transfer,
  });
}

test('one’s own data are opened, drive every screen, outlive a reload, and are forgotten', async ({
  page,
}) => {
  await visit(page, '/data');
  await expect(rows(page, 'Streamers 1,200')).toBeVisible();

  // what is wrong changes nothing
  await drop(page, 'datapackage.json', '{"title": "x"}');
  await expect(page.getByText(/\d problems?; nothing was changed/)).toBeVisible();
  await expect(page.getByRole('row', { name: /datapackage\.json asOf/ })).toBeVisible();
  await expectAccessible(page);
  await expect(rows(page, 'Streamers 1,200')).toBeVisible();

  await page.getByLabel('Choose a folder').last().setInputFiles(dir);
  await expect(banner(page)).toContainText('“某市直播抽检”, as of 31 Oct 2026');
  await expect(rows(page, 'Streamers 60')).toBeVisible();
  await expect(page.getByText('Demo data, fictional')).toHaveCount(0);
  await expectAccessible(page);

  // the figures are those that are worked out without a browser
  const sold = summaries.filter(({ complaintRate }) => complaintRate !== null).slice(0, 2);
  expect(sold).toHaveLength(2);
  for (const { streamerId, ...figures } of sold) {
    await visit(page, `/streamers/${streamerId}`);
    const shown = page.getByRole('main');
    await expect(shown).toContainText(figures.orders.toLocaleString('en'));
    const { complaintRate, qualityRefundRate } = figures;
    const told = [complaintRate?.estimate, complaintRate?.low, complaintRate?.high];
    const [estimate, low, high] = told.map((value = 0) => value.toFixed(1));
    await expect(shown).toContainText(`Estimate ${estimate}, 95% interval ${low} to ${high}`);
    const refunds = ((qualityRefundRate?.estimate ?? 0) * 100).toPrecision(3);
    await expect(shown).toContainText(`Quality-refund rate${refunds}%`);
  }

  await page.reload();
  await expect(banner(page)).toBeVisible();
  await visit(page, '/streamers');
  await expect(page.getByText(/\b60 streamers/).first()).toBeVisible();

  await visit(page, '/data');
  await page.getByRole('button', { name: 'Forget these data' }).click();
  await page.getByRole('button', { name: 'Forget them now' }).click();
  await expect(page.getByText('Demo data, fictional')).toBeVisible();
  await expect(rows(page, 'Streamers 1,200')).toBeVisible();
  await expect(banner(page)).toHaveCount(0);
  const left = () =>
    page.evaluate(async () => {
      const databases = (await indexedDB.databases()).map(({ name }) => name ?? '');
      return [...databases, ...Object.keys(localStorage)].filter((name) => name.includes('own'));
    });
  await expect.poll(left).toEqual([]);
});
