import type { Dataset } from '@/dataset/dataset';
import { PRODUCT_CATEGORY, type ProductCategory } from '@/dataset/tables';
import { rowsOf } from '@/domain/grouping';
import type { DatasetIndex } from '@/domain/index-dataset';

/** What was sold, an entry an offer, by column. */
export interface OrderLedger {
  streamer: Int32Array;
  day: Int32Array;
  /** The goods' place in PRODUCT_CATEGORY, −1 where the product is not there. */
  goods: Int8Array;
  orders: Float64Array;
  /** By streamer: what most of its orders were for, over all the records; null without orders of known goods. */
  mainGoods: readonly (ProductCategory | null)[];
}

// no write touches what was sold
const ledgers = new WeakMap<Dataset['offers'], OrderLedger>();

export function orderLedger(index: DatasetIndex): OrderLedger {
  const known = ledgers.get(index.dataset.offers);
  if (known) return known;
  const ledger = makeLedger(index);
  ledgers.set(index.dataset.offers, ledger);
  return ledger;
}

const GOODS_CODE = new Map<string, number>(
  PRODUCT_CATEGORY.map((category, code) => [category, code]),
);

function makeLedger(index: DatasetIndex): OrderLedger {
  const { streamers, offers } = index.dataset;
  const goodsOfProduct = Int8Array.from(
    index.products,
    ({ category }) => GOODS_CODE.get(category) ?? -1,
  );
  const streamer = new Int32Array(offers.length);
  const day = new Int32Array(offers.length);
  const goods = new Int8Array(offers.length);
  const orders = new Float64Array(offers.length);
  const byGoods = streamers.map(() => new Float64Array(PRODUCT_CATEGORY.length));
  let entry = 0;
  for (const [number, totals] of byGoods.entries()) {
    for (const broadcast of rowsOf(index.broadcastsOfStreamer, number)) {
      for (const row of rowsOf(index.offersOfBroadcast, broadcast)) {
        const sold = offers[row]?.orders ?? 0;
        const code = goodsOfProduct[index.offerProduct[row] ?? -1] ?? -1;
        streamer[entry] = number;
        day[entry] = index.broadcastDay[broadcast] ?? 0;
        goods[entry] = code;
        orders[entry] = sold;
        if (code >= 0) totals[code] = (totals[code] ?? 0) + sold;
        entry++;
      }
    }
  }
  return {
    streamer: streamer.subarray(0, entry),
    day: day.subarray(0, entry),
    goods: goods.subarray(0, entry),
    orders: orders.subarray(0, entry),
    mainGoods: byGoods.map(largest),
  };
}

/** The first in the table's own order where two are equal. */
function largest(totals: Float64Array): ProductCategory | null {
  const most = Math.max(...totals);
  return most > 0 ? (PRODUCT_CATEGORY[totals.indexOf(most)] ?? null) : null;
}
