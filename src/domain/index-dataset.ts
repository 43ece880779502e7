import type { Dataset } from '@/dataset/dataset';
import { OFFER_SELLER_ROLE, type Complaint, type Instant, type Product } from '@/dataset/tables';
import { SIGNALS, signalValue } from './broadcast-signals';
import { broadcastTotals } from './broadcast-totals';
import { dayOfDate, dayOfInstant, startOfDay } from './calendar';
import { findBombings, type Bombing } from './complaint-bombing';
import { leftOutReasons } from './counted-complaints';
import {
  COVERAGE_UNKNOWN,
  coverageAt,
  indexDocuments,
  type DocumentIndex,
  type Requirement,
} from './document-index';
import { groupNumbers, groupRows, numberById, type Grouping } from './grouping';
import type { LeftOutReason } from './types';

/** The complaints, grouped and with what counts decided. */
export interface ComplaintIndex {
  ofStreamer: Grouping;
  /** By row: the Asia/Shanghai day received, and why it is left out (null: it counts). */
  day: Int32Array;
  leftOut: (LeftOutReason | null)[];
  /** Waves of groundless complaints, by the streamer's place; only of those who have one. */
  bombings: ReadonlyMap<number, readonly Bombing[]>;
}

/** All of a dataset that does not depend on a window, computed once. Rows are meant by their place in their table. */
export interface DatasetIndex {
  dataset: Dataset;
  asOfDay: number;
  /** The first instant after the as-of day: what has not happened by then is censored there. */
  asOfEnd: Instant;
  streamerNumber: ReadonlyMap<string, number>;
  enterpriseNumber: ReadonlyMap<string, number>;
  products: readonly Product[];
  broadcastsOfStreamer: Grouping;
  broadcastDay: Int32Array;
  offersOfBroadcast: Grouping;
  /** By offer: its product's row, and COVERED, UNCOVERED or COVERAGE_UNKNOWN. */
  offerProduct: Int32Array;
  offerCoverage: Uint8Array;
  /** The same of the merchant's own documents alone. */
  offerSupplier: Uint8Array;
  documents: DocumentIndex;
  /** By signal, then by broadcast; NaN where it can't be told. */
  signals: readonly Float64Array[];
  enforcementsOfStreamer: Grouping;
  complaints: ComplaintIndex;
}

const ofStreamer = (row: { streamerId: string }) => row.streamerId;

/** Groups a dataset's rows and settles what no window changes. Throws RangeError when `asOf` is not a date. */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const { streamers, broadcasts, offers, products } = dataset;
  const asOfDay = dayOfDate(dataset.meta.asOf);
  const streamerNumber = numberById(streamers, ({ streamerId }) => streamerId);
  const broadcastNumber = numberById(broadcasts, ({ broadcastId }) => broadcastId);
  const productNumber = numberById(products, ({ productId }) => productId);
  const broadcastOfOffer = groupNumbers(offers, ({ broadcastId }) => broadcastId, broadcastNumber);
  const offerProduct = groupNumbers(offers, ({ productId }) => productId, productNumber);
  const broadcastDay = Int32Array.from(broadcasts, ({ startedAt }) => dayOfInstant(startedAt));
  const documents = indexDocuments(dataset);
  const offersOfBroadcast = groupRows(broadcastOfOffer, broadcasts.length);
  return {
    dataset,
    asOfDay,
    asOfEnd: startOfDay(asOfDay + 1),
    streamerNumber,
    enterpriseNumber: numberById(dataset.enterprises, ({ enterpriseId }) => enterpriseId),
    products,
    broadcastsOfStreamer: groupRows(
      groupNumbers(broadcasts, ofStreamer, streamerNumber),
      streamers.length,
    ),
    broadcastDay,
    offersOfBroadcast,
    offerProduct,
    ...coverageOfOffers(dataset, broadcastOfOffer, offerProduct, broadcastDay, documents),
    documents,
    signals: signalsOfBroadcasts(dataset, offersOfBroadcast),
    enforcementsOfStreamer: groupRows(
      groupNumbers(dataset.enforcements, ofStreamer, streamerNumber),
      streamers.length,
    ),
    complaints: indexComplaints(dataset.complaints, streamerNumber),
  };
}

