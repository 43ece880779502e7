import type { Broadcast, Offer } from '@/dataset/tables';
import { MS_PER_DAY, MS_PER_HOUR, dateOfDay, startOfDay } from '@/domain/calendar';
import type { Listing } from './assortment';
import { CATEGORIES } from './categories';
import { dayFactors, END, FIRST_DAY, LAST_DAY, WARM_UP_DAYS, type DayFactors } from './calendar';
import { shopPrice } from './market';
import type { Profile } from './profile';
import { stream, type Random } from './random';
import { storyOf } from './stories';

/** One offer as it was sold, with the rates that drew it. */
export interface Sale {
  day: number;
  broadcast: Broadcast;
  /** False for the warm-up before the first day, whose broadcasts are not part of the dataset. */
  kept: boolean;
  listing: Listing;
  priceFen: number;
  offer: Offer;
  /** Orders of real buyers, and invented ones. */
  genuineOrders: number;
  inventedOrders: number;
  /** Share of real orders refunded for quality in the end; of the others, the share refunded for another reason. */
  qualityShare: number;
  otherShare: number;
  /** The same quality share without the scatter of the week. */
  steadyQualityShare: number;
  /** Share of refunds of real orders that have been made by the as-of day, and of invented orders that have been refunded. */
  ripe: number;
  inventedRefunded: number;
}

export interface SalesSink {
  broadcasts: Broadcast[];
  offers: Offer[];
  sold(sale: Sale): void;
}

const FACTORS = dayFactors();
const START = FIRST_DAY - WARM_UP_DAYS;
const ORDERS_NOISE = 0.45;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const MEAN_BROADCASTS = sum(FACTORS.map((f) => f.broadcasts)) / FACTORS.length;
/** Mean orders factor of a broadcast, by which the year's orders are spread over its broadcasts. */
const MEAN_ORDERS =
  (sum(FACTORS.map((f) => f.broadcasts * f.orders)) / sum(FACTORS.map((f) => f.broadcasts))) *
  Math.exp(ORDERS_NOISE ** 2 / 2);

/** Share of a broadcast's eventual refunds that have been made after so many days. */
const matured = (days: number) => (days >= 25 ? 1 : 1 - Math.exp(-(days + 0.6) / 5));

function chooseListings(random: Random, listings: readonly Listing[], day: number): Listing[] {
  let available = 0;
  while (available < listings.length && (listings[available]?.availableFrom ?? 0) <= day)
    available += 1;
  const wanted = Math.min(available, 1 + random.poisson(1.6));
  const chosen: Listing[] = [];
  for (let tries = 0; chosen.length < wanted && tries < wanted * 4; tries += 1) {
    const listing = listings[random.int(0, available - 1)];
    if (listing && !chosen.includes(listing)) chosen.push(listing);
  }
  return chosen;
}

interface Faking {
  /** Invented orders for each real one; 0 on an ordinary night. */
  perOrder: number;
  accounts: number;
  repeated: number;
  declared: number;
}

/** Share of the broadcasts of one who fakes sales that are faked. */
export const FAKED_NIGHTS = 0.6;
const NO_FAKING: Faking = { perOrder: 0, accounts: 1, repeated: 0, declared: 1 };

function fakingOn(random: Random, profile: Profile, day: number): Faking {
  const plan = storyOf(profile.plan, 'faked_sales');
  if (!plan || day < (plan.beganDay ?? 0) || !random.chance(FAKED_NIGHTS)) return NO_FAKING;
  return {
    perOrder: (plan.size ?? 1) * random.between(0.7, 1.4),
    accounts: random.between(2.5, 7),
    repeated: random.between(0.35, 0.7),
    declared: random.between(1.2, 2.2),
  };
}

/** By how much quality refunds are multiplied on a day. */
export function qualityMultiplier(profile: Profile, day: number): number {
  const { plan } = profile;
  const collapse = storyOf(plan, 'quality_collapse');
  if (collapse && day >= (collapse.beganDay ?? 0)) return collapse.size ?? 1;
  if (plan?.code === 'homonym')
    return plan.role === 'bad' ? 0.6 * (plan.size ?? 1) : (plan.size ?? 1);
  return 1;
}

