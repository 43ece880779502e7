import {
  OFFER_SELLER_ROLE,
  PRODUCT_CATEGORY,
  type OfferSellerRole,
  type ProductCategory,
  type ReviewDocument,
  type ReviewSubjectKind,
} from '@/dataset/tables';

/** A document that must have been reviewed before goods are sold, and whose document it is. */
export interface RequiredDocument {
  document: ReviewDocument;
  /** `enterprise`: of the merchant; `product`: of the goods. */
  subjectKind: ReviewSubjectKind;
}

interface DocumentRule extends RequiredDocument {
  categories: readonly ProductCategory[];
  roles: readonly OfferSellerRole[];
}

/**
 * What is to be reviewed before a broadcast sells. Identity and licences: Live-Stream Marketing Measures; review before the broadcast: Live
 * E-Commerce Supervision Measures. Which papers a category needs is this product's reading of the law of that category, kept as a table so
 * that a lawyer can correct it.
 */
const DOCUMENT_RULES: readonly DocumentRule[] = [
  {
    document: 'business_licence',
    subjectKind: 'enterprise',
    categories: PRODUCT_CATEGORY,
    roles: OFFER_SELLER_ROLE,
  },
  {
    document: 'food_licence',
    subjectKind: 'enterprise',
    categories: ['food', 'health_food'],
    roles: OFFER_SELLER_ROLE,
  },
  {
    document: 'inspection_report',
    subjectKind: 'product',
    categories: ['food', 'agricultural', 'jewellery', 'maternal_infant', 'apparel', 'health_food'],
    roles: OFFER_SELLER_ROLE,
  },
  {
    document: 'cosmetics_registration',
    subjectKind: 'product',
    categories: ['cosmetics'],
    roles: OFFER_SELLER_ROLE,
  },
  {
    document: 'ccc_certificate',
    subjectKind: 'product',
    categories: ['electronics'],
    roles: OFFER_SELLER_ROLE,
  },
  {
    document: 'health_food_registration',
    subjectKind: 'product',
    categories: ['health_food'],
    roles: OFFER_SELLER_ROLE,
  },
  {
    document: 'brand_authorisation',
    subjectKind: 'product',
    categories: ['cosmetics', 'electronics', 'jewellery'],
    roles: ['commission', 'advertising_only'],
  },
];

/** The documents that goods of a category, sold in a role, must have had reviewed. */
export function requiredDocuments(
  category: ProductCategory,
  role: OfferSellerRole,
): RequiredDocument[] {
  return DOCUMENT_RULES.filter(
    ({ categories, roles }) => categories.includes(category) && roles.includes(role),
  ).map(({ document, subjectKind }) => ({ document, subjectKind }));
}
