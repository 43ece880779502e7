import type {
  Enterprise,
  OfferSellerRole,
  Product,
  ProductCategory,
  ReviewDocument,
} from '@/dataset/tables';
import { CATEGORIES } from './categories';
import { FIRST_DAY } from './calendar';
import { LONG_AVAILABLE, makeFirm, makeItem, type Firm, type Item } from './market';
import type { Profile } from './profile';
import { stream, type Random } from './random';
import { reviewFirm, reviewItem, type Reviews } from './reviews';

/** Something a streamer sells, and as what. */
export interface Listing {
  item: Item;
  role: OfferSellerRole;
  availableFrom: number;
  popularity: number;
}

export interface Market {
  enterprises: Enterprise[];
  products: Product[];
  reviews: Reviews;
  agencies: Firm[];
  /** Goods of merchants that others sell for them. */
  pool: Record<ProductCategory, Item[]>;
}

const CATEGORY_NAMES = Object.keys(CATEGORIES) as ProductCategory[];

/** The merchants whose goods streamers sell on commission, their products and documents, and the agencies. */
export function openMarket(seed: number, streamers: number, reviews: Reviews): Market {
  const market: Market = {
    enterprises: [],
    products: [],
    reviews,
    agencies: [],
    pool: {} as Market['pool'],
  };
  CATEGORY_NAMES.forEach((category, c) => {
    const items: Item[] = [];
    const merchants = Math.max(
      3,
      Math.round((streamers * CATEGORIES[category].weight) / 100 / 2.5),
    );
    for (let m = 0; m < merchants; m += 1) {
      const random = stream(seed, 'merchant', c * 100_000 + m);
      const kind = random.chance(0.25) ? 'manufacturer' : 'merchant';
      const firm = makeFirm(random, `e-${category}-${m + 1}`, kind, category);
      market.enterprises.push(firm.row);
      reviewFirm(reviews, random, firm, LONG_AVAILABLE);
      const count = random.int(2, 5);
      for (let i = 0; i < count; i += 1) {
        const item = makeItem(random, `p-${category}-${m + 1}-${i + 1}`, firm, category);
        if (i === 0) item.availableFrom = LONG_AVAILABLE;
        market.products.push(item.row);
        reviewItem(reviews, random, item, item.availableFrom);
        items.push(item);
      }
    }
    market.pool[category] = items;
  });
  const agencies = Math.max(2, Math.round(streamers / 25));
  for (let a = 0; a < agencies; a += 1) {
    const random = stream(seed, 'agency', a);
    const firm = makeFirm(random, `e-mcn-${a + 1}`, 'mcn', random.pick(CATEGORY_NAMES));
    market.agencies.push(firm);
    market.enterprises.push(firm.row);
    reviews.add(
      { kind: 'enterprise', id: firm.row.enterpriseId },
      'business_licence',
      LONG_AVAILABLE,
      random,
      firm.careful,
    );
  }
  return market;
}

const LATE_DOCUMENT: ReviewDocument = 'inspection_report';

function ownGoods(
  random: Random,
  market: Market,
  profile: Profile,
  firm: Firm,
  count: number,
): Listing[] {
  const { plan } = profile;
  const late = plan?.code === 'sold_before_report' && plan.beganDay !== null ? plan : null;
  const listings: Listing[] = [];
  for (let i = 0; i < count; i += 1) {
    const item = makeItem(
      random,
      `p-${profile.streamer.streamerId}-${i + 1}`,
      firm,
      profile.category,
    );
    if (i < 2) item.availableFrom = LONG_AVAILABLE;
    // A new line goes on sale before its reports have come back, and sells well.
    const rushed = late !== null && i >= 2 && i < 2 + Math.ceil((count - 2) * 0.7);
    if (rushed) {
      item.availableFrom = (late.beganDay ?? 0) + 2 * (i % 5);
      item.popularity *= 2.5;
    }
    market.products.push(item.row);
    reviewItem(market.reviews, random, item, item.availableFrom, rushed ? LATE_DOCUMENT : null);
    if (rushed) {
      const subject = { kind: 'product', id: item.row.productId } as const;
      const reviewed = item.availableFrom + (late.size ?? 0) + random.int(0, 8);
      market.reviews.addAt(subject, LATE_DOCUMENT, reviewed, random);
    }
    listings.push({
      item,
      role: 'own_store',
      availableFrom: item.availableFrom,
      popularity: item.popularity,
    });
  }
  return listings;
}

function goodsOfOthers(
  random: Random,
  market: Market,
  profile: Profile,
  count: number,
  role: OfferSellerRole,
  sideGoods: number,
): Listing[] {
  const chosen = new Map<string, Listing>();
  for (let i = 0; i < count; i += 1) {
    const side = i >= 2 && random.chance(sideGoods);
    const all = market.pool[side ? random.pick(CATEGORY_NAMES) : profile.category];
    const careful = profile.plan === null ? [] : all.filter((item) => item.firm.careful);
    const pool = careful.length > 1 ? careful : all;
    const item = random.pick(pool);
    const steady = i < 2;
    const anyTime = item.availableFrom < FIRST_DAY;
    const each =
      steady && !anyTime ? (pool.find((other) => other.availableFrom < FIRST_DAY) ?? item) : item;
    chosen.set(each.row.productId, {
      item: each,
      role:
        role === 'commission' && profile.plan === null && random.chance(0.04)
          ? 'advertising_only'
          : role,
      availableFrom: each.availableFrom,
      popularity: each.popularity * random.lognormal(0.4),
    });
  }
  return [...chosen.values()];
}

/** What a streamer has to sell, earliest available first; sets who operates its room. */
export function stock(
  seed: number,
  market: Market,
  profile: Profile,
  sideGoods: number,
): Listing[] {
  const random = stream(seed, 'stock', profile.index);
  const { streamer, plan } = profile;
  const size = Math.round(3 + 0.45 * profile.broadcastsPerYear ** 0.65 * random.lognormal(0.25));
  const count = Math.min(26, plan?.code === 'sold_before_report' ? Math.max(7, size) : size);
  let listings: Listing[];
  if (profile.role === 'own_store') {
    const kind = random.chance(0.2) ? 'manufacturer' : 'merchant';
    const firm = makeFirm(
      random,
      `e-${streamer.streamerId}`,
      kind,
      profile.category,
      streamer.region ?? undefined,
    );
    market.enterprises.push(firm.row);
    // A story is about one thing: whoever carries it has its other papers in order.
    if (plan !== null) firm.careful = true;
    reviewFirm(market.reviews, random, firm, LONG_AVAILABLE);
    streamer.operatorId = firm.row.enterpriseId;
    listings = ownGoods(random, market, profile, firm, count);
    if (plan === null && random.chance(0.25)) {
      listings.push(
        ...goodsOfOthers(random, market, profile, random.int(1, 4), 'commission', sideGoods),
      );
    }
  } else {
    streamer.operatorId = random.chance(0.08)
      ? null
      : random.pick(market.agencies).row.enterpriseId;
    listings = goodsOfOthers(random, market, profile, count, profile.role, sideGoods);
  }
  return listings.sort((a, b) => a.availableFrom - b.availableFrom);
}
