import { readFile } from 'node:fs/promises';
import { expect, test, visit } from './demo';

test('from the map, by keyboard, to a province’s sellers in the register', async ({ page }) => {
  await visit(page, '/overview');
  const map = page.getByRole('group', { name: /^Map of provinces/ });
  await expect(map.getByRole('button')).toHaveCount(34);
  const beijing = map.getByRole('button', { name: /^Beijing/ });
  await beijing.focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight']) {
    await page.keyboard.press(key);
  }
  const zhejiang = map.getByRole('button', { name: /^Zhejiang/ });
  await expect(zhejiang).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/region=33/);
  const panel = page.getByRole('region', { name: 'Where sellers are registered' });
  const totals = await panel.getByText(/\d+ sellers, .* orders, .* settled/).innerText();
  const sellers = Number(/^([\d,]+) sellers/.exec(totals)?.[1]?.replace(',', ''));
  // out of the map, which is one stop for Tab, onto the unit's link
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('link', { name: 'Sellers of Zhejiang in the register' }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/streamers\?.*region=/);
  const told = await page
    .getByText(/of 1,200 streamers/)
    .first()
    .innerText();
  // the register has those without orders in the window, too
  expect(Number(/^(\d+) of/.exec(told)?.[1])).toBeGreaterThanOrEqual(sellers);
  expect(sellers).toBeGreaterThan(50);
});

test('another grouping, order, colour and window reopen from the address, and the twins hold the same', async ({
  page,
  context,
}) => {
  await visit(page, '/overview');
  const groups = page.getByRole('region', { name: 'By group' });
  await groups.getByRole('link', { name: 'Seller role' }).click();
  await expect(page).toHaveURL(/by=role/);
  const table = groups.getByRole('table', { name: 'The market by main seller role' });
  await table.getByRole('button', { name: 'Refund rate', exact: true }).click();
  await page.getByRole('combobox', { name: 'Colour by' }).selectOption('refundRate');
  await page.getByRole('radio', { name: '30 days' }).check({ force: true });
  await expect(page).toHaveURL(/window=30d/);
  await expect(page).toHaveURL(/sort=-refundRate/);

  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect(shared.getByRole('radio', { name: '30 days' })).toBeChecked();
  await expect(shared.getByRole('combobox', { name: 'Colour by' })).toHaveValue('refundRate');
  const sharedGroups = shared.getByRole('region', { name: 'By group' });
  await expect(
    sharedGroups.getByRole('columnheader', { name: 'Refund rate', exact: true }),
  ).toHaveAttribute('aria-sort', 'descending');
  await expect(sharedGroups.getByRole('rowheader').first()).toBeVisible();
  const order = (of: typeof groups) => of.getByRole('rowheader').allInnerTexts();
  expect(await order(sharedGroups)).toEqual(await order(groups));

  // the table twin of the map, and its CSV
  const map = page.getByRole('region', { name: 'Where sellers are registered' });
  await map.getByRole('button', { name: 'Show as table' }).click();
  const rows = await map.getByRole('row').count();
  expect(rows).toBeGreaterThan(30);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    map.getByRole('button', { name: /^Download CSV/ }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split(/\r?\n/);
  expect(lines).toHaveLength(rows);
  expect(lines[0]).toContain('Refund rate: 95% interval, low');

  // a group leads to its sellers
  await groups.getByRole('link', { name: 'Own store' }).click();
  await expect(page).toHaveURL(/\/streamers\?.*sellerRole=/);
  await expect(page.getByText('Seller role: Own store').first()).toBeVisible();
});
