import type { ProductCategory } from '@/dataset/tables';
import { APPAREL } from './apparel';
import { COSMETICS, JEWELLERY } from './beauty';
import type { Family } from './family';
import { AGRICULTURAL, FOOD, HEALTH_FOOD } from './food';
import { ELECTRONICS, HOUSEHOLD, MATERNAL_INFANT, OTHER } from './home';

/** What is sold in each category. */
export const GOODS: Record<ProductCategory, Family[]> = {
  food: FOOD,
  cosmetics: COSMETICS,
  apparel: APPAREL,
  electronics: ELECTRONICS,
  jewellery: JEWELLERY,
  household: HOUSEHOLD,
  maternal_infant: MATERNAL_INFANT,
  health_food: HEALTH_FOOD,
  agricultural: AGRICULTURAL,
  other: OTHER,
};
