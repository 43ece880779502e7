import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetColumn, narrow, severalColumn } from './narrow';

const GOODS = ['food', 'toys', 'tea'];
const FLAWS = Array.from({ length: 31 }, (_, place) => `flaw ${place}`);
const rows = fc.array(
  fc.record({ goods: fc.option(fc.constantFrom(...GOODS)), flaws: fc.subarray(FLAWS) }),
  { maxLength: 15 },
);
const chosen = fc.record(
  { goods: fc.subarray(GOODS), flaws: fc.subarray(FLAWS, { maxLength: 3 }) },
  { requiredKeys: [] },
);

describe('narrowing by a facet of which a row may have several values', () => {
  test('lets through and counts what going through the rows by hand does', () => {
    fc.assert(
      fc.property(rows, chosen, (all, wanted) => {
        const { passes, facets } = narrow({
          rows: all.length,
          columns: {
            goods: facetColumn(all, GOODS, (row) => row.goods),
            flaws: severalColumn(all, FLAWS, (row) => row.flaws),
          },
          chosen: wanted,
        });
        const fits = (has: string[], of?: string[]) =>
          !of?.length || of.some((value) => has.includes(value));
        const goodsFit = all.filter((row) => fits(row.goods ? [row.goods] : [], wanted.goods));
        const flawsFit = all.filter((row) => fits(row.flaws, wanted.flaws));
        expect(all.filter((_, place) => passes[place] === 1)).toEqual(
          goodsFit.filter((row) => flawsFit.includes(row)),
        );
        expect(facets.flaws).toEqual(
          FLAWS.filter((value) => all.some((row) => row.flaws.includes(value))).map((value) => ({
            value,
            count: goodsFit.filter((row) => row.flaws.includes(value)).length,
          })),
        );
        expect(facets.goods).toEqual(
          GOODS.filter((value) => all.some((row) => row.goods === value)).map((value) => ({
            value,
            count: flawsFit.filter((row) => row.goods === value).length,
          })),
        );
      }),
    );
  });
});
