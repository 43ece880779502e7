import { expectAccessible } from './axe';
import { expect, test, visit } from './demo';

const pages = [
  ['home', '/'],
  ['overview', '/overview?region=33&by=platform'],
  ['register', '/streamers?weightComplaints=3'],
  ['dossier, sales', '/streamers/s00157'],
  ['dossier, after-sales', '/streamers/s00157?tab=after_sales'],
  ['dossier, complaints', '/streamers/s00157?tab=complaints'],
  ['dossier, verification', '/streamers/s00157?tab=verification'],
  ['dossier, authenticity', '/streamers/s00157?tab=authenticity'],
  ['dossier, the evidence of a rule', '/streamers/s00157?tab=verification&finding=level_exists'],
  ['compliance', '/findings?category=food'],
  ['complaints', '/complaints?q=退款'],
  ['complaints, breakdown', '/complaints?view=breakdown&rows=goods&share=row'],
  ['one complaint', '/complaints?complaint=k-s00438-0002'],
  ['card', '/check/s00157'],
  ['reply as the seller', '/check/s00157/reply'],
  ['sellers’ replies', '/replies'],
  ['if it went wrong', '/check/s00157/wrong'],
  ['her rights', '/check/s00157/wrong?step=rights&issue=safety'],
  ['her complaint', '/check/s00157/wrong?step=write&issue=quality'],
  ['following a complaint', '/follow/k-s00438-0002'],
  ['looking up a complaint', '/follow'],
  ['the law', '/law'],
  ['the data', '/data'],
  ['signals', '/signals'],
  ['comparison', '/compare?ids=s00157&ids=s00012'],
  ['cases', '/cases'],
  ['one case', '/cases/CASE-20260728-8YEPCB'],
  ['watchlist', '/watchlist'],
  ['no such page', '/nowhere'],
] as const;

for (const [name, path] of pages) {
  test(`${name}: axe finds nothing serious, light or dark`, async ({ page }) => {
    await visit(page, path);
    await expect(page.locator('[class*="skeleton"]')).toHaveCount(0);
    // in one page: making the demo's world anew takes longer than both looks
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
  });
}

test('the command palette, open: axe finds nothing serious', async ({ page }) => {
  await visit(page, '/watchlist');
  await page.getByRole('button', { name: /^Command palette/ }).click();
  await page.getByRole('combobox', { name: /Streamer, screen/ }).fill('xiaoyu');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectAccessible(page);
});
