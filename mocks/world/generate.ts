import type { Dataset } from '@/dataset/dataset';
import { openMarket, stock } from './assortment';
import { AS_OF, FIRST_DAY, LAST_DAY } from './calendar';
import { complaintBook, complaintRateOf } from './complaints';
import { enforcementOf } from './enforcements';
import { makeProfile, PLATFORMS, type Profile, type Surroundings } from './profile';
import { shuffled, stream } from './random';
import { reviewBook } from './reviews';
import { simulateSales, type Sale } from './sales';
import { planStories } from './stories';
import { leaveGaps } from './gaps';
import { climateOf, NO_VARIATION, type Variation } from './variation';
import { truthOf, type TruthRow } from './truth';

export const DEFAULT_SEED = 7;
export const DEFAULT_STREAMERS = 1200;

export interface World {
  dataset: Dataset;
  /** What was planted, for evaluation only: the app never reads it. */
  truth: TruthRow[];
}

interface WorldOptions {
  streamers?: number;
  variation?: Variation;
  witness?: (profile: Profile, sales: readonly Sale[]) => void;
}

/**
 * Makes the demo world: twelve months of fictional live sales up to `AS_OF`, with its planted stories.
 * The same seed and size give the same rows in the same order.
 * @param seed any whole number
 * @param options.streamers how many streamers, 1 to 100,000; 1,200 unless told
 * @param options.variation how it departs from the demo's recipe; not at all unless told
 * @param options.witness sees each streamer's sales with the rates that drew them, for evaluation only
 * @throws RangeError when either is out of range
 */
export function generate(seed: number, options: WorldOptions = {}): World {
  const { streamers = DEFAULT_STREAMERS, variation = NO_VARIATION } = options;
  if (!Number.isSafeInteger(seed)) throw new RangeError('The seed must be a whole number.');
  if (!Number.isInteger(streamers) || streamers < 1 || streamers > 100_000) {
    throw new RangeError('The number of streamers must be a whole number from 1 to 100,000.');
  }
  const reviews = reviewBook(variation);
  const market = openMarket(seed, streamers, reviews);
  const plans = planStories(seed, streamers, variation);
  const climate = climateOf(seed, variation, FIRST_DAY);
  const surroundings: Surroundings = { seed, streamers, variation, climate };
  const ranks = shuffled(stream(seed, 'ranks'), streamers);
  const dataset: Dataset = {
    meta: {
      title: 'Castcheck demo world',
      sources: [
        {
          title: `Generated from seed ${seed}; every person, firm, platform and figure is fictional`,
        },
      ],
      licenses: [
        {
          name: 'CC0-1.0',
          title: 'CC0 1.0',
          path: 'https://creativecommons.org/publicdomain/zero/1.0/',
        },
      ],
      asOf: AS_OF,
      fictional: true,
    },
    platforms: structuredClone(PLATFORMS),
    enterprises: market.enterprises,
    streamers: [],
    products: market.products,
    broadcasts: [],
    offers: [],
    reviews: reviews.rows,
    complaints: [],
    enforcements: [],
  };
  const truth: TruthRow[] = [];
  for (let index = 0; index < streamers; index += 1) {
    const profile = makeProfile(surroundings, index, ranks[index] ?? 0, plans.get(index) ?? null);
    const listings = stock(seed, market, profile, variation.sideGoods);
    const sales = liveAYear(surroundings, dataset, profile, listings);
    options.witness?.(profile, sales);
    dataset.streamers.push(profile.streamer);
    const enforcement = enforcementOf(seed, profile);
    if (enforcement) dataset.enforcements.push(enforcement);
    truth.push(truthOf(profile, sales));
  }
  return { dataset, truth };
}

function liveAYear(
  { seed, variation }: Surroundings,
  dataset: Dataset,
  profile: Profile,
  listings: Parameters<typeof simulateSales>[2],
): Sale[] {
  const sales: Sale[] = [];
  simulateSales(seed, profile, listings, {
    broadcasts: dataset.broadcasts,
    offers: dataset.offers,
    sold: (sale) => sales.push(sale),
  });
  const book = complaintBook(seed, profile);
  const { plan } = profile;
  if (plan?.code === 'tiny_frightening') {
    // Two people complained: of so few buyers, a frightening share that says next to nothing.
    const early = sales.filter((sale) => sale.genuineOrders > 0 && sale.day < LAST_DAY - 10);
    for (const sale of early.slice(0, 2)) book.about(sale, 0, 0.5, 1);
  } else {
    for (const sale of sales) {
      const { rate, aboutGoods } = complaintRateOf(profile, sale);
      book.about(sale, rate, aboutGoods);
    }
  }
  if (plan?.code === 'complaint_bombed' && sales.length > 0) {
    book.bomb(sales, plan.beganDay ?? LAST_DAY - 40, plan.size ?? 30);
  }
  const complaints = book.finish();
  leaveGaps(seed, profile.index, variation, { sales, complaints });
  for (const complaint of complaints) dataset.complaints.push(complaint);
  return sales;
}
