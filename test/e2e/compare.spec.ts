import { readFile } from 'node:fs/promises';
import { expect, test, visit } from './demo';

test('streamers found by search are compared, and the shared link shows the same view', async ({
  page,
  context,
}) => {
  await visit(page, '/compare');
  await expect(page.getByText('Nobody is compared yet')).toBeVisible();
  for (const name of ['老周的厨房', '阿凯聊数码', '山里阿婆的土蜂蜜']) {
    await page.getByRole('combobox', { name: /^Add a streamer/ }).fill(name);
    await page.getByRole('option', { name }).first().click();
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: /^Move C .* one place earlier$/ }).click();
  await expect(page.getByRole('heading', { level: 3, name: /^B 山里阿婆的土蜂蜜/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'First' }).selectOption({ index: 2 });
  await page.getByRole('radio', { name: '365 days' }).check({ force: true });
  await expect(page).toHaveURL(/window=365d/);
  await expect(page).toHaveURL(/pair=/);
  const title = /^C 阿凯聊数码 less B 山里阿婆的土蜂蜜$/;
  await expect(page.getByRole('figure', { name: title })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  const told = await page.getByRole('region', { name: 'Figure by figure' }).innerText();
  const difference = await page.getByRole('figure', { name: title }).innerText();

  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect(shared.getByRole('figure', { name: title })).toBeVisible();
  await expect(shared.getByRole('radio', { name: '365 days' })).toBeChecked();
  expect(await shared.getByRole('region', { name: 'Figure by figure' }).innerText()).toBe(told);
  expect(await shared.getByRole('figure', { name: title }).innerText()).toBe(difference);
});

test('the table twin and the CSV hold every figure of everybody', async ({ page }) => {
  await visit(page, '/compare?ids=s00157&ids=s00012');
  const frame = page.getByRole('figure', { name: 'Every figure, on one scale each' });
  await frame.getByRole('button', { name: 'Show as table' }).click();
  const rows = frame.getByRole('row');
  await expect(rows).toHaveCount(1 + 2 * 8);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    frame.getByRole('button', { name: /^Download CSV/ }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(1 + 2 * 8);
  expect(lines[0]).toContain('Low (95%)');
});

test('on a phone it stands below each other without scrolling sideways, and prints whole', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page, '/compare?ids=s00157&ids=s00012&ids=s00300');
  await expect(page.getByRole('region', { name: 'Week by week' })).toBeVisible();
  await expect(page.locator('[class*="skeleton"]')).toHaveCount(0);
  const beyond = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await beyond()).toBeLessThanOrEqual(0);
  // the width of A4 within its margins
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  expect(await beyond()).toBeLessThanOrEqual(0);
});
