import type { StreamerDetail } from '@/contract/streamer';

type Sales = StreamerDetail['summary']['sales'];

/** Settled over declared sales, a share that may exceed 1; null when either is unknown or nothing was declared. */
export function settledToDeclared(sales: Sales): number | null {
  if (sales.settledGmvFen === null || !sales.declaredGmvFen) return null;
  return sales.settledGmvFen / sales.declaredGmvFen;
}

/** Per broadcast; null without broadcasts, or where the sum is unknown. Money in fen. */
export function perBroadcast(sales: Sales): {
  orders: number | null;
  settledGmvFen: number | null;
} {
  const { broadcasts, orders, settledGmvFen } = sales;
  if (broadcasts === 0) return { orders: null, settledGmvFen: null };
  return {
    orders: orders / broadcasts,
    settledGmvFen: settledGmvFen === null ? null : settledGmvFen / broadcasts,
  };
}

/** Adds each row's share of all rows' orders, largest first; shares are 0 when there are no orders at all. */
export function withShare<Row extends { orders: number }>(
  rows: readonly Row[],
): (Row & { share: number })[] {
  const total = rows.reduce((sum, { orders }) => sum + orders, 0);
  return rows
    .map((row) => ({ ...row, share: total === 0 ? 0 : row.orders / total }))
    .toSorted((a, b) => b.orders - a.orders);
}
