import { VERDICT, expect, test, visit } from './demo';

for (const path of [
  '/',
  '/streamers',
  '/streamers/s00157',
  '/streamers/s00157?tab=after_sales',
  '/streamers/s00157?tab=complaints',
  '/streamers/s00157?tab=verification',
  '/check/s00157',
  '/watchlist',
]) {
  test(`${path} fits 360 px`, async ({ page }) => {
    await visit(page, path);
    await expect(page.locator('[class*="skeleton"]')).toHaveCount(0);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });
}

test('the verdict stands on the first screen of the card', async ({ page }) => {
  await visit(page, '/check/s00157');
  await expect(page.getByText(VERDICT).first()).toBeInViewport();
});
