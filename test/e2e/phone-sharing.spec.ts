import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import jsQr from 'jsqr';
import type { FrameLocator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expectAccessible } from './axe';
import { VERDICT, expect, test, visit } from './demo';
import { smallTargets, widerThanPage } from './reading';

const SELLER = 's01116';
const CARD = `/check/${SELLER}?window=365d`;

async function openSharing(page: Page) {
  await visit(page, CARD);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Link', exact: true })).toBeVisible();
  return dialog;
}

/** What a phone's camera would make of a picture. */
async function readQr(page: Page, png: Buffer) {
  const { data, width, height } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.drawImage(image, 0, 0);
    const { data, width, height } = pen.getImageData(0, 0, image.width, image.height);
    // millions of numbers travel much faster as a text
    const reader = new FileReader();
    reader.readAsDataURL(new Blob([data]));
    await new Promise((resolve) => {
      reader.addEventListener('load', resolve);
    });
    return { data: String(reader.result).split(',')[1] ?? '', width, height };
  }, png.toString('base64'));
  return {
    text: jsQr(new Uint8ClampedArray(Buffer.from(data, 'base64')), width, height)?.data,
    width,
    height,
  };
}

/** The badge shows what the card says. */
async function expectBadge(badge: FrameLocator, verdict: string) {
  await expect(badge.getByText(verdict, { exact: true })).toBeVisible();
  await expect(badge.getByText('Data to 31 Oct 2026 · Fictional data')).toBeVisible();
  const link = badge.getByRole('link', { name: 'See why, on Castcheck' });
  await expect(link).toHaveAttribute('href', CARD);
  await expect(link).toHaveAttribute('target', '_blank');
}

test('the link, the code to scan and the picture lead back to the card, in the dark too', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dialog = await openSharing(page);
  await expect(dialog.getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(page.url());

  const code = await dialog.getByRole('img', { name: /^QR code/ }).screenshot();
  expect((await readQr(page, code)).text).toBe(page.url());

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the picture' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.png$/);
  const picture = await readQr(page, await readFile(await download.path()));
  expect(picture.width).toBeGreaterThan(600);
  expect(picture.text).toBe(page.url());
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in the ${colorScheme}, all ways to share fit a phone, and the badge is seen before its code is taken`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const dialog = await openSharing(page);
    const verdict = await page.getByText(VERDICT).first().innerText();
    await dialog.getByText('For your own website').click();
    await expectBadge(dialog.frameLocator('iframe'), verdict);
    await expectAccessible(page);
    expect(await smallTargets(page)).toEqual([]);
    expect(await widerThanPage(page)).toEqual([]);
  });
}

test('the code for a website shows the badge, as it was chosen, on a page that knows nothing of Castcheck', async ({
  page,
  browser,
  baseURL,
}) => {
  const dialog = await openSharing(page);
  const verdict = await page.getByText(VERDICT).first().innerText();
  await dialog.getByText('For your own website').click();
  await dialog.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  const code = await dialog
    .getByRole('textbox', { name: 'Paste this into your page' })
    .inputValue();

  const context = await browser.newContext();
  const site = await context.newPage();
  // of the same origin: there the demo may keep what it needs
  await site.route('**/a-site-of-its-own', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><p>A shop</p>${code}` }),
  );
  await site.goto(`${baseURL}/a-site-of-its-own`);
  const badge = site.frameLocator('iframe');
  await expectBadge(badge, verdict);
  await expect(badge.locator('html')).toHaveAttribute('data-theme', 'dark');
  // the whole box opens the card
  const [card] = await Promise.all([
    context.waitForEvent('page'),
    badge.locator('main').click({ position: { x: 20, y: 20 } }),
  ]);
  await expect(card.getByText(VERDICT).first()).toHaveText(verdict);
  expect(new URL(card.url()).pathname + new URL(card.url()).search).toBe(CARD);
  await context.close();
});

test('on another’s site the demo’s badge shows the verdict or says that it cannot', async ({
  browser,
  baseURL,
}) => {
  const server = createServer((_, response) => {
    const src = `${baseURL}/badge/?id=${SELLER}&lang=en`;
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><iframe src="${src}" width="320" height="120"></iframe>`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const site = await browser.newPage();
  await site.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const badge = site.frameLocator('iframe');
  await expect(badge.getByRole('link', { name: 'See why, on Castcheck' })).toBeVisible();
  await expect(
    badge.getByText(VERDICT).or(badge.getByText(/The demo cannot run inside another page/)),
  ).toBeVisible();
  await site.close();
  server.close();
});
