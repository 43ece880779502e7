import type { ProductCategory } from '@/dataset/tables';
import { APPAREL } from './apparel';
import { COSMETICS, JEWELLERY } from './beauty';
import type { Kind } from './family';
import { ELECTRONICS } from './electronics';
import { AGRICULTURAL } from './farm';
import { FOOD, HEALTH_FOOD } from './food';
import { HOUSEHOLD } from './home';
import { MATERNAL_INFANT, OTHER } from './maternal-infant';

/** What is sold in each category. */
export const GOODS: Record<ProductCategory, Kind[]> = {
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
