import { expect, misbehave, test, visit } from './demo';

test.use({ expectedErrors: /Failed to load resource|net::ERR/ });

const pages = [
  { name: 'home', path: '/', good: 'Complaint rate' },
  { name: 'register', path: '/streamers', good: /of 1,200 streamers|1,200 streamers/ },
  { name: 'dossier', path: '/streamers/s00157', good: 'Verdict and the facts behind it' },
  { name: 'card', path: '/check/s00157', good: 'What was verified' },
] as const;

for (const { name, path, good } of pages) {
  test(`${name}: a failing API is said, keeps the page, and trying again recovers`, async ({
    page,
  }) => {
    await visit(page, '/');
    await expect(page.getByText('Complaint rate')).toBeVisible();
    await misbehave(page, 'failing');
    await page.goto(path);
    await expect(page.getByRole('alert').first()).toContainText('The server failed');
    // behind the page's back: the demo panel would ask for everything again by itself
    await page.evaluate(() =>
      fetch('/api/v1/demo/fault', {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ fault: 'none' }),
      }),
    );
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await expect(page.getByText(good).first()).toBeVisible();
  });

  test(`${name}: an unreachable API is said, and recovers`, async ({ page }) => {
    await visit(page, '/');
    await expect(page.getByText('Complaint rate')).toBeVisible();
    await misbehave(page, 'offline');
    await page.goto(path);
    await expect(page.getByRole('alert').first()).toContainText('could not be reached');
    await misbehave(page, 'none');
    await expect(page.getByText(good).first()).toBeVisible();
  });
}

test('a forbidden API is said in words', async ({ page }) => {
  await visit(page, '/');
  await misbehave(page, 'forbidden');
  await page.goto('/streamers');
  await expect(page.getByRole('alert').first()).toContainText('Not allowed');
});

test('an empty API leaves an empty register that says so', async ({ page }) => {
  await visit(page, '/');
  await misbehave(page, 'empty');
  await page.goto('/streamers');
  await expect(page.getByText('The register is empty').first()).toBeVisible();
});

test('a slow API keeps the old figures on screen, dimmed', async ({ page }) => {
  await visit(page, '/streamers/s00157?tab=after_sales');
  await expect(
    page.getByRole('heading', { name: 'Verdict and the facts behind it' }),
  ).toBeVisible();
  await misbehave(page, 'slow');
  await page.getByRole('radio', { name: '30 days', exact: true }).check({ force: true });
  await expect(page.locator('[aria-busy="true"]').first()).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'Verdict and the facts behind it' }),
  ).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
});

test('losing the network is said, and the page catches up by itself', async ({ page, context }) => {
  await visit(page, '/streamers');
  await context.setOffline(true);
  await expect(page.getByText('The network is gone')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('The network is gone')).toBeHidden();
});
