import { expect, test, visit } from './demo';

test('under a base path a deep link opens, the demo’s service worker answers, and links stay below it', async ({
  page,
}) => {
  await visit(page, '/shop/castcheck/streamers?category=food');
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible();
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/shop\/castcheck\/streamers\/s/);
  await page.reload();
  await expect(page.getByText('Verdict and the facts behind it')).toBeVisible();
});
