import { expectAccessible } from './axe';
import { VERDICT, expect, test, visit } from './demo';
import { cutOff, smallTargets, widerThanPage } from './reading';
import type { Page } from '@playwright/test';

/** Three of them are called so in the demo's world. */
const NAMESAKE = '小雨严选';

const box = (page: Page) => page.getByRole('combobox', { name: 'Search sellers' });
const options = (page: Page, name: string) => page.getByRole('option').filter({ hasText: name });

/** Pastes as a person would: what comes is there at once. */
async function paste(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
}
/** Accessible, each target as large as a finger, and whole with letters of twice the size. */
async function expectFitForAnybody(page: Page): Promise<void> {
  const letters = (size: string) =>
    page.evaluate(async (fontSize) => {
      document.documentElement.style.fontSize = fontSize;
      // measured as it is drawn: what is still arriving may be styled a frame later
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    }, size);
  await expectAccessible(page);
  expect(await smallTargets(page)).toEqual([]);
  expect(await widerThanPage(page)).toEqual([]);
  await letters('200%');
  expect(await cutOff(page)).toEqual([]);
  expect(await widerThanPage(page)).toEqual([]);
  await letters('');
}
/** In the page: notes on its root at which frame an answer was read, and at which the list was there. */
function countFrames(): void {
  let frame = 0;
  const count = () => {
    frame += 1;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  const note = (what: string) => {
    const { dataset } = document.documentElement;
    dataset[`${what}Frame`] = String(frame);
    dataset[`${what}At`] = performance.now().toFixed(1);
  };
  const { fetch } = window;
  window.fetch = async (...args) => {
    const response = await fetch(...args);
    if (response.url.includes('/suggestions')) {
      await response.clone().arrayBuffer();
      note('answered');
    }
    return response;
  };
  let listed = false;
  new MutationObserver(() => {
    const lists = document.querySelector('[role="option"]') !== null;
    if (lists && !listed) note('shown');
    listed = lists;
  }).observe(document, { childList: true, subtree: true });
}
/** The room number that a card or an option shows. */
const roomIn = (text: string) => /Room (\d+)/.exec(text)?.[1] ?? '';

test('a name is found however it is typed', async ({ page }) => {
  await visit(page, '/');
  // the first search also waits for the demo's world
  await box(page).fill(NAMESAKE);
  await expect(options(page, NAMESAKE)).toHaveCount(3);

  // traditional forms, full width, a space; sound without and with tones; initials; one letter wrong; one too many
  for (const typed of [
    '小雨嚴選',
    '小雨　严选',
    'xiaoyuyanxuan',
    'xiǎo yǔ yán xuǎn',
    'xyyx',
    '小语严选',
    '小雨雨严选',
  ]) {
    await box(page).fill('');
    await expect(page.getByRole('option')).toHaveCount(0);
    await box(page).fill(typed);
    await expect(options(page, NAMESAKE), typed).toHaveCount(3);
  }
});

test('an answer is on screen within the six frames that a tenth of a second has', async ({
  page,
}) => {
  await page.addInitScript(countFrames);
  await visit(page, '/');
  await box(page).fill(NAMESAKE);
  await expect(options(page, NAMESAKE)).toHaveCount(3);
  await box(page).fill('');
  await expect(page.getByRole('option')).toHaveCount(0);
  await box(page).fill('老');
  await expect(page.getByRole('option').first()).toBeVisible();
  const told = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  test.info().annotations.push({ type: 'answer to list', description: JSON.stringify(told) });
  const frames = Number(told['shownFrame']) - Number(told['answeredFrame']);
  expect(frames).toBeGreaterThanOrEqual(0);
  expect(frames).toBeLessThanOrEqual(6);
});

test('namesakes are told apart, the right one is opened, and the way back keeps the text', async ({
  page,
}) => {
  await visit(page, '/');
  await paste(
    page,
    `3.58 复制打开快见，看看【${NAMESAKE}的直播间】春装上新… https://v.kuaijian.example/iRNBho/`,
  );
  await expect(page.getByText(`Recognised: name ${NAMESAKE}`)).toBeVisible();
  // three of that name: none is opened by itself
  await expect(page.getByRole('option')).toHaveCount(3);
  await expect(page.getByText(/^3 sellers have the same name/).first()).toBeVisible();
  const texts = await page.getByRole('option').allInnerTexts();
  expect(new Set(texts.map(roomIn)).size).toBe(3);
  await expectFitForAnybody(page);

  const wanted = roomIn(texts[2] ?? '');
  await page.getByRole('option').filter({ hasText: wanted }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAMESAKE })).toBeVisible();
  await expect(page.getByText(`Room ${wanted}`).first()).toBeVisible();
  await expect(page.getByText(VERDICT).first()).toBeVisible();

  await page.goBack();
  await expect(box(page)).toHaveValue(/看看【小雨严选的直播间】/);
  await expect(page.getByRole('option')).toHaveCount(3);
  await page.reload();
  await expect(box(page)).toHaveValue(/看看【小雨严选的直播间】/);

  // a share text with the room in its link means one of them, and opens it
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await paste(
    page,
    `🌧️ ${NAMESAKE}正在直播\nhttps://live.kuaijian.example/room/${wanted}?share_uid=9988\n复制打开快见`,
  );
  await expect(page).toHaveURL(/\/check\//);
  await expect(page.getByText(`Room ${wanted}`).first()).toBeVisible();

  // the way back to it, kept on this device, until it is forgotten
  await page.getByRole('link', { name: 'Castcheck' }).click();
  const recent = page.getByRole('region', { name: 'Checked on this device' });
  await expect(recent.getByRole('link', { name: NAMESAKE })).toHaveCount(1);
  await expectFitForAnybody(page);
  await recent.getByRole('button', { name: `Forget ${NAMESAKE}` }).click();
  await expect(recent).toBeHidden();
  await page.reload();
  await expect(page.getByText('The market').first()).toBeVisible();
  await expect(recent).toBeHidden();
});

test('whoever is not found is not cleared by it: nearest names, what it means, what to do instead', async ({
  page,
}) => {
  await visit(page, '/');
  await box(page).fill('小雨严选旗舰店铺');
  await expect(
    page.getByRole('heading', { name: '“小雨严选旗舰店铺” is not in this register' }),
  ).toBeVisible();
  await expect(page.getByText('That is not a clean record.')).toBeVisible();
  const similar = page.getByRole('group', { name: 'Similar names, but other sellers' });
  await expect(similar.getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Call 12315' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'E-Commerce Law, art. 15' })).toBeVisible();
  // Enter opens nobody who merely resembles
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/$/);
  await expectFitForAnybody(page);

  // a link alone that only its platform can follow
  await paste(page, 'https://v.douyin.com/iRNBho5/');
  await expect(page.getByRole('heading', { name: /does not say which live room/ })).toBeVisible();
  await expect(page.getByRole('option')).toHaveCount(0);
  await expectFitForAnybody(page);
});

test.describe('a card’s address', () => {
  test.use({ expectedErrors: /404/ });
  test('of nobody offers whom it may have meant', async ({ page }) => {
    await visit(page, '/check/小雨优选');
    await expect(page.getByRole('heading', { level: 1, name: /nobody/ })).toBeVisible();
    const similar = page.getByRole('region', { name: 'Similar names, but other sellers' });
    await similar.getByRole('link', { name: NAMESAKE }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: NAMESAKE })).toBeVisible();
    await page.goBack();
    await expect(similar).toBeVisible();
    await expectFitForAnybody(page);
  });
});
