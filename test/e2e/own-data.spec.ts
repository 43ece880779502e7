import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import * as z from 'zod';
import { expectAccessible } from './axe';
import { expect, test, visit } from './demo';

const rate = z.object({
  estimate: z.number(),
  low: z.number(),
  high: z.number(),
  benchmark: z.number(),
});
const line = z.object({
  streamerId: z.string(),
  orders: z.number(),
  complaintsCounted: z.number(),
  complaintRate: rate,
  expectedExcess: z.number(),
  priority: z.object({ index: z.number(), rank: z.number() }),
  signals: z.array(z.object({ firstWeek: z.string(), direction: z.string() })),
});

const EXAMPLE = 'docs/example';
const asGiven = (count: number) => count.toLocaleString('en');
const dayOf = (date: string) =>
  new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

const told = ({ estimate, low, high, benchmark }: z.infer<typeof rate>) =>
  [estimate, low, high, benchmark].map((value) => value.toFixed(1));

/** Every seller's figures, as they are worked out without a browser. */
const figures = () =>
  execFileSync('npx', ['tsx', 'scripts/summarise.ts', EXAMPLE], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
    .trim()
    .split('\n')
    .map((text) => line.parse(JSON.parse(text)));

const banner = (page: Page) =>
  page.getByRole('complementary', { name: 'Your own data, only in this browser' });

const rows = (page: Page, table: string) =>
  page.getByRole('region', { name: 'What is loaded' }).getByRole('row', { name: table });

/** Drops a file on the page as if from a folder beside it. */
async function drop(page: Page, name: string, content: Buffer | string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name));
      return transfer;
    },
    [name, Buffer.from(content).toString('base64')] as const,
  );
  await page.getByText(/^Drop a folder/).dispatchEvent('drop', { dataTransfer: transfer });
}

async function downloaded(page: Page, link: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('the example is taken along, dropped, drives every screen, outlives a reload, and is forgotten', async ({
  page,
}) => {
  const lines = figures();
  const names = new Map(
    Papa.parse<Record<string, string>>(readFileSync(`${EXAMPLE}/streamers.csv`, 'utf8'), {
      header: true,
    }).data.map((row) => [row['streamer_id'] ?? '', row['display_name'] ?? '']),
  );
  const orders = asGiven(lines.reduce((sum, one) => sum + one.orders, 0));
  const counted = asGiven(lines.reduce((sum, one) => sum + one.complaintsCounted, 0));
  const byExcess = lines.toSorted((a, b) => b.expectedExcess - a.expectedExcess);
  const [first] = byExcess;
  if (!first) throw new Error('The example is empty');
  const main = page.getByRole('main');

  await visit(page, '/data');
  await expect(rows(page, 'Streamers 1,200')).toBeVisible();

  // what is wrong changes nothing
  await drop(page, 'datapackage.json', '{"title": "x"}');
  await expect(page.getByText(/\d problems?; nothing was changed/)).toBeVisible();
  await expect(page.getByRole('row', { name: /datapackage\.json asOf/ })).toBeVisible();
  await expectAccessible(page);
  await expect(rows(page, 'Streamers 1,200')).toBeVisible();

  const example = await downloaded(page, 'An example package (zip)');
  await drop(page, example.name, example.bytes);
  await expect(banner(page)).toContainText('“Example data 示例数据”, as of 31 Oct 2026');
  await expect(rows(page, `Streamers ${lines.length}`)).toBeVisible();
  await expect(page.getByText('Demo data, fictional')).toHaveCount(0);

  // every screen's figures are those that are worked out without a browser
  await visit(page, '/');
  await expect(main).toContainText(`${counted} complaints in ${orders} orders`);

  await visit(page, '/streamers');
  await expect(main).toContainText(`${lines.length} streamers`);
  for (const { streamerId, complaintRate, priority, ...one } of byExcess.slice(0, 4)) {
    const [estimate, low, high, peers] = told(complaintRate);
    const row = page.getByRole('row').filter({
      hasText: `${asGiven(one.complaintsCounted)} counted in ${asGiven(one.orders)} orders`,
    });
    await expect(row).toContainText(names.get(streamerId) ?? '');
    await expect(row).toContainText(
      `${estimate} per 10,000 orders, 95 % interval ${low} to ${high}; peers ${peers}.`,
    );
    await expect(row).toContainText(
      `Priority ${priority.index.toFixed(1)}, rank ${priority.rank} of everyone`,
    );
  }

  await visit(page, `/streamers/${first.streamerId}`);
  await expect(main).toContainText(
    `${first.complaintsCounted} complaints in ${asGiven(first.orders)} orders`,
  );
  const [estimate, low, high, peers] = told(first.complaintRate);
  await expect(main).toContainText(
    `Estimate ${estimate}, 95% interval ${low} to ${high}, peers ${peers}`,
  );

  await visit(page, `/check/${first.streamerId}`);
  const { complaintRate } = first;
  await expect(main).toContainText(
    `about ${Math.round(complaintRate.estimate)} led to a complaint. Similar sellers: about ${Math.round(complaintRate.benchmark)}.`,
  );
  await expect(main).toContainText(`Based on ${asGiven(first.orders)} orders`);

  await visit(page, '/complaints');
  await expect(main).toContainText(`${counted} count in the figures`);

  await visit(page, '/signals');
  const signalled = lines.flatMap(({ streamerId, signals }) =>
    signals.map((signal) => ({ streamerId, ...signal })),
  );
  expect(signalled.length).toBeGreaterThan(0);
  await expect(main).toContainText(`${signalled.length} signals`);
  for (const { streamerId, firstWeek, direction } of signalled) {
    const item = page.getByRole('listitem').filter({ hasText: names.get(streamerId) ?? '' });
    await expect(item).toContainText(direction === 'up' ? 'More' : 'Fewer');
    await expect(item).toContainText(`Signalled in the week of ${dayOf(firstWeek)}`);
  }

  await page.reload();
  await expect(banner(page)).toBeVisible();
  await expect(main).toContainText(`${signalled.length} signals`);

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
