import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '@/dataset/dataset';
import { readPackage } from '@/dataset/read-package';
import { TABLE_SCHEMAS } from '@/dataset/schema';
import { writePackage } from '@/dataset/write-package';
import { indexDataset } from '@/domain/index-dataset';
import { summariseMarket } from '@/domain/summary';
import { parseWindow } from '@/domain/window';
import type { VerdictKind } from '@/domain/types';
import { generate } from '@mocks/world/generate';
import { drawVariation } from '@mocks/world/variation';

const COLUMNS = TABLE_SCHEMAS.flatMap(({ name, columns }) =>
  columns.filter(({ required }) => !required).map((column) => `${name}.${column.name}`),
);
/** Higher is worse; too few records is no grade, and less than any. */
const GRAVITY: Record<VerdictKind, number> = {
  too_few_records: 0,
  no_red_flags: 1,
  some_concerns: 2,
  serious_concerns: 3,
};

/** The dataset as a package without some columns, read again. */
async function without(dataset: Dataset, absentColumns: readonly string[]): Promise<Dataset> {
  const encoder = new TextEncoder();
  const files = writePackage({ ...dataset, meta: { ...dataset.meta, absentColumns } });
  const read = await readPackage(
    files.map(({ name, text }) => ({ name, bytes: () => Promise.resolve(encoder.encode(text)) })),
  );
  if (!read.ok) throw new Error(read.problems.map(({ rule }) => rule).join());
  return read.dataset;
}

function verdictsOf(dataset: Dataset): VerdictKind[] {
  const window = parseWindow('90d', dataset.meta.asOf);
  return summariseMarket(indexDataset(dataset), window).streamers.map(
    ({ verdict }) => verdict.kind,
  );
}

/** Who looks worse in the second than in the first, or gets a grade where there was none. */
const raised = (before: readonly VerdictKind[], after: readonly VerdictKind[]) =>
  before.flatMap((kind, place) => {
    const now = after[place] ?? kind;
    return GRAVITY[now] > GRAVITY[kind] ? [`${place}: ${kind} → ${now}`] : [];
  });

const variation = drawVariation(17);
const factors = Object.keys(variation.shares) as (keyof typeof variation.shares)[];
for (const code of factors) variation.shares[code] *= 4;
const { dataset } = generate(17, { streamers: 110, variation });
const before = verdictsOf(dataset);

describe('leaving out a column', () => {
  test('there are verdicts of every kind to raise or lower', () => {
    expect(COLUMNS.length).toBeGreaterThan(40);
    expect(new Set(before).size).toBe(4);
  });

  test.each(COLUMNS)(
    '%s makes nobody look worse, and grades nobody of whom too little is known',
    async (column) => {
      const left = await without(dataset, [column]);
      expect(left.meta.absentColumns).toEqual([column]);
      expect(raised(before, verdictsOf(left))).toEqual([]);
    },
  );

  test('nor do several at once, in any world', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 1_000 }),
        fc.subarray(COLUMNS, { minLength: 1 }),
        async (seed, columns) => {
          const options = { streamers: 50, variation: { ...drawVariation(seed), mixed: 1 } };
          const world = generate(seed, options).dataset;
          const left = await without(world, columns);
          expect(raised(verdictsOf(world), verdictsOf(left))).toEqual([]);
        },
      ),
      { numRuns: 8, examples: [[702, ['reviews.reviewed_at', 'enforcements.rectified_on']]] },
    );
  }, 120_000);
});
