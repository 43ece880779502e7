import { VERDICT, expect, misbehave, shellKept, test, visit } from './demo';

test.use({ expectedErrors: /Failed to load resource|net::ERR|Failed to fetch/ });

const CARD = '/check/s00157';
const KEPT = /This is the card as of 31 Oct 2026, last fetched \d+ \w+ \d{4}, \d\d:\d\d/;

test('a card that was opened is read without the network, with its date, and catches up by itself', async ({
  page,
  context,
}) => {
  await visit(page, '/check/s00158');
  await expect(page.getByText(VERDICT).first()).toBeVisible();
  await expect(page.locator('[class*="skeleton"]')).toHaveCount(0);
  await visit(page, CARD);
  await expect(page.getByText('What was verified').first()).toBeVisible();
  await expect(page.locator('[class*="skeleton"]')).toHaveCount(0);
  const name = await page.getByRole('heading', { level: 1 }).innerText();
  await shellKept(page);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('You are offline.')).toBeVisible();
  await expect(page.getByText(KEPT)).toBeVisible();
  await expect(page.getByText(VERDICT).first()).toBeVisible();
  await expect(page.getByText('What was verified').first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);

  // another card that was opened is offered; what needs the network says so
  const others = page.getByRole('navigation', { name: /still read/ });
  await expect(others.getByRole('link')).toHaveCount(2);
  await page.goto('/check/s00159');
  await expect(page.getByRole('alert').first()).toContainText('You are offline');
  await page.goto('/');
  await others.getByRole('link', { name }).click();
  await expect(page.getByText(KEPT)).toBeVisible();

  await context.setOffline(false);
  await expect(page.getByText(KEPT)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

test('a card stays readable, with its date, when the server cannot be reached', async ({
  page,
}) => {
  await visit(page, CARD);
  await expect(page.getByText('What was verified').first()).toBeVisible();
  await expect(page.locator('[class*="skeleton"]')).toHaveCount(0);
  await misbehave(page, 'offline');
  await page.reload();
  await expect(page.getByText(KEPT)).toBeVisible();
  await expect(page.getByText('The records cannot be reached just now.')).toBeVisible();
  await misbehave(page, 'none');
  await expect(page.getByText(KEPT)).toBeHidden();
});
