import {
  OFFER_SELLER_ROLE,
  PRODUCT_CATEGORY,
  type OfferSellerRole,
  type ProductCategory,
} from '@/dataset/tables';
import { MS_PER_HOUR } from './calendar';
import type { DatasetIndex } from './index-dataset';
import { eachBroadcast, eachOffer } from './rows-in-window';
import type { DayRange, Sales } from './types';

interface Share {
  orders: number;
  offers: number;
}

/** What a streamer sold in a window. Categories and roles come largest first, ties in the tables' own order. */
export function streamerSales(index: DatasetIndex, streamer: number, window: DayRange): Sales {
  let broadcasts = 0;
  let ms = 0;
  let orders = 0;
  let units = 0;
  let declaredGmvFen: number | null = null;
  let settledGmvFen: number | null = null;
  eachBroadcast(index, streamer, window, (broadcast) => {
    broadcasts++;
    ms += broadcast.endedAt - broadcast.startedAt;
    declaredGmvFen = addKnown(declaredGmvFen, broadcast.declaredGmvFen);
    settledGmvFen = addKnown(settledGmvFen, broadcast.settledGmvFen);
  });
  const byCategory = new Map<ProductCategory, Share>();
  const byRole = new Map<OfferSellerRole, Share>();
  eachOffer(index, streamer, window, (offer, row) => {
    orders += offer.orders;
    units += offer.units;
    addShare(byRole, offer.sellerRole, offer.orders);
    const product = index.products[index.offerProduct[row] ?? -1];
    if (product) addShare(byCategory, product.category, offer.orders);
  });
  return {
    broadcasts,
    hours: ms / MS_PER_HOUR,
    orders,
    units,
    declaredGmvFen,
    settledGmvFen,
    categories: largestFirst(PRODUCT_CATEGORY, byCategory).map(([category, { orders, offers }]) => {
      return { category, orders, offers };
    }),
    roles: largestFirst(OFFER_SELLER_ROLE, byRole).map(([role, { orders, offers }]) => {
      return { role, orders, offers };
    }),
  };
}

/** The role in which most orders were sold; null without orders. */
export function mainRole({ roles }: Pick<Sales, 'roles'>): OfferSellerRole | null {
  const largest = roles[0];
  return largest && largest.orders > 0 ? largest.role : null;
}

/** A sum of what is known: null until something is. */
export function addKnown(total: number | null, more: number | null): number | null {
  if (more === null) return total;
  return (total ?? 0) + more;
}

function addShare<Key>(shares: Map<Key, Share>, key: Key, orders: number): void {
  const share = shares.get(key);
  if (share) {
    share.orders += orders;
    share.offers++;
  } else {
    shares.set(key, { orders, offers: 1 });
  }
}

function largestFirst<Key>(order: readonly Key[], shares: Map<Key, Share>): [Key, Share][] {
  return order
    .flatMap((key): [Key, Share][] => {
      const share = shares.get(key);
      return share ? [[key, share]] : [];
    })
    .sort(([, a], [, b]) => b.orders - a.orders);
}
