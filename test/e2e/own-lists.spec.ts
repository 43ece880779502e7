import { expect, test, visit } from './demo';

test.describe('what somebody keeps for themselves', () => {
  test('a saved view opens the same view after a reload, and tells what it no longer understands', async ({
    page,
  }) => {
    await visit(page, '/streamers?category=food&sort=-orders&chart=hidden');
    await page.getByRole('button', { name: 'Saved views' }).click();
    const dialog = page.getByRole('dialog', { name: 'Saved views' });
    await dialog.getByRole('textbox', { name: 'Name of this view' }).fill('食品 by orders');
    await dialog.getByRole('button', { name: 'Save this view' }).click();
    await expect(dialog.getByText('Saved as “食品 by orders”')).toBeVisible();
    // one whose page has changed since it was saved
    await page.evaluate(() =>
      fetch('/api/v1/views', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'an-old-view-1' },
        body: JSON.stringify({ name: 'Old', path: '/streamers?category=food&colour=red' }),
      }),
    );
    await page.reload();
    await visit(page, '/watchlist');
    await page.getByRole('link', { name: '食品 by orders' }).click();
    await expect(page).toHaveURL(/\/streamers\?category=food&chart=hidden&sort=-orders$/);
    await expect(page.getByText('Main category: Food')).toBeVisible();
    await expect(page.getByRole('columnheader', { name: /^Orders/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await page.getByRole('button', { name: 'Saved views' }).click();
    await dialog.getByRole('link', { name: 'Old' }).click();
    await expect(page.getByText(/colour could not be understood/)).toBeVisible();
    await expect(page).toHaveURL(/\/streamers\?category=food$/);
    await page.getByRole('button', { name: 'Saved views' }).click();
    await dialog.getByRole('button', { name: 'Delete “Old”' }).click();
    await expect(dialog.getByRole('link', { name: 'Old' })).toBeHidden();
    await dialog.getByRole('button', { name: 'Undo' }).click();
    await expect(dialog.getByRole('link', { name: 'Old' })).toBeVisible();
  });

  test('a watched streamer is still watched after a reload, and can be put back', async ({
    page,
  }) => {
    await visit(page, '/streamers/s00157');
    const name = await page.getByRole('heading', { level: 1 }).innerText();
    // the button says so at once; leaving before the answer would take it back
    const kept = page.waitForResponse((response) => response.request().method() === 'PUT');
    await page.getByRole('button', { name: 'Watch', pressed: false }).click();
    await expect(page.getByRole('button', { name: 'Watch', pressed: true })).toBeVisible();
    await kept;
    await visit(page, '/watchlist');
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
    await page.getByRole('button', { name: `Remove ${name} from the watchlist` }).click();
    await expect(page.getByText('You watch nobody yet')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  });
});

test('by keyboard: the palette finds a streamer by pinyin, keys go to screens and can be turned off', async ({
  page,
}) => {
  await visit(page, '/');
  // its code comes after the page's own
  await expect(page.getByRole('button', { name: /^Command palette/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /Streamer, screen/ })).toBeFocused();
  await page.keyboard.type('taoyao');
  await expect(page.getByRole('option', { name: /桃夭女装/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '桃夭女装' })).toBeFocused();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(list.getByRole('row', { name: /g w Go to: Watchlist/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await expect(page.getByRole('heading', { level: 1, name: 'Watchlist' })).toBeVisible();
  await page.keyboard.press('?');
  await list.getByRole('checkbox', { name: 'Shortcuts of single keys' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /Streamer, screen/ })).toBeFocused();
  expect(page.url()).toContain('/watchlist');
});

test.describe('read-only staff', () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test('are told what was refused, as whom they ask and who may', async ({ page }) => {
    await visit(page, '/streamers/s00157');
    await page.getByRole('button', { name: 'Demo panel' }).click();
    const panel = page.getByRole('dialog', { name: 'Demo panel' });
    await panel.getByRole('radio', { name: 'Read-only staff' }).check();
    await panel.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByText('Asking as: Read-only staff')).toBeVisible();
    await page.getByRole('button', { name: 'Watch', pressed: false }).click();
    await expect(page.getByRole('alert')).toContainText(
      'You are asking as “Read-only staff”. Adding to a watchlist is open only to: Consumer or Regulator',
    );
    await expect(page.getByRole('button', { name: 'Watch', pressed: false })).toBeVisible();
    // the refusal leads to where the role can be changed, and goes with the role
    await page.getByRole('alert').getByRole('button', { name: 'Ask as somebody else' }).click();
    await panel.getByRole('radio', { name: 'Regulator' }).check();
    await panel.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('alert')).toBeHidden();
  });
});

test('the tour leads through all its stops, over a reload, with the figures of the API', async ({
  page,
}) => {
  await visit(page, '/');
  await page.getByRole('button', { name: 'Two-minute tour of the demo' }).click();
  const tour = page.getByRole('complementary', { name: 'Guided tour' });
  const stops = [
    { says: /of orders came back for quality/, at: /tab=after_sales/ },
    { says: /broadcasts have unusual figures/, at: /\/streamers\/s\d+$/ },
    { says: /orders that can be told/, at: /tab=verification/ },
    { says: /The verdict reads: Too few records to say/, at: /\/check\/s\d+$/ },
    { says: /of them dismissed/, at: /tab=complaints/ },
    { says: /were advertising only/, at: /\/check\/s\d+$/ },
    { says: /others bear this name/, at: /\/streamers\?q=/ },
  ];
  for (const [place, { says, at }] of stops.entries()) {
    await expect(tour).toContainText(`Stop ${place + 1} of 7`);
    await expect(tour).toContainText(says);
    await expect(page).toHaveURL(at);
    if (place === 2) {
      await page.reload();
      await expect(tour).toContainText('Stop 3 of 7');
    }
    if (place < stops.length - 1) {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.keyboard.press('n');
    }
  }
  await page.keyboard.press('p');
  await expect(tour).toContainText('Stop 6 of 7');
  await page.keyboard.press('x');
  await expect(tour).toBeHidden();
});
