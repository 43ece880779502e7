import { VERDICT, expect, test } from './demo';

test('the card’s verdict is shown before any chart or search code is asked for', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push(new URL(response.url()).pathname);
  });
  await page.goto('/check/s00157');
  await expect(page.getByText(VERDICT).first()).toBeVisible();
  expect(
    scripts.filter((path) => /chart|funnel|streamer-search|streamers-page/.test(path)),
  ).toEqual([]);
});
