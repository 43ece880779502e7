import { expectAccessible } from './axe';
import { expect, test, visit } from './demo';

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
});
