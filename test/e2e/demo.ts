import { expect, test as base, type Page } from '@playwright/test';
import type { Fault } from '@/contract/demo';

/** The mock library does not await its service worker's update, which going to another page may cut off. */
const HARMLESS = /Failed to update a ServiceWorker/;

interface Options {
  /** Console errors a test provokes on purpose, e.g. the browser's own line for a failed request. */
  expectedErrors: RegExp | null;
}

/** Every test also holds the page to a quiet console: no error, no breach of the Content-Security-Policy. */
export const test = base.extend<Options & { quietConsole: void }>({
  expectedErrors: [null, { option: true }],
  quietConsole: [
    async ({ page, expectedErrors }, use) => {
      const heard: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') heard.push(message.text());
      });
      page.on('pageerror', (error) => heard.push(error.message));
      await use();
      expect(heard.filter((text) => !HARMLESS.test(text) && !expectedErrors?.test(text))).toEqual(
        [],
      );
    },
    { auto: true },
  ],
});
export { expect };

/** The verdict's word, whichever it is. */
export const VERDICT =
  /^(No red flags in the records|Some concerns|Serious concerns|Too few records to say)$/;

/** Opens a path of the app and waits for its heading. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Uses the demo panel, as an evaluator would. */
export async function misbehave(page: Page, fault: Fault): Promise<void> {
  const label = {
    none: 'behave',
    slow: 'be slow',
    failing: 'fail (500)',
    empty: 'have nothing',
    forbidden: 'forbid (403)',
    offline: 'be unreachable',
  }[fault];
  await page.getByRole('button', { name: 'Demo panel' }).click();
  const panel = page.getByRole('dialog', { name: 'Demo panel' });
  await panel.getByRole('radio', { name: label, exact: true }).check();
  await panel.getByRole('button', { name: 'Close' }).click();
}

/** The streamer that heads one of the demo's planted stories, found as a person would: by name. */
export async function findStreamer(page: Page, name: string): Promise<void> {
  await visit(page, '/');
  await page.getByRole('combobox', { name: 'Search sellers' }).fill(name);
  await page.getByRole('option', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Waits until the app is kept whole in the browser; the page itself is kept last. */
export async function shellKept(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { scope } = await navigator.serviceWorker.ready;
        return (await caches.match(scope)) !== undefined;
      }),
    )
    .toBe(true);
}
