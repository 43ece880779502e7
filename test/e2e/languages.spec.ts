import { expect, test, visit } from './demo';

test('the language switches in place, everywhere, and is remembered', async ({ page }) => {
  await visit(page, '/streamers/s00157?tab=verification');
  await expect(page.getByRole('link', { name: 'Verification', exact: true })).toBeVisible();
  const address = page.url();
  await page.getByRole('button', { name: /^中文/ }).click();
  await expect(page.getByText('先审后播').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  expect(page.url()).toBe(address);
  await page.reload();
  await expect(page.getByText('先审后播').first()).toBeVisible();
});

test.describe('a Chinese browser', () => {
  test.use({ locale: 'zh-CN' });

  for (const path of ['/', '/streamers', '/streamers/s00157', '/check/s00157']) {
    test(`${path} has no English left and no raw key`, async ({ page }) => {
      await visit(page, path);
      await expect(page.locator('[class*="skeleton"]')).toHaveCount(0);
      const text = await page.locator('main').innerText();
      expect(text).not.toMatch(/\b(Streamer|Complaints?|Orders?|Window|Unknown|Peers?)\b/);
      expect(text).not.toMatch(/\b[a-z]+(\.[a-z][A-Za-z_]+)+\b/);
      expect(text).not.toContain('{{');
    });
  }
});
