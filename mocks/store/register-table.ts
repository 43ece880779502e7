import { ENFORCEMENT_STATES } from '@/contract/choices';
import { funnelStatus, verdictKind } from '@/contract/summary';
import { OFFER_SELLER_ROLE, PRODUCT_CATEGORY, REGION, type Platform } from '@/dataset/tables';
import { putWorse, unknownWorse, worseAt, type WorseColumns } from '@/domain/priority';
import type { Peers, Rate } from '@/domain/types';
import { emptyFacets, type RegisterFacets } from './facets';
import type { SingleColumn } from './narrow';
import type { NamedStreamer, StreamerTexts } from './streamer-texts';
import type { UnrankedRow } from './streamer-rows';
import { textAt } from './text-column';

/** A row without what `StreamerTexts` hold. */
export type Figures = Omit<UnrankedRow, keyof NamedStreamer>;

/** Every number of a row that is not its peers': null is kept as NaN, never as 0. */
const FIGURES = {
  followers: (row) => row.followers,
  orders: (row) => row.orders,
  settledGmvFen: (row) => row.settledGmvFen,
  complaintsCounted: (row) => row.complaintsCounted,
  complaintRate: (row) => row.complaintRate?.estimate ?? null,
  complaintRateLow: (row) => row.complaintRate?.low ?? null,
  complaintRateHigh: (row) => row.complaintRate?.high ?? null,
  expectedExcess: (row) => row.expectedExcess,
  refunded: (row) => row.refundRate?.numerator ?? 0,
  refundKnown: (row) => row.refundRate?.denominator ?? 0,
  refundRate: (row) => row.refundRate?.estimate ?? null,
  refundRateLow: (row) => row.refundRate?.low ?? null,
  refundRateHigh: (row) => row.refundRate?.high ?? null,
  qualityRefunded: (row) => row.qualityRefundRate?.numerator ?? 0,
  qualityKnown: (row) => row.qualityRefundRate?.denominator ?? 0,
  qualityRefundRate: (row) => row.qualityRefundRate?.estimate ?? null,
  qualityRefundRateLow: (row) => row.qualityRefundRate?.low ?? null,
  qualityRefundRateHigh: (row) => row.qualityRefundRate?.high ?? null,
  coveredOrders: (row) => row.coverage.coveredOrders,
  uncoveredOrders: (row) => row.coverage.uncoveredOrders,
  unknownOrders: (row) => row.coverage.unknownOrders,
  uncoveredOffers: (row) => row.coverage.uncoveredOffers,
  coverage: (row) => row.coverage.share,
  coverageLow: (row) => row.coverage.low,
  coverageHigh: (row) => row.coverage.high,
  medianFirstResponse: (row) => row.medianFirstResponseHours,
} satisfies Record<string, (row: Figures) => number | null>;
export type Figure = keyof typeof FIGURES;
// the record's keys are the figures; Object.keys forgets it
const FIGURE_NAMES = Object.keys(FIGURES) as Figure[];

/** What a row says of its peers; everyone in a group has the same. */
interface PeerGroup {
  peers: Peers;
  complaintRate: number | null;
  refundRate: number | null;
  qualityRefundRate: number | null;
  coverage: number | null;
}

/** A dictionary: each value once, and by place which of them it is. */
interface Coded<Value> {
  values: Value[];
  codes: Uint16Array;
}

/** The register in one window, by column: no object is kept for a row. A place is a streamer's in the streamers table. */
export interface RegisterTable {
  size: number;
  texts: StreamerTexts;
  /** NaN where it is unknown. */
  figures: Readonly<Record<Figure, Float64Array | Uint32Array>>;
  worse: WorseColumns;
  facets: RegisterFacets;
  platforms: Coded<Platform>;
  peers: Coded<PeerGroup>;
  /** Places in the orders that were asked for. */
  orders: Map<string, Uint32Array>;
}

/** Fills the register from rows that are made one at a time and not kept; `broken` holds the rules each breaks, as bits. */
export function fillRegister(
  texts: StreamerTexts,
  platformIds: readonly string[],
  broken: Int32Array,
  rowAt: (place: number) => Figures,
): RegisterTable {
  const size = texts.nameOf.length;
  const figures = FIGURE_NAMES.map((name) => ({
    of: FIGURES[name],
    column: new Float64Array(size),
  }));
  const worse = unknownWorse(size);
  const { facets, fill } = emptyFacets(size, platformIds, broken);
  const platforms = coding<Platform>(size);
  const peers = coding<PeerGroup>(size);
  for (let place = 0; place < size; place++) {
    const row = rowAt(place);
    for (const { of, column } of figures) column[place] = of(row) ?? Number.NaN;
    putWorse(worse, place, row.worse);
    fill(place, row);
    platforms.put(place, row.platform.platformId, row.platform);
    const group = peerGroupOf(row);
    peers.put(place, keyOf(group), group);
  }
  const columns = FIGURE_NAMES.map((name, at) => [name, narrowest(figures[at]?.column)] as const);
  return {
    size,
    texts,
    // one entry a figure
    figures: Object.fromEntries(columns) as RegisterTable['figures'],
    worse,
    facets,
    platforms: platforms.coded,
    peers: peers.coded,
    orders: new Map(),
  };
}

