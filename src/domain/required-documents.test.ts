import { expect, test } from 'vitest';
import { OFFER_SELLER_ROLE, PRODUCT_CATEGORY } from '@/dataset/tables';
import { requiredDocuments } from './required-documents';

const names = (...given: Parameters<typeof requiredDocuments>) =>
  requiredDocuments(...given).map(({ document, subjectKind }) => `${document} of ${subjectKind}`);

test('everything sold needs the merchant’s business licence', () => {
  for (const category of PRODUCT_CATEGORY) {
    for (const role of OFFER_SELLER_ROLE) {
      expect(names(category, role)).toContain('business_licence of enterprise');
    }
  }
});

test('health food needs four documents, household goods one', () => {
  expect(names('health_food', 'own_store')).toEqual([
    'business_licence of enterprise',
    'food_licence of enterprise',
    'inspection_report of product',
    'health_food_registration of product',
  ]);
  expect(names('household', 'commission')).toEqual(['business_licence of enterprise']);
});

test('who sells another’s brand shows the authorisation; the brand’s own store does not', () => {
  expect(names('cosmetics', 'commission')).toContain('brand_authorisation of product');
  expect(names('electronics', 'advertising_only')).toContain('brand_authorisation of product');
  expect(names('jewellery', 'own_store')).not.toContain('brand_authorisation of product');
  expect(names('food', 'commission')).not.toContain('brand_authorisation of product');
});
