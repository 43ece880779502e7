import { VERDICT, expect, shellKept, test, visit } from './demo';

test('under a base path a deep link opens, the demo’s service worker answers, and links stay below it', async ({
  page,
}) => {
  await visit(page, '/shop/castcheck/streamers?category=food');
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible();
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/shop\/castcheck\/streamers\/s/);
  await page.reload();
  await expect(
    page.getByRole('heading', { name: 'Verdict and the facts behind it' }),
  ).toBeVisible();
});

test.describe('without the network', () => {
  test.use({ expectedErrors: /Failed to load resource|net::ERR/ });

  test('under a base path a card that was opened is read, and what is kept is named after the path', async ({
    page,
    context,
  }) => {
    await visit(page, '/shop/castcheck/check/s00157');
    await expect(page.getByText(VERDICT).first()).toBeVisible();
    await shellKept(page);
    const names = await page.evaluate(() => caches.keys());
    expect(names).toEqual([expect.stringMatching(/^castcheck \/shop\/castcheck\/ /)]);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByText(/This is the card as of 31 Oct 2026/)).toBeVisible();
    await expect(page.getByText(VERDICT).first()).toBeVisible();
  });
});
