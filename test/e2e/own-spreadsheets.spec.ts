import { fileURLToPath } from 'node:url';
import { expectAccessible } from './axe';
import { expect, test, visit } from './demo';

const FOLDER = fileURLToPath(new URL('../fixtures/dataset/chinese/', import.meta.url));

test('an office’s own spreadsheets, a workbook among them, are matched by keyboard, opened, and remembered', async ({
  page,
}) => {
  await visit(page, '/data');
  const choose = () => page.getByLabel('Choose a folder').last().setInputFiles(FOLDER);
  await choose();
  const heading = page.getByRole('heading', { name: 'Say what your columns are' });
  await expect(heading).toBeFocused();
  await expect(page.getByText('直播与销售.xlsx › 带货明细')).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('抽检');
  await expect(page.getByLabel('Last day the data cover')).toHaveValue('2026-03-09');
  // the note is nobody's column: its select is walked to, and a letter chooses in it
  const note = page.getByRole('combobox', { name: '备注' });
  const streamers = page.locator('summary', { hasText: '主播名单.csv' });
  const showStreamers = async () => {
    if (!(await note.isVisible())) await streamers.press('Enter');
  };
  await showStreamers();
  await note.focus();
  await page.keyboard.press('C');
  await expect(note).toHaveValue('certificate_no');
  await page.getByRole('button', { name: 'Open these data' }).press('Enter');

  const banner = page.getByRole('complementary', { name: 'Your own data, only in this browser' });
  await expect(banner).toContainText('“抽检”, as of 9 Mar 2026');
  await visit(page, '/streamers/S1');
  await expect(page.getByRole('main')).toContainText('950');

  await visit(page, '/data');
  await choose();
  await expect(heading).toBeFocused();
  await showStreamers();
  await expect(note).toHaveValue('certificate_no');
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await page.getByRole('button', { name: 'Forget the matched columns' }).press('Enter');
  await expect(page.getByText('The matched columns are forgotten.')).toBeVisible();
  await choose();
  await expect(heading).toBeFocused();
  await showStreamers();
  await expect(note).toHaveValue('');
});
