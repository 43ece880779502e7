import type { StreamerDetail } from '@/contract/streamer';
import type { OfferSellerRole } from '@/dataset/tables';

export interface RoleShare {
  role: OfferSellerRole;
  /** In (0, 1]. */
  share: number;
}

/** In which ways a seller sold, the most orders first; empty without orders. Ways that brought no order are left out. */
export function sellerKinds(roles: StreamerDetail['summary']['sales']['roles']): RoleShare[] {
  const sold = roles.filter(({ orders }) => orders > 0);
  const total = sold.reduce((sum, { orders }) => sum + orders, 0);
  return sold
    .map(({ role, orders }) => ({ role, share: orders / total }))
    .toSorted((a, b) => b.share - a.share);
}
