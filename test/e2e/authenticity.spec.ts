import { expectAccessible } from './axe';
import { expect, test, visit } from './demo';

/** Heads the demo's story of faked sales. */
const FAKED = '金满堂珠宝';

test('from the part of the index that is sure to the broadcasts to look at first', async ({
  page,
}) => {
  await visit(page, '/streamers?sort=-sureAuthenticity');
  await page.getByRole('button', { name: /^Parts 80% sure or more/ }).click();
  await page.getByRole('checkbox', { name: /^Unusual figures/ }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/concern=authenticity/);
  await page.getByRole('table').getByRole('link').first().click();
  await page
    .getByRole('navigation', { name: 'Parts of the dossier' })
    .getByRole('link', { name: 'Authenticity', exact: true })
    .click();

  await expect(
    page.getByText(/^\d+ of \d+ broadcasts that tell a signal have unusual figures/),
  ).toBeVisible();
  await expect(page.getByText('Could also be').first()).toBeVisible();
  const first = page
    .getByRole('region', { name: 'Broadcasts to look at first' })
    .getByRole('listitem')
    .first();
  await first.getByRole('button', { name: /signals? unusual/ }).click();
  await expect(first.getByText('Settled ÷ declared sales').first()).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(first.getByText('Settled ÷ declared sales').first()).toBeVisible();

  // a case of it holds the broadcasts as they stand
  const list = page.getByRole('region', { name: 'Broadcasts to look at first' });
  await list.getByRole('button', { name: 'Open a case' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Open a case' });
  await expect(dialog.getByText(/\d+ broadcasts? against (its|their) peers/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Open the case' }).click();
  await dialog.getByRole('link', { name: 'Go to the case' }).click();
  const evidence = page.getByRole('article', { name: /^E2 · A broadcast of/ });
  await expect(evidence.getByText(/\d of 5 signals unusual/)).toBeVisible();
  await expect(evidence.getByText(/Usual among peers: median/).first()).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(evidence.getByText(/\d of 5 signals unusual/)).toBeVisible();
});

test('a mark of a signal is reached by keyboard and leads to its broadcast', async ({ page }) => {
  await visit(page, '/streamers');
  await page.getByRole('searchbox', { name: 'Search the register' }).fill(FAKED);
  await page.getByRole('table').getByRole('link', { name: FAKED }).click();
  await page
    .getByRole('navigation', { name: 'Parts of the dossier' })
    .getByRole('link', { name: 'Authenticity', exact: true })
    .click();
  const step = page.getByRole('slider', { name: /^Settled ÷ declared sales/ });
  await step.focus();
  for (let times = 0; times < 4; times++) await page.keyboard.press('ArrowRight');
  await expect(step).toHaveAttribute('aria-valuetext', /peers’ median/);
  const when = (await step.getAttribute('aria-valuetext'))?.split(' · ')[0] ?? '';
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: when, expanded: true })).toBeFocused();
  await expect(page).toHaveURL(/broadcast=/);
  await page.getByRole('radio', { name: '365 days' }).check();
  await expect(page).toHaveURL(/window=365d.*broadcast=|broadcast=.*window=365d/);
});
