import { VERDICT, expect, test } from './demo';

test('the card’s verdict is read while all that comes after it is held back, and no chart’s or desk’s code is asked for', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.context().route(/\/assets\/(rest-of-card|card)-[^/]*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/check/s00157');
  await expect(page.getByText(VERDICT).first()).toBeVisible();
  await expect(page.getByText(/^Of every [\d,]+ orders/).first()).toBeVisible();
  await expect(page.getByText(/Data to .* Method/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Who answers to you' })).toHaveCount(0);

  letGo();
  await expect(page.getByRole('region', { name: 'Who answers to you' })).toBeVisible();
  await expect(page.getByText('could not be loaded')).toHaveCount(0);
  expect(
    scripts.filter((path) =>
      /chart|funnel|streamer-search|(streamers?|compare|overview|cases|signals)-page/i.test(path),
    ),
  ).toEqual([]);
});

test('before the app’s script is there the home page’s frame stands, and what is typed into it is searched for', async ({
  page,
}) => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/assets\/base-[^/]*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await expect(
    page.getByRole('heading', { level: 1, name: 'Who is selling, and who answers' }),
  ).toBeVisible();
  const search = page.getByRole('combobox', { name: 'Search sellers' });
  await search.click();
  await page.keyboard.type('laokong');
  await expect(page.locator('[data-frame]')).toHaveCount(1);

  letGo();
  await expect(page.locator('[data-frame]')).toHaveCount(0);
  await expect(search).toHaveValue('laokong');
  await expect(search).toBeFocused();
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('the card’s verdict does not wait for the demo’s world, and stays when the world is there', async ({
  page,
}) => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/assets\/browser-[^/]*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/check/s00157');
  await expect(page.getByText(VERDICT).first()).toBeVisible();
  const verdict = await page.getByText(VERDICT).first().innerText();
  const waiting = page.locator('[class*="skeleton"]');
  await expect(waiting.first()).toBeVisible();

  letGo();
  await expect(page.getByText('What was verified').first()).toBeVisible();
  await expect(waiting).toHaveCount(0);
  await expect(page.getByText(VERDICT).first()).toHaveText(verdict);
});
