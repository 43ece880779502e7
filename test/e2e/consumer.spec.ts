import { VERDICT, expect, findStreamer, test, visit } from './demo';

test('a homonym is told apart, checked, complained about, and the complaint stands in the dossier', async ({
  page,
}) => {
  await visit(page, '/');
  await page.getByRole('combobox', { name: 'Search sellers' }).fill('小雨严选');
  const options = page.getByRole('option', { name: '小雨严选' });
  await expect(options).toHaveCount(3);
  // told apart by platform, room and region
  expect(new Set(await options.allInnerTexts()).size).toBe(3);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/check\//);
  await expect(page.getByRole('heading', { level: 1, name: '小雨严选' })).toBeVisible();
  await expect(page.getByText('There are 2 others of this name')).toBeVisible();
  await expect(page.getByText(VERDICT).first()).toBeVisible();
  await expect(
    page.getByText('Complaints are what people said, not findings').first(),
  ).toBeVisible();

  await page.getByRole('link', { name: 'It went wrong: what now?' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('Choose one first; the rest follows from it.')).toBeVisible();
  await page.getByRole('radio', { name: 'It is broken, faulty or poorly made' }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Write the complaint' }).click();
  const story = `The seam came apart on day two, parcel ${Date.now()}. <b>Not</b> what was shown.`;
  await page.getByRole('textbox', { name: /In your own words/ }).fill(story);
  await page.getByRole('button', { name: 'File this complaint' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^CC-/ })).toBeVisible();

  await page.getByRole('link', { name: 'This seller’s card' }).click();
  await page.getByRole('link', { name: 'See all complaints' }).click();
  await expect(page).toHaveURL(/\/streamers\/.*tab=complaints/);
  await expect(page.getByText(story)).toBeVisible();
  await page.reload();
  await expect(page.getByText(story)).toBeVisible();

  await page.getByRole('button', { name: 'Demo panel' }).click();
  const panel = page.getByRole('dialog', { name: 'Demo panel' });
  await panel.getByRole('button', { name: 'Forget what I wrote' }).click();
  await expect(panel.getByText('Forgotten')).toBeVisible();
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText(story)).toBeHidden();
});

test('an advertising-only streamer is not the one who sells, and the card says who is', async ({
  page,
}) => {
  await findStreamer(page, '阿凯聊数码');
  const answers = page.getByRole('region', { name: 'Who answers to you' });
  await expect(answers).toContainText('Somebody else sells');
  await expect(answers).toContainText('the merchant named on your order');
});

test('a tiny seller with a frightening raw rate gets no grade', async ({ page }) => {
  await findStreamer(page, '山里阿婆的土蜂蜜');
  await expect(
    page.getByText('We cannot tell yet whether this seller is good or bad.'),
  ).toBeVisible();
});

test('a search that finds nobody says that this is no clean record', async ({ page }) => {
  await visit(page, '/');
  await page.getByRole('combobox', { name: 'Search sellers' }).fill('zzzzqqqq');
  await expect(page.getByText('Not in the register is not a clean record').first()).toBeVisible();
});

test.describe('a wrong address', () => {
  test.use({ expectedErrors: /status of 404/ });

  test('a card that is not in the register says so', async ({ page }) => {
    await visit(page, '/');
    await page.goto('/check/nobody');
    await expect(
      page.getByText('Not in this register is not a clean record.').first(),
    ).toBeVisible();
  });
});