const peerGroupOf = ({
  peers,
  complaintRate,
  refundRate,
  qualityRefundRate,
  coverage,
}: Figures): PeerGroup => ({
  peers,
  complaintRate: complaintRate?.benchmark ?? null,
  refundRate: refundRate?.benchmark ?? null,
  qualityRefundRate: qualityRefundRate?.benchmark ?? null,
  coverage: coverage.benchmark,
});
const keyOf = ({ peers, ...benchmarks }: PeerGroup) =>
  [peers.category, peers.count, ...Object.values(benchmarks)].join();

function coding<Value>(size: number) {
  const coded: Coded<Value> = { values: [], codes: new Uint16Array(size) };
  const known = new Map<string, number>();
  const put = (place: number, key: string, value: Value): void => {
    let code = known.get(key);
    if (code === undefined) {
      code = coded.values.length;
      if (code > 0xff_ff) throw new RangeError('More than 65,536 platforms or peer groups');
      known.set(key, code);
      coded.values.push(value);
    }
    coded.codes[place] = code;
  };
  return { coded, put };
}

/** The same in half the bytes, where every value is a whole number that fits. */
function narrowest(column = new Float64Array()): Float64Array | Uint32Array {
  const whole = Uint32Array.from(column);
  return column.every((value, place) => value === whole[place]) ? whole : column;
}

/** One row as the contract has it, but for its priority. */
export function rowAt(table: RegisterTable, place: number): UnrankedRow {
  const { texts, facets, platforms, peers, worse } = table;
  const count = (figure: Figure) => table.figures[figure][place] ?? 0;
  const known = (figure: Figure) => {
    const value = table.figures[figure][place] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  const platform = platforms.values[platforms.codes[place] ?? 0];
  const group = peers.values[peers.codes[place] ?? 0];
  if (!platform || !group) throw new RangeError(`No row at ${place}`);
  const rate = (
    figure: 'complaintRate' | 'refundRate' | 'qualityRefundRate',
    numerator: Figure,
    denominator: Figure,
  ): Rate | null => {
    const estimate = known(figure);
    if (estimate === null) return null;
    return {
      numerator: count(numerator),
      denominator: count(denominator),
      estimate,
      low: count(`${figure}Low`),
      high: count(`${figure}High`),
      benchmark: group[figure] ?? 0,
    };
  };
  const level = facets.level.codes[place] ?? -1;
  return {
    streamerId: textAt(texts.ids, place),
    displayName: textAt(texts.names, texts.nameOf[place] ?? 0),
    platform,
    roomId: textAt(texts.rooms, place),
    region: valueAt(REGION, facets.region, place),
    skillLevel: Number(facets.level.values[level]) || null,
    followers: known('followers'),
    mainCategory: valueAt(PRODUCT_CATEGORY, facets.category, place),
    mainRole: valueAt(OFFER_SELLER_ROLE, facets.sellerRole, place),
    peers: group.peers,
    orders: count('orders'),
    settledGmvFen: known('settledGmvFen'),
    complaintsCounted: count('complaintsCounted'),
    complaintRate: rate('complaintRate', 'complaintsCounted', 'orders'),
    expectedExcess: known('expectedExcess'),
    refundRate: rate('refundRate', 'refunded', 'refundKnown'),
    qualityRefundRate: rate('qualityRefundRate', 'qualityRefunded', 'qualityKnown'),
    coverage: {
      coveredOrders: count('coveredOrders'),
      uncoveredOrders: count('uncoveredOrders'),
      unknownOrders: count('unknownOrders'),
      uncoveredOffers: count('uncoveredOffers'),
      share: known('coverage'),
      low: known('coverageLow'),
      high: known('coverageHigh'),
      benchmark: group.coverage,
    },
    medianFirstResponseHours: known('medianFirstResponse'),
    funnelStatus: valueAt(funnelStatus.options, facets.signal, place),
    verdict: valueAt(verdictKind.options, facets.verdict, place) ?? 'too_few_records',
    enforcement: valueAt(ENFORCEMENT_STATES, facets.enforcement, place) ?? 'none',
    worse: worseAt(worse, place),
  };
}

/** The facet's values are these, in this order. */
const valueAt = <Value extends string>(
  values: readonly Value[],
  { codes }: SingleColumn,
  place: number,
): Value | null => values[codes[place] ?? -1] ?? null;
