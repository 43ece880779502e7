import { ORDERS_PER_UNIT } from './units';

const FEWEST_STREAMERS = 5;
const FEWEST_ORDERS = ORDERS_PER_UNIT;
const WIDEST_RATIO = 4;
const WIDEST_SHARE = 0.1;

interface Limits {
  low: number | null;
  high: number | null;
}

/** Whether a set of streamers is more than a few, with orders enough to see a complaint rate in: else its rates are not compared. */
export const enoughToCompare = (streamers: number, orders: number): boolean =>
  streamers >= FEWEST_STREAMERS && orders >= FEWEST_ORDERS;

/** Whether a 95 % interval tells a rate or a wait at all: its upper end at most four times the lower. */
export const tellsRate = ({ low, high }: Limits): boolean =>
  low !== null && high !== null && high <= WIDEST_RATIO * low;

/** The same of a share that is nearly all: at most ten percentage points wide. */
export const tellsShare = ({ low, high }: Limits): boolean =>
  low !== null && high !== null && high - low <= WIDEST_SHARE;
