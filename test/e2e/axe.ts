import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Holds what is on screen to WCAG 2.2 AA, as far as axe can tell; of a very long page only what is `within` some of its parts. */
export async function expectAccessible(page: Page, within: readonly string[] = []): Promise<void> {
  const axe = builder(page).withTags([
    'wcag2a',
    'wcag2aa',
    'wcag21aa',
    'wcag22aa',
    'best-practice',
  ]);
  for (const part of within) axe.include(part);
  await expectNothingSerious(axe);
}

/** Of a page that was held to all already: its colours alone, which are all that the dark changes. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNothingSerious(builder(page).withRules(['color-contrast']));
}

/** Tells what is wrong alone, and looks in this page alone: a table's thousands of cells that are well would be carried about. */
const builder = (page: Page) =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

async function expectNothingSerious(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`),
  ).toEqual([]);
}
