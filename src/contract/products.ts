import * as z from 'zod/mini';
import { OFFER_SELLER_ROLE } from '@/dataset/tables';
import { count, instant, page, pageQuery, windowRange } from './primitives';
import { windowQuery } from './streamer';
import { productCategory } from './summary';

export const productsQuery = z.extend(windowQuery, pageQuery);

export const offeredProduct = z
  .object({
    productId: z.string(),
    title: z.string(),
    category: productCategory,
    merchant: z.object({ enterpriseId: z.string(), name: z.string() }),
    roles: z
      .array(z.object({ role: z.enum(OFFER_SELLER_ROLE), orders: count }))
      .check(z.meta({ description: 'In which ways it was offered, the most orders first' })),
    lastOfferedAt: instant,
  })
  .register(z.globalRegistry, {
    id: 'OfferedProduct',
    description: 'A product that a streamer offered in the window, and who sold it',
  });
export type OfferedProduct = z.infer<typeof offeredProduct>;

export const productsPage = z
  .extend(page(offeredProduct), { window: windowRange })
  .register(z.globalRegistry, { id: 'ProductsPage' });
export type ProductsPage = z.infer<typeof productsPage>;
