import type {
  Enterprise,
  EnterpriseKind,
  Product,
  ProductCategory,
  Region,
} from '@/dataset/tables';
import { FIRST_DAY, LAST_DAY, WARM_UP_DAYS } from './calendar';
import { creditCode } from './credit-code';
import type { Kind } from './goods/family';
import { GOODS } from './goods/goods';
import { brandName, firmName } from './names';
import type { Random } from './random';
import { pickRegion, PLACES } from './regions';

/** A firm as the world knows it. */
export interface Firm {
  row: Enterprise;
  brand: string;
  category: ProductCategory;
  /** Whether it keeps its papers in order; one that does not has a fault in every eighth. */
  careful: boolean;
}

/** A product as the world knows it. */
export interface Item {
  row: Product;
  firm: Firm;
  kind: Kind;
  /** Yuan, on an ordinary day. */
  price: number;
  /** First day on which it may be sold. */
  availableFrom: number;
  popularity: number;
  /** The product's own part in quality refunds and in complaints; 1 is the category's. */
  qualityFactor: number;
}

/** Before any broadcast of the world. */
export const LONG_AVAILABLE = FIRST_DAY - WARM_UP_DAYS - 1;

export function makeFirm(
  random: Random,
  id: string,
  kind: EnterpriseKind,
  category: ProductCategory,
  inRegion?: Region,
): Firm {
  const region = inRegion ?? pickRegion(random);
  const brand = brandName(random);
  const hasCode = !random.chance(0.015);
  const code = creditCode(random, region, random.chance(0.012));
  return {
    row: {
      enterpriseId: id,
      name: firmName(random, kind, PLACES[region]?.name ?? '', brand, category),
      unifiedSocialCreditCode: hasCode ? code : null,
      kind,
      region: random.chance(0.01) ? null : region,
    },
    brand,
    category,
    careful: !random.chance(0.07),
  };
}

/** A price as shops set it: 9.9, 59, 128, 1,299. */
export function shopPrice(yuan: number): number {
  if (yuan < 20) return Math.max(4.9, Math.round(yuan) - 0.1);
  if (yuan < 100) return Math.round(yuan / 10) * 10 - 1;
  if (yuan < 1000) return Math.round(yuan / 10) * 10 - (Math.round(yuan) % 3 === 0 ? 2 : 1);
  return Math.round(yuan / 100) * 100 - 1;
}

export function makeItem(random: Random, id: string, firm: Firm, category: ProductCategory): Item {
  const kind = random.pick(GOODS[category]);
  const title = `${firm.brand}${random.pick(kind.adjectives)}${kind.zh} ${random.pick(kind.specs)}`;
  return {
    row: { productId: id, enterpriseId: firm.row.enterpriseId, title, category },
    firm,
    kind,
    price: shopPrice(kind.price * random.lognormal(0.35)),
    availableFrom: random.chance(0.65) ? LONG_AVAILABLE : random.int(FIRST_DAY, LAST_DAY - 10),
    popularity: random.lognormal(0.7),
    qualityFactor: random.lognormal(0.1),
  };
}
