import { MAX_FUNNEL_POINTS, type Funnel } from '@/contract/funnel';
import type { StreamerFilters } from '@/contract/streamers';
import { funnelLimits, funnelStatus } from '@/domain/funnel';
import type { StoreContext } from './context';
import { narrowedRegister } from './register';
import { rawRateAt } from './register-filter';
import { rowAt } from './register-table';

type Point = Funnel['points'][number];
type Bin = Funnel['bins'][number];

const LIMIT_POINTS = 60;

/**
 * The register's filtered set as a funnel plot; streamers without orders have no place on it. The centre is the peer rate of
 * the one category filtered to, where it has a peer group, else everyone's.
 */
export function funnel(context: StoreContext, filters: StreamerFilters): Funnel {
  const { table, narrowed } = narrowedRegister(context, filters);
  const { peerGroups } = context.market(filters.window);
  const only = filters.category?.length === 1 ? filters.category[0] : undefined;
  const peers = peerGroups.get(only ?? 'all') ?? peerGroups.get('all');
  const benchmark = peers?.complaints?.mean ?? 0;
  const overdispersion = peers?.phi ?? 1;
  const points: Point[] = [];
  for (const [place, passes] of narrowed.passes.entries()) {
    const rate = passes === 1 ? rawRateAt(table, place) : null;
    if (rate === null) continue;
    const { streamerId, displayName, orders, complaintsCounted } = rowAt(table, place);
    const status = funnelStatus(complaintsCounted, orders, benchmark, overdispersion);
    points.push({ streamerId, displayName, orders, complaintsCounted, rate, status });
  }
  const crowded = points.length > MAX_FUNNEL_POINTS;
  return {
    window: context.windowRange(filters.window),
    group: peers?.category ?? null,
    peers: peers?.count ?? 0,
    benchmark,
    overdispersion,
    streamers: points.length,
    limits: funnelLimits(benchmark, overdispersion, logSpaced(points)),
    points: crowded ? points.filter((point) => point.status !== 'inside') : points,
    bins: crowded ? binned(points.filter((point) => point.status === 'inside')) : [],
  };
}

/** Orders from the least to the most of the points, evenly on a log axis. */
function logSpaced(points: Point[]): number[] {
  if (points.length === 0) return [];
  const [low, high] = extent(points.map((point) => Math.log(point.orders)));
  if (high === low) return [Math.exp(low)];
  const step = (high - low) / (LIMIT_POINTS - 1);
  return Array.from({ length: LIMIT_POINTS }, (_, index) => Math.exp(low + index * step));
}

// a spread of the values as arguments would overflow the stack at a hundred thousand
const extent = (values: number[]) =>
  values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)] as const, [
    Infinity,
    -Infinity,
  ] as const);

const COLUMNS = 40;
const BANDS = 30;

/** A grid, even in log orders and in rate; empty cells are left out. */
function binned(points: Point[]): Bin[] {
  if (points.length === 0) return [];
  const [left, right] = extent(points.map((point) => Math.log(point.orders)));
  const [, top] = extent(points.map((point) => point.rate));
  const width = (right - left) / COLUMNS || 1;
  const height = top / BANDS || 1;
  const cells = new Map<number, number>();
  for (const { orders, rate } of points) {
    const column = Math.min(COLUMNS - 1, Math.floor((Math.log(orders) - left) / width));
    const band = Math.min(BANDS - 1, Math.floor(rate / height));
    const cell = column * BANDS + band;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  return [...cells]
    .toSorted(([a], [b]) => a - b)
    .map(([cell, streamers]) => {
      const column = Math.floor(cell / BANDS);
      const band = cell % BANDS;
      return {
        ordersFrom: Math.exp(left + column * width),
        ordersTo: Math.exp(left + (column + 1) * width),
        rateFrom: band * height,
        rateTo: (band + 1) * height,
        streamers,
      };
    });
}
