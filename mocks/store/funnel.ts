import { MAX_FUNNEL_POINTS, type Funnel } from '@/contract/funnel';
import type { StreamerFilters } from '@/contract/streamers';
import { funnelStatus as funnelStatusSchema } from '@/contract/summary';
import { funnelLimits, funnelStatus } from '@/domain/funnel';
import type { StoreContext } from './context';
import { narrowedRegister } from './register';
import { rawRateAt } from './register-filter';
import { rowAt, type RegisterTable } from './register-table';

type Bin = Funnel['bins'][number];

const LIMIT_POINTS = 60;

/**
 * The register's filtered set as a funnel plot; streamers without orders have no place on it. The centre is the peer rate of
 * the one category filtered to, where it has a peer group, else everyone's.
 */
export function funnel(
  context: StoreContext,
  filters: StreamerFilters,
  most = MAX_FUNNEL_POINTS,
): Funnel {
  const { table, narrowed } = narrowedRegister(context, filters);
  const { peerGroups } = context.market(filters.window);
  const only = filters.category?.length === 1 ? filters.category[0] : undefined;
  const peers = peerGroups.get(only ?? 'all') ?? peerGroups.get('all');
  const benchmark = peers?.complaints?.mean ?? 0;
  const overdispersion = peers?.phi ?? 1;
  const placed = placedStreamers(table, narrowed.passes, benchmark, overdispersion);
  const { places, statuses } = placed;
  const crowded = places.length > most;
  const drawn = crowded ? farthest(placed, benchmark, most) : Uint32Array.from(places.keys());
  const isDrawn = new Uint8Array(places.length);
  for (const nth of drawn) isDrawn[nth] = 1;
  return {
    window: context.windowRange(filters.window),
    group: peers?.category ?? null,
    peers: peers?.count ?? 0,
    benchmark,
    overdispersion,
    streamers: places.length,
    limits: funnelLimits(benchmark, overdispersion, logSpaced(placed.orders)),
    points: Array.from(drawn, (nth) => {
      const { streamerId, displayName, orders, complaintsCounted } = rowAt(table, places[nth] ?? 0);
      const status = FUNNEL_STATUSES[statuses[nth] ?? 0] ?? 'inside';
      return {
        streamerId,
        displayName,
        orders,
        complaintsCounted,
        rate: placed.rates[nth] ?? 0,
        status,
      };
    }),
    bins: crowded ? binned(placed, (nth) => isDrawn[nth] === 0) : [],
  };
}

const FUNNEL_STATUSES = funnelStatusSchema.options;

/** The streamers with a place in the plot, one after the other, by column. */
interface Placed {
  places: Uint32Array;
  orders: Float64Array;
  rates: Float64Array;
  /** As they are listed in `FUNNEL_STATUSES`. */
  statuses: Uint8Array;
}

function placedStreamers(
  table: RegisterTable,
  passes: Uint8Array,
  benchmark: number,
  phi: number,
): Placed {
  const places = Uint32Array.from(passes.keys()).filter(
    (place) => passes[place] === 1 && rawRateAt(table, place) !== null,
  );
  const { figures } = table;
  const orders = Float64Array.from(places, (place) => figures.orders[place] ?? 0);
  const rates = Float64Array.from(places, (place) => rawRateAt(table, place) ?? 0);
  const statuses = Uint8Array.from(places, (place, nth) => {
    const complaints = figures.complaintsCounted[place] ?? 0;
    return FUNNEL_STATUSES.indexOf(funnelStatus(complaints, orders[nth] ?? 0, benchmark, phi));
  });
  return { places, orders, rates, statuses };
}

/** Of those outside the limits, the `most` that are the most standard deviations from the centre, in the order of the register. */
function farthest({ orders, rates, statuses }: Placed, benchmark: number, most: number) {
  const inside = FUNNEL_STATUSES.indexOf('inside');
  const outside = Uint32Array.from(statuses.keys()).filter((nth) => statuses[nth] !== inside);
  if (outside.length <= most) return outside;
  const far = (nth: number) =>
    Math.abs((rates[nth] ?? 0) - benchmark) * Math.sqrt(orders[nth] ?? 0);
  return outside
    .sort((a, b) => far(b) - far(a))
    .slice(0, most)
    .sort();
}

/** Orders from the least to the most of the points, evenly on a log axis. */
function logSpaced(orders: Float64Array): number[] {
  if (orders.length === 0) return [];
  const [low, high] = extent(orders.map(Math.log));
  if (high === low) return [Math.exp(low)];
  const step = (high - low) / (LIMIT_POINTS - 1);
  return Array.from({ length: LIMIT_POINTS }, (_, index) => Math.exp(low + index * step));
}

// a spread of the values as arguments would overflow the stack at a hundred thousand
const extent = (values: Float64Array) =>
  values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)] as const, [
    Infinity,
    -Infinity,
  ] as const);

const COLUMNS = 40;
const BANDS = 30;

/** A grid, even in log orders and in rate, one for each status; empty cells are left out. */
function binned({ orders, rates, statuses }: Placed, isIn: (nth: number) => boolean): Bin[] {
  const inBins = Uint32Array.from(orders.keys()).filter(isIn);
  if (inBins.length === 0) return [];
  const [left, right] = extent(Float64Array.from(inBins, (nth) => Math.log(orders[nth] ?? 1)));
  const [, top] = extent(Float64Array.from(inBins, (nth) => rates[nth] ?? 0));
  const width = (right - left) / COLUMNS || 1;
  const height = top / BANDS || 1;
  const cells = new Map<number, number>();
  for (const nth of inBins) {
    const column = Math.floor((Math.log(orders[nth] ?? 1) - left) / width);
    const band = Math.floor((rates[nth] ?? 0) / height);
    const grid = (statuses[nth] ?? 0) * COLUMNS;
    const cell = (grid + Math.min(COLUMNS - 1, column)) * BANDS + Math.min(BANDS - 1, band);
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  return [...cells]
    .toSorted(([a], [b]) => a - b)
    .map(([cell, streamers]) => {
      const column = Math.floor(cell / BANDS) % COLUMNS;
      const band = cell % BANDS;
      return {
        ordersFrom: Math.exp(left + column * width),
        ordersTo: Math.exp(left + (column + 1) * width),
        rateFrom: band * height,
        rateTo: (band + 1) * height,
        status: FUNNEL_STATUSES[Math.floor(cell / BANDS / COLUMNS)] ?? 'inside',
        streamers,
      };
    });
}
