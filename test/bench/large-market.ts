import type { Dataset } from '@/dataset/dataset';
import { generate } from '@mocks/world/generate';
import { lastDays } from '@mocks/world/last-days';

const PER_WORLD = 1_000;

/**
 * A market of any size, in thousands of streamers: as many worlds as it takes, each with its own seed, side by side, so that a streamer
 * has as many records in a large one as in a small one. Only the last `days` days are kept, and no texts that no figure reads.
 */
export function largeMarket(streamers: number, days: number): Dataset {
  const market = worldOf(1, days);
  for (let seed = 2; seed <= streamers / PER_WORLD; seed++) {
    const world = worldOf(seed, days);
    append(market.enterprises, world.enterprises);
    append(market.streamers, world.streamers);
    append(market.products, world.products);
    append(market.broadcasts, world.broadcasts);
    append(market.offers, world.offers);
    append(market.reviews, world.reviews);
    append(market.complaints, world.complaints);
    append(market.enforcements, world.enforcements);
  }
  return market;
}

/** Not by spreading: an argument list has its limits. */
function append<Row>(rows: Row[], more: readonly Row[]): void {
  for (const row of more) rows.push(row);
}

/** A string in one piece: one put together holds on to its pieces as well. */
const flat = (text: string) => Buffer.from(text).toString();

/** One world, its ids told apart from those of the others. */
function worldOf(seed: number, days: number): Dataset {
  const dataset = lastDays(generate(seed, { streamers: PER_WORLD }).dataset, days);
  const named = new Map<string, string>();
  // one string an id, however many rows name it
  const own = (id: string) => {
    const known = named.get(id) ?? flat(`${seed}.${id}`);
    named.set(id, known);
    return known;
  };
  for (const row of dataset.enterprises) row.enterpriseId = own(row.enterpriseId);
  for (const row of dataset.streamers) {
    row.streamerId = own(row.streamerId);
    row.operatorId = row.operatorId && own(row.operatorId);
  }
  for (const row of dataset.products) {
    row.productId = own(row.productId);
    row.enterpriseId = own(row.enterpriseId);
  }
  for (const row of dataset.reviews) {
    row.reviewId = own(row.reviewId);
    row.subjectId = own(row.subjectId);
    row.documentNo = null;
  }
  for (const row of dataset.broadcasts) {
    row.broadcastId = own(row.broadcastId);
    row.streamerId = own(row.streamerId);
  }
  for (const row of dataset.offers) {
    row.broadcastId = own(row.broadcastId);
    row.productId = own(row.productId);
  }
  for (const row of dataset.complaints) {
    row.complaintId = own(row.complaintId);
    row.streamerId = own(row.streamerId);
    row.broadcastId = row.broadcastId && own(row.broadcastId);
    row.productId = row.productId && own(row.productId);
    row.complainantRef = row.complainantRef && own(row.complainantRef);
    row.narrative = null;
    row.remedySought = null;
    row.sellerResponse = null;
  }
  for (const row of dataset.enforcements) row.streamerId = own(row.streamerId);
  return dataset;
}