/** Simulates a streamer's broadcasts day by day. */
export function simulateSales(
  seed: number,
  profile: Profile,
  listings: readonly Listing[],
  sink: SalesSink,
): void {
  const random = stream(seed, 'sales', profile.index);
  const perDay = profile.broadcastsPerYear / 365 / MEAN_BROADCASTS;
  const perBroadcast = profile.ordersPerYear / profile.broadcastsPerYear / MEAN_ORDERS;
  const tiny = profile.plan?.code === 'tiny_frightening';
  let count = 0;
  let viewersSum = 0;
  for (let day = Math.max(START, profile.activeFrom); day <= profile.activeTo; day += 1) {
    const factors = FACTORS[day - START];
    if (!factors) continue;
    // The tiny seller of the story goes on air every eleventh day, whatever the day.
    const onAir = tiny
      ? (day - profile.activeFrom) % 11 === 3
      : random.chance(perDay * factors.broadcasts);
    if (!onAir) continue;
    const growth = Math.exp((profile.trend * (day - FIRST_DAY - 182)) / 365);
    const busy = tiny ? MEAN_ORDERS : factors.orders * random.lognormal(ORDERS_NOISE);
    const expected = perBroadcast * growth * busy;
    count += 1;
    const chosen = chooseListings(random, listings, day);
    const broadcast = emptyBroadcast(random, profile, day, count);
    const kept = day >= FIRST_DAY;
    const offers = fillBroadcast(
      random,
      profile,
      broadcast,
      chosen,
      expected,
      factors,
      day,
      kept,
      sink,
    );
    viewersSum += broadcast.viewers ?? 0;
    if (!kept) continue;
    sink.broadcasts.push(broadcast);
    for (const offer of offers) sink.offers.push(offer);
  }
  const usualViewers = viewersSum / Math.max(1, count);
  profile.streamer.followers = random.chance(0.01)
    ? null
    : Math.round((300 + usualViewers * 11) * random.lognormal(0.7));
}

function emptyBroadcast(random: Random, profile: Profile, day: number, count: number): Broadcast {
  const minute = Math.round((profile.startHour + 0.4 * random.normal()) * 60);
  const startedAt = startOfDay(day) + Math.max(0, Math.min(23 * 60 + 40, minute)) * 60_000;
  const length = Math.max(0.3, profile.hours * random.lognormal(0.22));
  const endedAt = Math.min(END - 60_000, startedAt + Math.round(length * 60) * 60_000);
  const years = profile.index % 29 === 3 && random.chance(0.5) ? 1 : 3;
  return {
    broadcastId: `b-${profile.streamer.streamerId}-${String(count).padStart(3, '0')}`,
    streamerId: profile.streamer.streamerId,
    startedAt,
    endedAt,
    viewers: null,
    peakConcurrent: null,
    comments: null,
    repeatedComments: null,
    declaredGmvFen: null,
    settledGmvFen: null,
    replayKeptUntil: random.chance(0.03) ? null : dateOfDay(day + years * 366 + random.int(0, 5)),
  };
}

