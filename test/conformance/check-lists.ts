import * as z from 'zod/mini';
import type { Endpoint } from '@/contract/endpoint';
import { agreed } from './check-answers';
import type { Asked } from './ask';
import { NOTHING_THERE, differs, fault, type Check, type Context, type Fault } from './check';
import { REQUESTS, type Name } from './requests';

/** Where a row holds what a list is sorted by. Texts are left out: how they are ordered is the server's choice. */
const SORTED_BY: Partial<Record<Name, Record<string, string>>> = {
  streamers: {
    priority: 'priority.index',
    orders: 'orders',
    settledGmvFen: 'settledGmvFen',
    complaintsCounted: 'complaintsCounted',
    complaintRate: 'complaintRate.estimate',
    expectedExcess: 'expectedExcess',
    refundRate: 'refundRate.estimate',
    qualityRefundRate: 'qualityRefundRate.estimate',
    coverage: 'coverage.share',
    medianFirstResponse: 'medianFirstResponseHours',
    followers: 'followers',
    rankHigh: 'priority.rankHigh',
    sureComplaints: 'priority.parts.complaints.worse',
    sureQualityRefunds: 'priority.parts.quality_refunds.worse',
    sureHandling: 'priority.parts.handling.worse',
    sureVerification: 'priority.parts.verification.worse',
    sureAuthenticity: 'priority.parts.authenticity.worse',
  },
  broadcasts: { startedAt: 'startedAt', orders: 'orders', complaintsCounted: 'complaintsCounted' },
  explorer: { receivedAt: 'receivedAt', amountFen: 'amountFen' },
  cases: { changedAt: 'changedAt', openedAt: 'openedAt' },
  signals: { firstWeek: 'firstWeek', pValue: 'pValue' },
};
const INSTANTS = new Set(['startedAt', 'receivedAt', 'changedAt', 'openedAt', 'firstWeek']);
/** Values of a filter that are tried. */
const VALUES_TRIED = 2;
const MOST_A_PAGE = 200;

type Row = Record<string, unknown>;
/** Of every list's answer, what its checks need. */
const listPage = z.object({
  items: z.array(z.record(z.string(), z.unknown())),
  nextCursor: z.nullable(z.string()),
  total: z.number(),
  facets: z.optional(
    z.record(z.string(), z.array(z.object({ value: z.string(), count: z.number() }))),
  ),
});

const shapeOf = ({ answer }: Endpoint) =>
  answer instanceof z.ZodMiniObject ? answer.def.shape : {};

/** Rows side by side in the wrong order by what stands at `path`; unknown values belong last either way. */
function misplaced(rows: readonly Row[], path: string, descending: boolean): Fault[] {
  const keys = rows.map((row) => keyOf(row, path));
  return keys.flatMap((key, place) => {
    const before = keys[place - 1];
    if (place === 0 || before === undefined || key === null) return [];
    const wrong = before === null || (descending ? key > before : key < before);
    if (!wrong) return [];
    const expected =
      before === null ? 'unknown values last' : `${descending ? 'at most' : 'at least'} ${before}`;
    return [fault(`/items/${place}/${path.replaceAll('.', '/')}`, expected, key)];
  });
}

function keyOf(row: Row, path: string): number | null {
  let value: unknown = row;
  for (const step of path.split('.')) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : null;
  }
  if (INSTANTS.has(path)) return typeof value === 'string' ? Date.parse(value) : null;
  return typeof value === 'number' ? value : null;
}

/** What the sorts of an endpoint's query are, each with `-` before it where it descends. */
function sortsOf({ query }: Endpoint): string[] {
  const sort = query?.def.shape.sort;
  if (!(sort instanceof z.ZodMiniDefault)) return [];
  const { innerType } = sort.def;
  return innerType instanceof z.ZodMiniEnum ? innerType.options.map(String) : [];
}

