import { expectAccessible } from './axe';
import { expect, test, visit } from './demo';

test.use({ locale: 'en-GB' });

test('a figure leads to how it is worked out, on that seller’s own numbers, in both languages', async ({
  page,
}) => {
  await visit(page, '/streamers/s00157?tab=after_sales&window=365d');
  const name = await page.getByRole('heading', { level: 1 }).innerText();
  await page
    .getByRole('link', { name: 'How it is worked out (Complaints per 10,000 orders)' })
    .click();

  // the address names the figure: the keyboard is at its heading, and it is in view
  const heading = page.getByRole('heading', { name: 'Complaints per 10,000 orders' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect(page.getByRole('link', { name })).toBeVisible();

  // what goes in and what comes out can be read, and the formula between them stays in its own box
  const figure = page.locator('#complaint-rate');
  const value = (label: RegExp) =>
    figure.locator('dl > div').filter({ hasText: label }).locator('dd').first();
  await expect(value(/^Counted complaints/)).toHaveText(/^\d/);
  await expect(heading).toBeInViewport();
  const [estimate, low, high] = await Promise.all(
    [/^Estimate per 10,000/, /^Lower 95 %/, /^Upper 95 %/].map(async (label) =>
      Number((await value(label).innerText()).replaceAll(',', '')),
    ),
  );
  expect(low).toBeLessThan(estimate!);
  expect(estimate).toBeLessThan(high!);
  await figure.getByText('The twelve candidates').click();
  await expect(figure.getByRole('row')).toHaveCount(13);

  await page.setViewportSize({ width: 360, height: 740 });
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider).toBeLessThanOrEqual(0);

  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('heading', { name: '万单投诉率' })).toBeVisible();
  await expect(figure).toContainText('把原始比率向同类水平收缩');
  // the parts are alike: two figures with their tables, the contents, the evaluation
  const parts = ['main h1', 'main nav', '#complaint-rate', '#priority', '#evaluation'];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, parts);
  }
});

test('a link from the contents moves the keyboard, and the back button brings it back', async ({
  page,
}) => {
  await visit(page, '/method#funnel');
  await expect(page.getByRole('heading', { name: 'Control limits of the funnel' })).toBeFocused();
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'Weekly surveillance' })
    .click();
  await expect(page.getByRole('heading', { name: 'Weekly surveillance' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Weekly surveillance' })).toBeInViewport();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Control limits of the funnel' })).toBeFocused();
});
