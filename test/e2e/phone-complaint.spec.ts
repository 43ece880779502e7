import { expectAccessible } from './axe';
import { VERDICT, expect, test, visit } from './demo';

const STORY = '到货时盒子是空的，客服三天没有回复，我的电话 13800138000。';

test('from a share text to a filed complaint and where it stands, on a phone', async ({ page }) => {
  // a live room's number among the words of a share text
  await visit(page, '/check/s00157');
  const [room = ''] =
    (
      await page
        .getByText(/Room \d+/)
        .first()
        .innerText()
    ).match(/\d{5,}/) ?? [];
  await visit(page, '/');
  const share = `【正在直播】快来看！房间号 ${room} 复制这条消息，打开App查看`;
  await page.getByRole('combobox', { name: 'Search sellers' }).fill(share);
  // one seller has that room: its card opens by itself
  await expect(page).toHaveURL(/\/check\//);
  await expect(page.getByText(VERDICT).first()).toBeVisible();

  await page.getByRole('link', { name: 'It went wrong: what now?' }).click();
  await page.getByRole('radio', { name: /It never came/ }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  const product = page.getByRole('combobox', { name: 'Which product?' });
  await expect(product.getByRole('option')).not.toHaveCount(1);
  await product.selectOption({ index: 1 });
  await page.getByLabel('You bought it on').fill('2026-10-01');
  await page.getByLabel('It arrived on').fill('2026-10-03');
  await page.getByRole('button', { name: 'Next' }).click();

  const dates = page.getByRole('region', { name: 'Your dates' });
  await expect(dates.getByText('10 Oct 2026')).toBeVisible();
  await expect(dates.getByText(/Ended 21 days ago/)).toBeVisible();
  await expect(dates.getByText('10 Nov 2026')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Who answers to you' })).toContainText('art. 20');
  // a step back, and forward again with everything still there
  await page.goBack();
  await expect(page.getByLabel('You bought it on')).toHaveValue('2026-10-01');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Write the complaint' }).click();

  await page.getByRole('textbox', { name: /In your own words/ }).fill(STORY);
  await page.getByRole('button', { name: 'Blank 13800138000' }).click();
  await page.reload();
  const whole = page.getByRole('textbox', { name: 'The whole complaint' });
  await expect(whole).toHaveValue(/我的电话 \*\*\*。/);
  await page.getByRole('button', { name: 'File this complaint' }).click();

  const number = page.getByRole('heading', { level: 1, name: /^CC-/ });
  await expect(number).toBeVisible();
  await expect(page.getByText(/^Filed\./)).toBeVisible();
  const id = await number.innerText();
  await page.reload();
  await expect(number).toHaveText(id);
  await expect(page.getByText('Last day to accept or refuse it (7 working days)')).toBeVisible();
  await expect(page.getByText(/到货时盒子是空的/)).toBeVisible();
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
  await expectAccessible(page);

  // found again from home, and forgotten there
  await page.getByRole('link', { name: 'Castcheck' }).click();
  await page.getByRole('link', { name: 'Follow my complaint' }).click();
  await expect(page.getByRole('link', { name: id })).toBeVisible();
  await page.getByRole('button', { name: `Forget ${id} in this browser` }).click();
  await expect(page.getByRole('link', { name: id })).toBeHidden();
});
