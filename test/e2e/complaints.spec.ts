import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { expect, test, visit } from './demo';

test('search, narrow, count by two sides, read one, and share its link', async ({
  page,
  context,
}) => {
  await visit(page, '/complaints');
  const rows = page.getByRole('list', { name: 'Complaints' }).getByRole('article');
  await page.getByRole('searchbox', { name: /Search what was said/ }).fill('退款');
  await expect(page).toHaveURL(/q=/);
  await expect(rows.first().locator('mark').first()).toHaveText('退款');

  await page.getByRole('button', { name: /^About/ }).click();
  await page.getByRole('checkbox', { name: /^Refund refused/ }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/category=refund_refused/);
  await expect(rows.first().getByRole('link', { name: 'Refund refused' })).toBeVisible();

  const views = page.getByRole('navigation', { name: 'Views of these complaints' });
  await views.getByRole('link', { name: 'Breakdown' }).click();
  await page.getByLabel('Rows').selectOption({ label: 'Goods' });
  const cell = page.getByRole('link', { name: /^Apparel, Refunded: / });
  const count = await cell.innerText();
  await cell.click();
  await expect(page).toHaveURL(/goods=apparel/);
  await expect(page).toHaveURL(/outcome=refunded/);
  await expect(page.getByText(new RegExp(`^${count} of [\\d,]+ complaints$`)).last()).toBeVisible();

  // the list keeps only what is in view: a place in it, not in the page
  const chosen = page.locator('li[aria-posinset="9"]');
  await chosen.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => scrollY);
  await chosen.getByRole('link', { name: 'Refund refused' }).click();
  const panel = page.getByRole('dialog', { name: /^Complaint k-/ });
  await expect(panel.getByText('Last day to accept or refuse it')).toBeVisible();
  await expect(panel.locator('mark').first()).toHaveText('退款');
  const shared = await context.newPage();
  await shared.goto(page.url());
  const name = await panel.getByRole('heading', { level: 2 }).innerText();
  await expect(shared.getByRole('dialog', { name })).toBeVisible();
  await shared.close();
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toBeHidden();
  await expect(page).not.toHaveURL(/complaint=/);
  await expect(chosen).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test('over 50,000 rows are written whole, or, cancelled, not at all', async ({ page }) => {
  test.setTimeout(150_000);
  await page.addInitScript(() => {
    // a world with so many; and no dialog of the system's own, which a browser test cannot press
    sessionStorage.setItem('castcheck.streamers', '3000');
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
  await visit(page, '/complaints?window=365d');
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await page.getByRole('button', { name: 'Export…' }).click({ timeout: 60_000 });
  const dialog = page.getByRole('dialog', { name: 'Export complaints' });
  const told = await dialog.getByText(/complaints will be written/).innerText();
  const rows = Number(told.replace(/\D/g, ''));
  expect(rows).toBeGreaterThan(50_000);

  await dialog.getByRole('button', { name: 'Write the file' }).click();
  await expect(dialog.getByText(/^[1-9][\d,]* of [\d,]+ rows$/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText('Cancelled; no file was written.')).toBeVisible();
  expect(downloads).toEqual([]);

  const arrived = page.waitForEvent('download', { timeout: 120_000 });
  await dialog.getByRole('button', { name: 'Try again' }).click();
  const text = await readFile(await (await arrived).path(), 'utf8');
  await expect(dialog.getByText(/rows written/)).toBeVisible();
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data.length).toBe(rows);
  expect(new Set(data.map((row) => row['complaint_id'])).size).toBe(rows);
});
