import type { Page } from '@playwright/test';
import { expectAccessible, expectContrast } from './axe';
import { expect, test, visit } from './demo';

/** What tells that a screen is there: its main heading, its chosen tab, or both. */
interface Seen {
  heading?: string;
  tab?: string;
}

/** Screens that are looked at one after the other in one page: making the demo's world anew takes longer than the looks. */
const screens: Record<string, Record<string, Seen>> = {
  home: {
    '/': { heading: 'Who is selling, and who answers' },
    '/nowhere': { heading: 'No such page' },
  },
  market: {
    '/overview?region=33&by=platform': { heading: 'Market overview' },
    '/findings?category=food': { heading: 'Compliance' },
    '/signals': { heading: 'Signals' },
    '/watchlist': { heading: 'Watchlist' },
  },
  register: {
    '/streamers?weightComplaints=3': { heading: 'Register of streamers' },
    '/compare?ids=s00157&ids=s00012': { heading: 'Compare streamers' },
  },
  dossier: {
    '/streamers/s00157': { tab: 'Sales' },
    '/streamers/s00157?tab=after_sales': { tab: 'After-sales' },
    '/streamers/s00157?tab=complaints': { tab: 'Complaints' },
  },
  'dossier, evidence': {
    '/streamers/s00157?tab=verification': { tab: 'Verification' },
    '/streamers/s00157?tab=authenticity': { tab: 'Authenticity' },
    '/streamers/s00157?tab=verification&finding=level_exists': { tab: 'Verification' },
  },
  complaints: {
    '/complaints?q=退款': { heading: 'Complaints', tab: 'List' },
    '/complaints?view=breakdown&rows=goods&share=row': { heading: 'Complaints', tab: 'Breakdown' },
    '/complaints?complaint=k-s00438-0002': { heading: 'Complaints', tab: 'List' },
  },
  consumer: {
    '/check/s00157': { heading: '老孔穿搭' },
    '/check/s00157/wrong': { heading: 'If it went wrong' },
    '/follow/k-s00438-0002': { heading: 'k-s00438-0002' },
    '/follow': { heading: 'Where does my complaint stand?' },
  },
  'her rights': { '/check/s00157/wrong?step=rights&issue=safety': { heading: 'If it went wrong' } },
  'her complaint': {
    '/check/s00157/wrong?step=write&issue=quality': { heading: 'If it went wrong' },
  },
  desk: {
    '/cases': { heading: 'Cases' },
    '/cases/CASE-20260728-8YEPCB': {
      heading: '小梅育儿：责令改正与复查 (rectification and recheck)',
    },
    '/check/s00157/reply': { heading: 'Reply as the seller' },
    '/replies': { heading: 'Sellers’ replies' },
  },
  reference: {
    '/law': { heading: 'The law and its time limits' },
    '/data': { heading: 'Data' },
    '/data/api': { heading: 'API reference' },
  },
};

for (const [part, paths] of Object.entries(screens)) {
  test(`${part}: axe finds nothing serious, light or dark`, async ({ page }) => {
    for (const [nth, [path, seen]] of Object.entries(paths).entries()) {
      await test.step(path, async () => {
        await page.emulateMedia({ colorScheme: 'light' });
        await (nth === 0 ? visit(page, path) : goOn(page, path));
        await expectSeen(page, seen);
        await expectAccessible(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        await expectContrast(page);
      });
    }
  });
}

/** To another path of the app without a reload, as the browser's own back and forward go. */
async function goOn(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

async function expectSeen(page: Page, { heading, tab }: Seen): Promise<void> {
  if (heading !== undefined) {
    await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
  }
  const chosen = page.getByRole('main').locator('[aria-current]');
  if (tab !== undefined) await expect(chosen.getByText(tab, { exact: true })).toBeVisible();
  await expect(page.locator('[class*="skeleton"]')).toHaveCount(0);
}

test('the command palette, open: axe finds nothing serious', async ({ page }) => {
  await visit(page, '/watchlist');
  await page.getByRole('button', { name: /^Command palette/ }).click();
  await page.getByRole('combobox', { name: /Streamer, screen/ }).fill('xiaoyu');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectAccessible(page);
});