export function listChecks(name: Name, endpoint: Endpoint): Check[] {
  const shape = shapeOf(endpoint);
  if (!('items' in shape && 'nextCursor' in shape)) return [];
  const check = (claim: string, run: Check['run']): Check => ({
    name,
    endpoint,
    claim,
    writes: false,
    run,
  });

  /** The whole list without its filters; null where nothing can be asked. */
  const wholeOf = async ({ known }: Context): Promise<Asked | null> => {
    const asked = await REQUESTS[name].asked(known);
    const window = endpoint.query && 'window' in endpoint.query.def.shape ? { window: '365d' } : {};
    return asked && { ...(asked.params && { params: asked.params }), query: window };
  };
  const page = async ({ ask }: Context, asked: Asked, more: Row) => {
    const query = { ...(typeof asked.query === 'object' && asked.query), ...more };
    const answer = await ask(endpoint, { ...asked, query });
    const faults = agreed(endpoint, answer);
    return faults.length > 0 ? { faults } : { faults, ...listPage.parse(answer.json) };
  };

  const checks = [
    check('gives each row once, page by page, and the same total on each', async (context) => {
      const asked = await wholeOf(context);
      if (!asked) return NOTHING_THERE;
      const first = await page(context, asked, { limit: 1 });
      if (!('items' in first)) return first.faults;
      // at least three pages where there are as many rows
      const limit = Math.max(1, Math.min(MOST_A_PAGE, Math.ceil(first.total / 3)));
      return walk(context, limit, first.total, (more) => page(context, asked, more));
    }),
  ];
  if ('facets' in shape) {
    checks.push(
      check('gives by each filter as many rows as its count says', async (context) => {
        const asked = await wholeOf(context);
        if (!asked) return NOTHING_THERE;
        const whole = await page(context, asked, { limit: 1 });
        if (!('items' in whole)) return whole.faults;
        const faults: Fault[] = [];
        for (const [facet, values] of Object.entries(whole.facets ?? {})) {
          for (const { value, count } of values.slice(0, VALUES_TRIED)) {
            const narrowed = await page(context, asked, { [facet]: [value], limit: 1 });
            if (!('items' in narrowed)) return narrowed.faults;
            faults.push(...differs(`/total with ${facet}=${value}`, count, narrowed.total));
            if (count > whole.total) {
              faults.push(fault(`/facets/${facet}`, `at most ${whole.total} of ${value}`, count));
            }
          }
        }
        return faults;
      }),
    );
  }
  const paths = SORTED_BY[name] ?? {};
  for (const sort of sortsOf(endpoint)) {
    const path = paths[sort.replace(/^-/, '')];
    if (path === undefined) continue;
    checks.push(
      check(`sorts by ${sort}, unknown values last`, async (context) => {
        const asked = await wholeOf(context);
        if (!asked) return NOTHING_THERE;
        const sorted = await page(context, asked, { sort, limit: MOST_A_PAGE });
        return 'items' in sorted
          ? misplaced(sorted.items, path, sort.startsWith('-'))
          : sorted.faults;
      }),
    );
  }
  return checks;
}

async function walk(
  { pages }: Context,
  limit: number,
  total: number,
  next: (
    more: Row,
  ) => Promise<{ faults: Fault[] } | ({ faults: Fault[] } & z.output<typeof listPage>)>,
): Promise<Fault[]> {
  const met = new Map<string, number>();
  const faults: Fault[] = [];
  let cursor: string | null = null;
  let rows = 0;
  for (let number = 1; number <= pages; number += 1) {
    const page = await next({ limit, ...(cursor !== null && { cursor }) });
    if (!('items' in page)) return page.faults;
    faults.push(...differs(`/total on page ${number}`, total, page.total));
    if (page.items.length > limit) {
      faults.push(fault(`/items on page ${number}`, `at most ${limit} rows`, page.items.length));
    }
    for (const row of page.items) {
      const text = JSON.stringify(row);
      const before = met.get(text);
      if (before !== undefined) {
        faults.push(fault(`/items on page ${number}`, `no row of page ${before} again`, row));
        return faults;
      }
      met.set(text, number);
    }
    rows += page.items.length;
    cursor = page.nextCursor;
    if (cursor === null) return [...faults, ...differs('rows on all pages', total, rows)];
    if (page.items.length === 0) {
      return [...faults, fault('/nextCursor', 'null after an empty page', cursor)];
    }
  }
  return faults;
}
