import type * as z from 'zod/mini';
import type { OfferedProduct, ProductsPage, productsQuery } from '@/contract/products';
import type { OfferSellerRole } from '@/dataset/tables';
import { rowsOf } from '@/domain/grouping';
import { inWindow } from '@/domain/window';
import type { StoreContext } from './context';
import { instantText } from './instants';
import { pageOf, sortRows, type Order } from './ordering';

type Query = z.output<typeof productsQuery> & { streamerId: string };

interface Offered {
  productId: string;
  /** Of the last broadcast that offered it. */
  at: number;
  orders: Map<OfferSellerRole, number>;
}

const LATEST_FIRST: Order<Offered> = {
  name: 'latest',
  keys: [{ of: ({ at }) => at, descending: true }, { of: ({ productId }) => productId }],
};

/** What a streamer offered in the window. Throws a 404 problem for an unknown streamer. */
export function products(context: StoreContext, query: Query): ProductsPage {
  const page = pageOf(sortRows(offered(context, query), LATEST_FIRST), LATEST_FIRST, query);
  return {
    ...page,
    items: page.items.map((row) => answerOf(context, row)),
    window: context.windowRange(query.window),
  };
}

function offered(context: StoreContext, { streamerId, window }: Query): Iterable<Offered> {
  const { index, dataset } = context;
  const range = context.range(window);
  const found = new Map<string, Offered>();
  for (const broadcast of rowsOf(index.broadcastsOfStreamer, context.numberOf(streamerId))) {
    if (!inWindow(index.broadcastDay[broadcast] ?? 0, range)) continue;
    const at = dataset.broadcasts[broadcast]?.startedAt ?? 0;
    for (const row of rowsOf(index.offersOfBroadcast, broadcast)) {
      const offer = dataset.offers[row];
      if (!offer) continue;
      const { productId, sellerRole, orders } = offer;
      const one = found.get(productId) ?? { productId, at, orders: new Map() };
      one.at = Math.max(one.at, at);
      one.orders.set(sellerRole, (one.orders.get(sellerRole) ?? 0) + orders);
      found.set(productId, one);
    }
  }
  return found.values();
}

function answerOf({ byId }: StoreContext, { productId, at, orders }: Offered): OfferedProduct {
  const product = byId.products.get(productId);
  const merchant = byId.enterprises.get(product?.enterpriseId ?? '');
  // the reader lets no dangling reference in
  if (!product || !merchant) throw new RangeError(`No product or merchant of ${productId}`);
  return {
    productId,
    title: product.title,
    category: product.category,
    merchant: { enterpriseId: merchant.enterpriseId, name: merchant.name },
    roles: [...orders]
      .map(([role, count]) => ({ role, orders: count }))
      .toSorted((a, b) => b.orders - a.orders || (a.role < b.role ? -1 : 1)),
    lastOfferedAt: instantText(at),
  };
}
