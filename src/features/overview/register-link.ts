import { SKILL_LEVELS, type BreakdownBy } from '@/contract/choices';
import { OFFER_SELLER_ROLE, PRODUCT_CATEGORY, REGION } from '@/dataset/tables';

const oneOf = <Value extends string>(known: readonly Value[], value: string | null) => {
  const found = known.find((one) => one === value);
  return found && [found];
};

/** The register's filter of a row; null where it has none such. */
export function registerSearchOf(by: BreakdownBy, value: string | null) {
  if (by === 'level') {
    const level = oneOf(SKILL_LEVELS, value ?? 'none');
    return level ? { level } : null;
  }
  if (by === 'platform') return value === null ? null : { platform: [value] };
  if (by === 'category') {
    const category = oneOf(PRODUCT_CATEGORY, value);
    return category ? { category } : null;
  }
  if (by === 'role') {
    const sellerRole = oneOf(OFFER_SELLER_ROLE, value);
    return sellerRole ? { sellerRole } : null;
  }
  const region = by === 'region' ? oneOf(REGION, value) : undefined;
  return region ? { region } : null;
}
