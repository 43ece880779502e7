import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { VERDICT, expect, test, visit } from './demo';
import {
  cutOff,
  focusSeen,
  longMotions,
  smallTargets,
  watchMotions,
  widerThanPage,
} from './reading';

// its documents came late: every part of the card has something to say
const CARD = '/check/s01116';
const WARNED = /^(Serious|Some) concerns/;

/** Opens the card's parts that are behind a tap, once all of it is there. */
async function wholeCard(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'If it went wrong' })).toBeVisible();
  await settled(page);
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
  });
  await settled(page);
}

const settled = (page: Page) => expect(page.locator('[class*="skeleton"]')).toHaveCount(0);

test('is read in the order of the question: who, what, why, who answers, what to do', async ({
  page,
}) => {
  await visit(page, CARD);
  await wholeCard(page);
  const spoken = await page.getByRole('main').ariaSnapshot();
  const said = [
    /heading "小鹿妈妈优选" \[level=1\]/,
    // its word and its sentence, whichever of the two it comes to
    /heading "(Serious|Some) concerns The records hold [^"]+\." \[level=2\]/,
    /heading "Why" \[level=3\]/,
    /listitem:[^]*?Of every 1,000 orders, about \d+ were for goods sold before all their documents/,
    /img "This seller: \d+ of 1,000"/,
    /img "Similar sellers: \d+ of 1,000"/,
    /heading "We also looked at" \[level=3\]/,
    /heading "Getting better or worse\?" \[level=3\]/,
    /heading "What was verified" \[level=2\]/,
    /heading "Who answers to you" \[level=2\]/,
    /heading "What went wrong, and what customers got" \[level=2\]/,
    /heading "The seller’s own statement" \[level=2\]/,
    /heading "What authorities did" \[level=2\]/,
    /heading "Before you buy" \[level=2\]/,
    /heading "If it went wrong" \[level=2\]/,
    /link "It went wrong: what now\?"/,
  ];
  const places = said.map((one) => spoken.search(one));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  // and seen in the same order as heard
  const tops = await page
    .getByRole('main')
    .getByRole('heading')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  await expect(page.getByRole('region', { name: WARNED })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with letters of twice the size, in the ${colorScheme}, nothing is cut off or pushed aside`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await visit(page, CARD);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    // what is left to load comes into large letters
    await wholeCard(page);
    const verdict = page.getByRole('heading', { name: WARNED });
    const size = await verdict.evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
    expect(size).toBeGreaterThan(36);
    // still the first thing read
    await page.evaluate(() => scrollTo(0, 0));
    await expect(page.getByText(VERDICT).first()).toBeInViewport({ ratio: 1 });
    await expect(verdict).toBeInViewport({ ratio: 0.5 });
    expect(await widerThanPage(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    await expectAccessible(page);
  });
}

test('with letters of twice the size the way after it went wrong and home fit as well', async ({
  page,
}) => {
  await visit(page, `${CARD}/wrong`);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const fits = async () => {
    await settled(page);
    expect(await widerThanPage(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
  };
  await page.getByRole('radio', { name: /It never came/ }).check();
  await fits();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('You bought it on').fill('2026-10-01');
  await fits();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('region', { name: 'Your dates' })).toBeVisible();
  await fits();
  await page.getByRole('button', { name: 'Write the complaint' }).click();
  await page.getByRole('textbox', { name: /In your own words/ }).fill('My phone is 13800138000');
  await fits();
  await page.getByRole('link', { name: 'Castcheck' }).click();
  await page.getByRole('combobox', { name: 'Search sellers' }).fill('小鹿');
  await expect(page.getByRole('option').first()).toBeVisible();
  await fits();
});

test('everything to press is as large as a finger: on the card, on home, on the way after it went wrong', async ({
  page,
}) => {
  await visit(page, CARD);
  await wholeCard(page);
  expect(await smallTargets(page)).toEqual([]);

  await page.getByRole('link', { name: 'It went wrong: what now?' }).click();
  await page.getByRole('radio', { name: /It never came/ }).check();
  expect(await smallTargets(page)).toEqual([]);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('combobox', { name: 'Which product?' })).toBeVisible();
  await settled(page);
  expect(await smallTargets(page)).toEqual([]);
  await page.getByLabel('You bought it on').fill('2026-10-01');
  await page.getByLabel('It arrived on').fill('2026-10-03');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('region', { name: 'Your dates' })).toBeVisible();
  await settled(page);
  expect(await smallTargets(page)).toEqual([]);
  await page.getByRole('button', { name: 'Write the complaint' }).click();
  await page.getByRole('textbox', { name: /In your own words/ }).fill('My phone is 13800138000');
  await expect(page.getByRole('button', { name: 'Blank 13800138000' })).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);

  await page.getByRole('link', { name: 'Castcheck' }).click();
  await expect(page.getByRole('combobox', { name: 'Search sellers' })).toBeVisible();
  await settled(page);
  expect(await smallTargets(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'Search sellers' }).fill('小鹿');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
});

test('a keyboard’s focus is seen wherever it goes, in the dark too, and never under the header', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await visit(page, CARD);
  await wholeCard(page);
  const stops = await focusSeen(page);
  expect(stops.filter(({ seen }) => !seen)).toEqual([]);
  // the period, the link to share, what is behind a tap, whom to ask, what to do
  expect(stops.length).toBeGreaterThan(25);
  expect(stops.map(({ name }) => name)).toContain('It went wrong: what now?');
});

test('nothing moves for who asked for no motion, and the test would see it move', async ({
  page,
  browser,
}) => {
  await watchMotions(page);
  await visit(page, CARD);
  await wholeCard(page);
  expect(await longMotions(page)).toEqual([]);

  const lively = await browser.newPage({ reducedMotion: 'no-preference' });
  await watchMotions(lively);
  await visit(lively, CARD);
  await wholeCard(lively);
  expect(await longMotions(lively)).not.toEqual([]);
  await lively.close();
});
