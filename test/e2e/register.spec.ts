import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test, visit } from './demo';

test('filter, brush, open, each tab, and the shared link shows the same view', async ({
  page,
  context,
}) => {
  await visit(page, '/streamers');
  await page.getByRole('button', { name: /^Main category/ }).click();
  await page.getByRole('checkbox', { name: /^Apparel/ }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/category=apparel/);
  await expect(page.getByText(/of 1,200 streamers/).first()).toBeVisible();

  const plot = page.getByRole('figure', { name: /Complaints against orders/ });
  const surface = plot.locator('.recharts-surface').first();
  await surface.scrollIntoViewIfNeeded();
  const area = await surface.boundingBox();
  if (!area) throw new Error('the plot is not drawn');
  await page.mouse.move(area.x + area.width * 0.45, area.y + area.height * 0.4);
  await page.mouse.down();
  await page.mouse.move(area.x + area.width * 0.75, area.y + area.height * 0.9, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/ordersMin=/);
  await expect(page).toHaveURL(/rateMax=/);

  const first = page.getByRole('table').getByRole('link').first();
  const name = (await first.innerText()).trim();
  await first.click();
  await expect(page).toHaveURL(/\/streamers\/s/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  const tabs = page.getByRole('navigation', { name: 'Parts of the dossier' });
  for (const [tab, landmark] of [
    ['After-sales', 'Complaints per 10,000 orders'],
    ['Complaints', 'not findings'],
    ['Verification', 'Reviewed before sale'],
    ['Sales', 'Orders by week'],
  ] as const) {
    await tabs.getByRole('link', { name: tab, exact: true }).click();
    await expect(tabs.getByRole('link', { name: tab, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expect(page.getByText(landmark).first()).toBeVisible();
  }

  await tabs.getByRole('link', { name: 'After-sales', exact: true }).click();
  await page.getByRole('radio', { name: '365 days' }).check({ force: true });
  await expect(page).toHaveURL(/window=365d/);
  await expect(page).toHaveURL(/tab=after_sales/);
  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect(shared.getByRole('heading', { level: 1 })).toContainText(name);
  await expect(shared.getByRole('radio', { name: '365 days' })).toBeChecked();
  await expect(
    shared
      .getByRole('navigation', { name: 'Parts of the dossier' })
      .getByRole('link', { name: 'After-sales', exact: true }),
  ).toHaveAttribute('aria-current', 'page');
});

test('sorting and searching are in the address, and back undoes them', async ({ page }) => {
  await visit(page, '/streamers');
  await page
    .getByRole('columnheader', { name: /^Orders/ })
    .getByRole('button')
    .click();
  await expect(page).toHaveURL(/sort=-orders/);
  await expect(page.getByRole('columnheader', { name: /^Orders/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await page.goBack();
  await expect(page).not.toHaveURL(/sort=/);
  await page.getByRole('searchbox', { name: 'Search the register' }).fill('xiaoyuyanxuan');
  await expect(page).toHaveURL(/q=xiaoyuyanxuan/);
  await expect(page.getByRole('table').getByRole('link', { name: '小雨严选' })).toHaveCount(3);
});

test('the export holds exactly the filtered rows', async ({ page }) => {
  await visit(page, '/streamers?category=jewellery');
  const text = await page
    .getByText(/\d+ of 1,200 streamers/)
    .first()
    .innerText();
  const rows = Number(/(\d+) of/.exec(text)?.[1]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Export CSV/ }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split(/\r?\n/);
  expect(lines.length - 1).toBe(rows);
  expect(lines[0]).toContain('Complaints per 10,000 orders: 95 % interval, low');
});

test('an empty result names the filters and offers to drop them', async ({ page }) => {
  await visit(page, '/streamers?q=zzzzqqqq&category=food');
  await expect(page.getByText('No streamer meets all of these filters').first()).toBeVisible();
  await page.getByRole('button', { name: /Drop “.*zzzzqqqq/ }).click();
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible();
});

test('a link with parameters that make no sense says which, and still opens', async ({ page }) => {
  await visit(page, '/streamers?window=9x&sort=-orders&colour=red');
  await expect(page.getByText(/window.*could not be understood/)).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /^Orders/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

test('a weight moved by keyboard makes the order, and the link reopens it', async ({
  page,
  context,
}) => {
  await visit(page, '/streamers?chart=hidden&sort=-priority');
  const names = (of: Page) => of.getByRole('table').getByRole('rowheader').getByRole('link');
  await expect(names(page).first()).toBeVisible();
  const before = await names(page).allInnerTexts();
  await page.getByRole('button', { name: 'Priority weights' }).click();
  const slider = page.getByRole('slider', { name: 'Verification' });
  await slider.focus();
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/weightVerification=5/);
  await expect(slider).toHaveAttribute('aria-valuetext', '5 of 5: 55.6% of the index');
  await expect
    .poll(async () => (await names(page).allInnerTexts()).slice(0, 10))
    .not.toEqual(before.slice(0, 10));
  const after = await names(page).allInnerTexts();
  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect(shared.getByRole('slider', { name: 'Verification' })).toHaveValue('5');
  await expect(names(shared).first()).toBeVisible();
  expect(await names(shared).allInnerTexts()).toEqual(after);

  await shared
    .getByRole('button', { name: /^Priority .* than with equal weights/ })
    .first()
    .click();
  const parts = shared.getByRole('dialog', { name: /^Priority of/ });
  await expect(parts.getByRole('row', { name: /^Verification/ })).toContainText('55.6%');
  await expectAccessible(shared);
  await parts.getByRole('link', { name: 'Verification' }).click();
  await expect(shared).toHaveURL(/tab=verification/);
});

test('selected rows go to the watchlist, to one case, and to a comparison', async ({ page }) => {
  await visit(page, '/streamers?chart=hidden');
  const boxes = page.getByRole('table').getByRole('row').getByRole('checkbox');
  await boxes.nth(1).check();
  await boxes.nth(3).focus();
  await page.keyboard.press('Shift+Space');
  const bar = page.getByRole('region', { name: 'What to do with the selection' });
  await expect(bar.getByText('3 selected')).toBeVisible();
  await expectAccessible(page);

  await bar.getByRole('button', { name: 'Watch', exact: true }).click();
  await expect(bar.getByRole('button', { name: 'Stop watching' })).toBeVisible();
  await page.getByRole('button', { name: 'Watched only' }).click();
  await expect(page.getByText('3 of 1,200 streamers').first()).toBeVisible();

  await bar.getByRole('button', { name: 'Open a case' }).click();
  const dialog = page.getByRole('dialog', { name: /case/i });
  await dialog.getByRole('button', { name: 'Open the case' }).click();
  await expect(dialog.getByRole('link')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();

  await bar.getByRole('link', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/\/compare\?ids=[^&]+&ids=[^&]+&ids=/);
});
