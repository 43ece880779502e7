import type { Page } from '@playwright/test';
import { ENFORCEMENT_STATES } from '@/contract/choices';
import { verdictKind } from '@/contract/summary';
import { floorIn, typeKey, type Steps } from './keystroke';

const KEYS = ['z', 'w', 'x', 'm', 'y', 'j', 'h'];
const HARD = {
  category: ['food', 'apparel'],
  region: ['11', '12', '13', '31', '33', '44'],
  level: ['1', '2', 'none'],
};
/** Three filters that let everyone pass: the scan knows no fewer. */
const EVERYONE = {
  verdict: verdictKind.options,
  enforcement: [...ENFORCEMENT_STATES],
  platform: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'],
};
const HARD_KEYS = ['小', '美', '阿', '大', '老'];
const RUNS = 21;
const ROWS = 100;
const PAUSE_MS = 1_500;

/** The rows without the funnel plot beside them, which asks for itself. */
const HIDDEN = { chart: 'hidden' };
const ALONE = 'a letter alone';
const QUERIES = {
  [ALONE]: { search: HIDDEN, keys: KEYS },
  'a letter alone, the funnel plot shown': { search: {}, keys: KEYS },
  'a letter, three filters, the highest complaint rate first': {
    search: { ...HIDDEN, ...HARD, sort: '-complaintRate' },
    keys: HARD_KEYS,
  },
};

/** What the way from a key to its painted rows is made of. */
const PARTS = {
  'waiting for the next key': ({ key, asked }) => asked - key,
  'to the worker': ({ asked, received }) => received - asked,
  query: ({ received, found }) => found - received,
  'encoding it': ({ found, made }) => made - found,
  'back to the page': ({ made, answered }) => answered - made,
  parsing: ({ answered, parsed }) => parsed - answered,
  rendering: ({ parsed, committed }) => committed - parsed,
  painting: ({ committed, painted }) => painted - committed,
} satisfies Record<string, (steps: Steps) => number>;

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Types letters into the register's search, each alone, and tells the medians of what each part took. True where a letter
 * alone takes its query longer than its rows take to draw. */
export async function measureTyping(page: Page, url: string): Promise<boolean> {
  let kept = true;
  for (const [name, { search, keys }] of Object.entries(QUERIES)) {
    await page.goto(`${url}/streamers?${queryOf(search)}`);
    await page.locator('tbody tr').nth(3).waitFor();
    const box = page.getByRole('searchbox', { name: 'Search the register' });
    await box.click();
    const taken: Steps[] = [];
    for (const key of ['l', ...keys]) {
      await page.waitForTimeout(PAUSE_MS);
      taken.push(await typeKey(page, key));
      await page.waitForTimeout(PAUSE_MS);
      await box.fill('');
    }
    // the first one makes what finds names
    const warm = taken.slice(1);
    const of = (part: (steps: Steps) => number) => median(warm.map(part));
    const all = of(({ asked, painted }) => painted - asked);
    const parts = Object.entries(PARTS).map(([part, take]) => `${part} ${of(take).toFixed(0)}`);
    const query = of(PARTS.query);
    const drawing = of(({ parsed, painted }) => painted - parsed);
    if (name === ALONE) kept = query >= drawing;
    console.log(
      `  ${name}: ${all.toFixed(0)} ms from the request, ms: ${parts.join(', ')}; query ${((100 * query) / all).toFixed(0)} %, rendering and painting ${((100 * drawing) / all).toFixed(0)} %`,
    );
  }
  const floorMs = (filters: typeof HARD | typeof EVERYONE) =>
    floorIn(page, { text: '小', filters, limit: ROWS, runs: RUNS });
  const [alone, hard] = [await floorMs(EVERYONE), await floorMs(HARD)];
  console.log(
    `  a bare scan of the same columns in the same worker: ${alone.toFixed(0)} ms for a letter alone, ${hard.toFixed(0)} ms with the filters`,
  );
  return kept;
}

const queryOf = (search: Record<string, string | string[]>) =>
  new URLSearchParams(
    Object.entries(search).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ).toString();
