import { expectAccessible } from './axe';
import { expect, test, visit } from './demo';

test('from a rule over the market to who does not meet it, and the row that shows it', async ({
  page,
}) => {
  await visit(page, '/findings');
  await page.getByRole('button', { name: /^Main category/ }).click();
  await page.getByRole('checkbox', { name: /^Cosmetics/ }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/category=cosmetics/);

  const rule = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Replays kept for 3 years', level: 4 }) });
  await expect(rule).toContainText('Online Transaction Supervision Measures, art. 20');
  const lead = rule.getByRole('link', { name: /^Show the \d+ / });
  const notMet = /\d+/.exec(await lead.innerText())?.[0];
  await expectAccessible(page);
  await lead.click();

  await expect(page).toHaveURL(/breaks=replay_kept_3_years/);
  await expect(page.getByText(`${notMet} of 1,200 streamers`).first()).toBeVisible();
  await expect(
    page.getByRole('button', { name: /Rule not met: Replays kept for 3 years/ }),
  ).toBeVisible();
  await page.getByRole('table').getByRole('link').first().click();
  await page
    .getByRole('navigation', { name: 'Parts of the dossier' })
    .getByRole('link', { name: 'Verification', exact: true })
    .click();

  const findings = page.getByRole('region', { name: 'What the records say of each rule' });
  const finding = findings
    .getByRole('listitem')
    .filter({ hasText: 'Replays kept for 3 years' })
    .first();
  await expect(finding).toContainText('Not met');
  await finding.getByRole('button', { name: /^Show the evidence/ }).click();
  const rows = page.getByRole('list', { name: 'Evidence for: Replays kept for 3 years' });
  const first = rows.getByRole('listitem').first();
  await expect(first).toContainText('Breaks it');
  await expect(first).toContainText(/Kept only until .+; three years end on/);
  await expectAccessible(page);
  const day = /Broadcast of (\d+ \w+ \d+)/.exec(await first.innerText())?.[1] ?? '';
  await first.getByRole('link').click();
  await expect(page.getByText(`Window ${day} – ${day}`)).toBeVisible();
});
