import { expect, it } from 'vitest';
import { reviews } from './dossier-fixture';
import { matrixRows, presentIn } from './matrix-rows';

it('counts each product once under the kind of document it needs', () => {
  const rows = matrixRows(reviews, (document) => document);
  expect(rows).toMatchObject([
    { name: 'cosmetics_registration', products: 1, missing: 1, reviewed_before_sale: 0 },
    { name: 'inspection_report', products: 1, reviewed_after_sale: 1, missing: 0 },
  ]);
});

it('tells only what occurs, gravest first', () => {
  const [row] = matrixRows(
    {
      byDocument: [
        {
          document: 'food_licence',
          products: 6,
          byStatus: { reviewed_before_sale: 3, expired: 1, missing: 2 },
          notInTime: [],
        },
      ],
    },
    (document) => document,
  );
  expect(row && presentIn(row)).toEqual(['missing', 'expired', 'reviewed_before_sale']);
});