/** The same index over other complaints (one was filed): nothing else is computed again. */
export function withComplaints(index: DatasetIndex, complaints: Complaint[]): DatasetIndex {
  return {
    ...index,
    dataset: { ...index.dataset, complaints },
    complaints: indexComplaints(complaints, index.streamerNumber),
  };
}

function indexComplaints(
  complaints: readonly Complaint[],
  streamerNumber: ReadonlyMap<string, number>,
): ComplaintIndex {
  const streamerOf = groupNumbers(complaints, ofStreamer, streamerNumber);
  const bombings = findBombings(complaints);
  return {
    ofStreamer: groupRows(streamerOf, streamerNumber.size),
    day: Int32Array.from(complaints, ({ receivedAt }) => dayOfInstant(receivedAt)),
    leftOut: leftOutReasons(complaints, bombings),
    bombings: bombingsByStreamer(bombings, streamerNumber),
  };
}

function bombingsByStreamer(
  bombings: readonly Bombing[],
  streamerNumber: ReadonlyMap<string, number>,
): Map<number, Bombing[]> {
  const byStreamer = new Map<number, Bombing[]>();
  for (const bombing of bombings) {
    const streamer = streamerNumber.get(bombing.streamerId) ?? -1;
    const same = byStreamer.get(streamer);
    if (same) same.push(bombing);
    else byStreamer.set(streamer, [bombing]);
  }
  return byStreamer;
}

const KEPT_REQUIREMENTS = 1_000;

function coverageOfOffers(
  { offers, broadcasts, products }: Dataset,
  broadcastOfOffer: Int32Array,
  offerProduct: Int32Array,
  broadcastDay: Int32Array,
  documents: DocumentIndex,
): Pick<DatasetIndex, 'offerCoverage' | 'offerSupplier'> {
  const offerCoverage = new Uint8Array(offers.length).fill(COVERAGE_UNKNOWN);
  const offerSupplier = offerCoverage.slice();
  if (!documents.anyReviews) return { offerCoverage, offerSupplier };
  // one streamer's offers of one thing mostly come one after the other
  const known = new Map<number, readonly Requirement[]>();
  for (const [row, offer] of offers.entries()) {
    const broadcastRow = broadcastOfOffer[row] ?? -1;
    const broadcast = broadcasts[broadcastRow];
    const productRow = offerProduct[row] ?? -1;
    const product = products[productRow];
    if (!broadcast || !product) continue;
    const key = OFFER_SELLER_ROLE.length * productRow + OFFER_SELLER_ROLE.indexOf(offer.sellerRole);
    const requirements = known.get(key) ?? documents.requirements(product, offer.sellerRole);
    if (known.size >= KEPT_REQUIREMENTS) known.clear();
    known.set(key, requirements);
    const { startedAt } = broadcast;
    const day = broadcastDay[broadcastRow] ?? 0;
    offerCoverage[row] = coverageAt(requirements, startedAt, day);
    offerSupplier[row] = coverageAt(requirements, startedAt, day, 'enterprise');
  }
  return { offerCoverage, offerSupplier };
}

function signalsOfBroadcasts(dataset: Dataset, offersOfBroadcast: Grouping): Float64Array[] {
  const signals = SIGNALS.map(() => new Float64Array(dataset.broadcasts.length));
  for (const [row, broadcast] of dataset.broadcasts.entries()) {
    const totals = broadcastTotals({ dataset, offersOfBroadcast }, row);
    for (const [kind, signal] of SIGNALS.entries()) {
      const column = signals[kind];
      if (column) column[row] = signalValue(signal, signal.parts(broadcast, totals));
    }
  }
  return signals;
}
