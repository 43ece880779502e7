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
