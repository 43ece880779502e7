import { expectAccessible } from './axe';
import { expect, test, visit } from './demo';

const SELLER = 's00157';
const WORDS = 'The inspection report was filed in May, before the first sale.';

test('a correction is filed, the card says contested, a regulator decides, the card tells it', async ({
  page,
}) => {
  await visit(page, `/streamers/${SELLER}`);
  // what anybody can read of the operator
  const onRecord = page.getByText(/^[0-9A-HJ-NPQRTUWXY]{18}$/).first();
  const ownCode = await onRecord.innerText();
  // what is still asked for when the page is left goes past the mock library
  await expect(page.locator('[class*="skeleton"]')).toHaveCount(0);
  await visit(page, `/check/${SELLER}`);
  await page.getByRole('link', { name: 'I am this seller: reply' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reply as the seller' })).toBeVisible();
  await page.getByLabel('What you want to do').selectOption('Ask for a correction');
  await page.getByLabel('What is wrong').selectOption('its documents');

  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Give the number of at least one document.')).toBeVisible();
  await page.getByLabel('Inspection report number').fill('JY-2026-0113');
  await page.getByLabel('What would be right, and why').fill(WORDS);
  const code = page.getByLabel('Unified social credit code');
  await code.fill('914403001922038217');
  await expect(page.getByText('The last character does not fit the others')).toBeVisible();
  await code.fill(ownCode.trim());
  // the header covers what has scrolled half below it
  await page.evaluate(() => scrollTo(0, 0));
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send' }).click();

  await expect(page).toHaveURL(/\/reply\/RE-/);
  await page.reload();
  await expect(page.getByText('The authority reviews it next.')).toBeVisible();
  await expectAccessible(page);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);

  await page.getByRole('link', { name: /To the card of/ }).click();
  const mark = page.getByText(/Contested in the seller’s name on .*received, not reviewed/).first();
  await expect(mark).toBeVisible();

  await page.getByRole('link', { name: 'The full record of this seller' }).click();
  const replies = page.getByRole('region', { name: 'The seller’s replies' });
  await replies.getByRole('button', { name: 'Refuse' }).click();
  await expect(replies.getByText('Give the reason, in 5 characters at least.')).toBeVisible();
  await replies.getByRole('button', { name: 'Accept' }).click();
  await expect(replies.getByText('accepted by the authority').first()).toBeVisible();
  await expect(replies.getByRole('button', { name: 'Refuse' })).toHaveCount(0);

  await page.goBack();
  await expect(
    page.getByText(/Contested by the seller on .*accepted by the authority/).first(),
  ).toBeVisible();
});
