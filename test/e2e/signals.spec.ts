import { expect, test, visit } from './demo';

/** Leads the demo's story of a quality collapse. */
const COLLAPSED = '桃夭女装';

test('a signal is found, its chart read, muted with a reason that outlives a reload, and taken back', async ({
  page,
}) => {
  await visit(page, '/');
  const newest = page.getByRole('region', { name: 'Newest signals' });
  await newest.getByRole('link', { name: 'All signals' }).click();
  await page.getByRole('searchbox', { name: 'Search signals by streamer' }).fill(COLLAPSED);
  await expect(page).toHaveURL(/q=/);
  await page.getByRole('link', { name: new RegExp(COLLAPSED) }).click();
  const signal = page.getByRole('article', { name: 'More quality refunds' });
  await expect(signal.getByText(/times its own expected number \(95% interval/)).toBeVisible();
  await expect(signal.getByText(/at a false-discovery rate of 5%/)).toBeVisible();
  await expect(signal.locator('.recharts-surface').first()).toBeVisible();
  await signal.getByRole('button', { name: 'Show as table' }).click();
  const table = signal.getByRole('table', { name: 'Week by week' });
  await expect(table.getByRole('row').filter({ hasText: 'yes' }).first()).toBeVisible();

  await signal.getByRole('button', { name: 'Mute…' }).click();
  await signal.getByRole('textbox').fill('Season’s end; checked with the merchant');
  await signal.getByRole('button', { name: 'Mute', exact: true }).click();
  await expect(signal.getByText(/^Muted by: Regulator/)).toBeVisible();
  await page.reload();
  await expect(signal.getByText('Reason: Season’s end; checked with the merchant')).toBeVisible();
  await signal.getByRole('button', { name: 'Take back' }).click();
  await expect(signal.getByText(/^Taken back by: Regulator/)).toBeVisible();
});

test.describe('as read-only staff', () => {
  // the browser's own line for the refused write
  test.use({ expectedErrors: /403/ });

  test('a signal is read, and the refusal to acknowledge it says who may', async ({ page }) => {
    await page.addInitScript(() => sessionStorage.setItem('castcheck.role', 'read_only'));
    await visit(page, '/signals?ongoing=yes');
    await page.getByRole('list', { name: 'Signals' }).getByRole('link').first().click();
    await page.getByRole('button', { name: 'Acknowledge' }).click();
    const refused = page.getByRole('alert');
    await expect(refused).toContainText('Read-only');
    await expect(refused).toContainText('Regulator');
  });
});
