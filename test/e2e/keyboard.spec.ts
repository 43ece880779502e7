import { expect, test, visit } from './demo';

test('from home to a card by keyboard alone', async ({ page }) => {
  await visit(page, '/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  const search = page.getByRole('combobox', { name: 'Search sellers' });
  for (
    let press = 0;
    press < 15 && !(await search.evaluate((box) => box === document.activeElement));
    press++
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(search).toBeFocused();
  await page.keyboard.type('老周的厨房');
  await expect(page.getByRole('option', { name: '老周的厨房' }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/check\//);
  await expect(page.getByRole('heading', { level: 1, name: '老周的厨房' })).toBeFocused();
});

test('the register sorts, filters and opens by keyboard alone', async ({ page }) => {
  await visit(page, '/streamers');
  const sort = page.getByRole('columnheader', { name: /^Orders/ }).getByRole('button');
  await sort.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=-orders/);
  await page.getByRole('button', { name: /^Main category/ }).focus();
  await page.keyboard.press('Enter');
  const food = page.getByRole('checkbox', { name: /^Food/ });
  await food.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/category=food/);
  await page.keyboard.press('Escape');
  const first = page.getByRole('table').getByRole('link').first();
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/streamers\/s/);
});
