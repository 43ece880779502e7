import type { ExplorerFilters } from '@/contract/explorer';
import { PRODUCT_CATEGORY } from '@/dataset/tables';
import { groupRows, rowsOf } from '@/domain/grouping';
import { EVENT_RATE, pooledRate } from '@/domain/pooled-rate';
import { ORDERS_PER_UNIT } from '@/domain/units';
import { inWindow } from '@/domain/window';
import { complaintColumns } from './complaint-columns';
import type { StoreContext } from './context';
import { narrowedComplaints } from './explorer-filter';
import { estimateOf } from './market-pairs';
import { orderLedger } from './order-ledger';

/** Puts complaints and orders into the same numbered groups; negative is none. */
export interface Groups {
  count: number;
  ofComplaint: (row: number) => number;
  /** `goods`: its place in PRODUCT_CATEGORY, −1 where unknown. */
  ofOrder: (streamer: number, day: number, goods: number) => number;
}

interface GroupRates {
  /** Orders in each group that platform, region, streamer and goods let in: no other filter says anything of an order. */
  orders: number[];
  /** Complaints of each that pass the filters and count, per 10,000 of those orders; null without orders. */
  rates: ({ estimate: number; low: number; high: number } | null)[];
}

/** Whether the filters let in complaints that count: what is left out of every figure has no rate. */
export const letsInCounted = ({ counted }: ExplorerFilters): boolean =>
  !counted?.length || counted.includes('counted');

/** Orders and complaint rates of each group, with intervals as wide as the streamers in it differ. */
export function complaintRates(
  context: StoreContext,
  filters: ExplorerFilters,
  groups: Groups,
): GroupRates {
  const ledger = orderLedger(context.index);
  const sold = groupRows(groupsOfOrders(context, filters, groups), groups.count);
  const { passes } = narrowedComplaints(context, filters);
  const { streamer } = complaintColumns(context);
  const { leftOut } = context.index.complaints;
  const groupOf = Int32Array.from(passes, (passing, row) =>
    passing === 1 && leftOut[row] === null ? groups.ofComplaint(row) : -1,
  );
  const complained = groupRows(groupOf, groups.count);
  // a complaint against somebody who isn't there is nobody's, but still there
  const nobody = context.dataset.streamers.length;
  const orders = new Float64Array(nobody + 1);
  const complaints = new Float64Array(nobody + 1);
  const numbers = Array.from({ length: groups.count }, (_, group) => group);
  const all = numbers.map((group) => {
    orders.fill(0);
    complaints.fill(0);
    for (const entry of rowsOf(sold, group)) {
      add(orders, ledger.streamer[entry] ?? nobody, ledger.orders[entry] ?? 0);
    }
    for (const row of rowsOf(complained, group)) {
      const number = streamer[row] ?? -1;
      add(complaints, number < 0 ? nobody : number, 1);
    }
    const rate = pooledRate(complaints, orders, EVENT_RATE);
    return {
      orders: orders.reduce((sum, one) => sum + one, 0),
      rate: rate && estimateOf(rate, ORDERS_PER_UNIT),
    };
  });
  return { orders: all.map((one) => one.orders), rates: all.map((one) => one.rate) };
}

const add = (totals: Float64Array, place: number, more: number) => {
  totals[place] = (totals[place] ?? 0) + more;
};

function groupsOfOrders(
  context: StoreContext,
  filters: ExplorerFilters,
  { ofOrder }: Groups,
): Int32Array {
  const { streamer, day, goods } = orderLedger(context.index);
  const range = context.range(filters.window);
  const letIn = streamersLetIn(context, filters);
  const wanted = filters.goods?.length ? new Set<string>(filters.goods) : null;
  const goodsLetIn = PRODUCT_CATEGORY.map((category) => wanted === null || wanted.has(category));
  return Int32Array.from(streamer, (number, entry) => {
    const sold = day[entry] ?? NaN;
    const code = goods[entry] ?? -1;
    const passes =
      inWindow(sold, range) && letIn[number] === 1 && (goodsLetIn[code] ?? wanted === null);
    return passes ? ofOrder(number, sold, code) : -1;
  });
}

/** By place, 1 for streamers that platform, region and streamer let in. */
function streamersLetIn(
  { dataset }: StoreContext,
  { platform, region, streamer }: ExplorerFilters,
): Uint8Array {
  const lets = (chosen: readonly string[] | undefined, value: string | null) =>
    !chosen?.length || (value !== null && chosen.includes(value));
  return Uint8Array.from(dataset.streamers, (one) =>
    Number(
      lets(platform, one.platformId) &&
        lets(region, one.region) &&
        (streamer === undefined || streamer === one.streamerId),
    ),
  );
}
