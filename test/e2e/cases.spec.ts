import type { Page } from '@playwright/test';
import { expect, test, visit } from './demo';
import { readPdf } from './pdf-text';

const caseHeading = (page: Page) => page.getByRole('heading', { level: 1 });
const save = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const step = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: /A regulator may/ }).getByRole('button', { name });
const history = (page: Page) => page.getByRole('region', { name: 'History' });

test('a case goes from a signal through its steps to a printed file', async ({ page }) => {
  await visit(page, '/signals');
  await page.getByRole('list', { name: 'Signals' }).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Open a case' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a case' });
  await expect(dialog.getByText(/unchanged afterwards: 1 signal/)).toBeVisible();
  const title = await dialog.getByLabel('Title').inputValue();
  await dialog.getByRole('button', { name: /^20 working days/ }).click();
  await dialog.getByLabel('Note').fill('Found in this week’s signals');
  await dialog.getByRole('button', { name: 'Open the case' }).click();
  await dialog.getByRole('link', { name: 'Go to the case' }).click();

  await expect(caseHeading(page)).toHaveText(title);
  await expect(page.getByText('20 working days left')).toBeVisible();
  await expect(page.getByRole('article', { name: /^E1 · A signal about/ })).toBeVisible();
  await step(page, /^Start the investigation/).click();
  await save(page, 'Save: Start the investigation');
  await expect(page.getByText('Saved as version 2.')).toBeVisible();
  await step(page, /^Order rectification/).click();
  await page.getByLabel('Measures ordered').fill('Stop selling the goods complained of');
  await save(page, 'Save: Order rectification');
  await expect(page.getByText('Saved as version 3.')).toBeVisible();
  await expect(page.getByRole('region', { name: /^Recheck/ })).toBeVisible();
  await expect(history(page).getByRole('listitem')).toHaveCount(3);
  await expect(page.locator('[class*="skeleton"]')).toHaveCount(0);

  const { pages, size, text } = readPdf(await page.pdf({ preferCSSPageSize: true }));
  // A4 in points
  expect(size.map(Math.round)).toEqual([595, 842]);
  const printed = text.replace(/\s+/g, ' ');
  const number = /CASE-\d{8}-\w{6}/.exec(page.url())?.[0] ?? 'no number';
  expect(pages).toBeGreaterThanOrEqual(2);
  expect(pages).toBeLessThanOrEqual(6);
  // the number of the case and of the page stand on every page
  expect(printed.split(`${number} `).length - 1).toBeGreaterThanOrEqual(pages);
  for (let at = 1; at <= pages; at++) expect(printed).toContain(`Page ${at} of ${pages}`);
  for (const words of [
    'CASE FILE',
    'Found in this week’s signals',
    'Open → Under investigation',
    'Stop selling the goods complained of',
    'A signal about',
    'How to read this file',
    'Method 1.',
  ]) {
    expect(printed).toContain(words);
  }
  // what is worked with stays off the paper
  expect(printed).not.toContain('Work on this case');
});

test.describe('two tabs on one case', () => {
  // the browser's own line for the refused change
  test.use({ expectedErrors: /409/ });

  test('merge a conflicting edit, and lose no note', async ({ page, context }) => {
    await visit(page, '/cases?status=investigating');
    await page.getByRole('list', { name: 'Cases' }).getByRole('link').first().click();
    await expect(page.getByText('Title, due date, assignment')).toBeVisible();
    const other = await context.newPage();
    await visit(other, new URL(page.url()).pathname);
    const assign = async (tab: Page, name: string, note: string) => {
      await tab.getByText('Title, due date, assignment').click();
      await tab.getByLabel('Assigned to').fill(name);
      await tab.getByLabel('Note').fill(note);
    };
    await assign(page, 'Zhao', 'Mine');
    await assign(other, 'Li', 'Theirs');
    await save(other, 'Save the changes');
    await expect(other.getByText(/^Saved as version/)).toBeVisible();

    await save(page, 'Save the changes');
    const merge = page.getByRole('alert', { name: 'This case was changed meanwhile' });
    await expect(merge).toContainText('Theirs');
    await expect(page.getByLabel('Note')).toHaveValue('Mine');
    await merge.getByRole('radio', { name: 'Mine: Zhao' }).check();
    await merge.getByRole('button', { name: 'Save with these choices' }).click();
    await expect(page.getByText(/^Saved as version/)).toBeVisible();

    await other.reload();
    await expect(history(other).getByText('Theirs', { exact: true })).toBeVisible();
    await expect(history(other).getByText('Mine', { exact: true })).toBeVisible();
    await expect(history(other).getByRole('listitem').last()).toContainText('Li → Zhao');
  });
});