function fillBroadcast(
  random: Random,
  profile: Profile,
  broadcast: Broadcast,
  chosen: readonly Listing[],
  expected: number,
  factors: DayFactors,
  day: number,
  kept: boolean,
  sink: SalesSink,
): Offer[] {
  const faking = fakingOn(random, profile, day);
  const ripe = matured(LAST_DAY - day);
  const young = broadcast.endedAt > END - 3 * MS_PER_DAY;
  const multiplier = qualityMultiplier(profile, day);
  const weights = chosen.map((listing) => listing.popularity * random.lognormal(0.3));
  const total = sum(weights);
  const offers: Offer[] = [];
  let gross = 0;
  let settled = 0;
  let genuine = 0;
  chosen.forEach((listing, i) => {
    const { item } = listing;
    const category = CATEGORIES[item.row.category];
    const discount = factors.festival
      ? random.pick([0.8, 0.85, 0.88, 0.9])
      : random.pick([0.95, 1, 1, 1]);
    const priceFen = Math.round(shopPrice(item.price * discount) * 100);
    const genuineOrders = random.poisson((expected * (weights[i] ?? 0)) / total);
    const fakeOrders = random.poisson(genuineOrders * faking.perOrder);
    const orders = genuineOrders + fakeOrders;
    const units = orders + random.poisson(genuineOrders * 0.14);
    const usual =
      category.qualityRefundShare * profile.qualityFactor * item.qualityFactor * multiplier;
    const climate = profile.climate('quality', item.row.category, day);
    const steadyQualityShare = Math.min(0.6, usual * climate);
    const qualityShare = Math.min(0.6, usual * climate * profile.weeks.quality(day));
    const otherShare = Math.min(
      0.85,
      (category.refundShare - category.qualityRefundShare) *
        profile.refundFactor *
        random.lognormal(0.1),
    );
    const quality = random.binomial(genuineOrders, qualityShare * ripe);
    const other = random.binomial(genuineOrders - quality, otherShare * ripe);
    const inventedRefunded = 0.96 * Math.min(1, ripe * 2);
    const fakeRefunded = random.binomial(fakeOrders, inventedRefunded);
    const refunded = quality + other + fakeRefunded;
    const within72 =
      random.binomial(other, 0.42 * random.lognormal(0.1)) +
      random.binomial(quality, 0.12) +
      random.binomial(fakeRefunded, 0.93);
    const repeatBuys = random.binomial(genuineOrders, 0.06 * random.lognormal(0.3));
    const fakeBuyers = Math.ceil(fakeOrders / faking.accounts);
    const unknown = random.float();
    const offer: Offer = {
      broadcastId: broadcast.broadcastId,
      productId: item.row.productId,
      sellerRole: listing.role,
      priceFen,
      units,
      orders,
      buyers: unknown < 0.01 ? null : genuineOrders - repeatBuys + fakeBuyers,
      refundedOrders: unknown > 0.992 ? null : refunded,
      refundedOrders72h: young || unknown > 0.985 ? null : within72,
      qualityRefundedOrders: unknown > 0.988 ? null : quality,
    };
    offers.push(offer);
    gross += priceFen * units;
    settled += orders > 0 ? priceFen * units * (1 - refunded / orders) : 0;
    genuine += genuineOrders;
    sink.sold({
      day,
      broadcast,
      kept,
      listing,
      priceFen,
      offer,
      genuineOrders,
      inventedOrders: fakeOrders,
      qualityShare,
      otherShare,
      steadyQualityShare,
      ripe,
      inventedRefunded,
    });
  });
  audience(random, profile, broadcast, genuine, expected, faking);
  const unknown = random.float();
  const declared = gross * profile.declaredOver * faking.declared * random.lognormal(0.03);
  broadcast.declaredGmvFen = unknown < 0.012 ? null : Math.round(declared);
  broadcast.settledGmvFen =
    unknown > 0.988 ? null : Math.round(settled * random.between(0.96, 0.995));
  return offers;
}

function audience(
  random: Random,
  profile: Profile,
  broadcast: Broadcast,
  genuine: number,
  expected: number,
  faking: Faking,
): void {
  // People come for the show, so viewers follow what was to be expected more than what was bought.
  const drawn = (0.7 * expected + 0.3 * genuine) / profile.conversion;
  const viewers = Math.max(genuine + 5, Math.round((60 + drawn) * random.lognormal(0.22)));
  const hours = (broadcast.endedAt - broadcast.startedAt) / MS_PER_HOUR;
  const comments = Math.round(
    viewers * profile.commentsPerViewer * random.lognormal(0.3) * (1 + faking.perOrder / 2),
  );
  const repeated = faking.repeated || Math.min(0.5, profile.repeatedShare * random.lognormal(0.25));
  const unknown = random.float();
  broadcast.viewers = unknown < 0.01 ? null : viewers;
  broadcast.peakConcurrent =
    unknown > 0.99
      ? null
      : Math.max(
          1,
          Math.min(viewers, Math.round((viewers / (1.6 + 2 * hours)) * random.lognormal(0.25))),
        );
  broadcast.comments = unknown > 0.985 ? null : comments;
  broadcast.repeatedComments = unknown > 0.985 ? null : random.binomial(comments, repeated);
}
