import gammaCdf from '@stdlib/stats-base-dists-gamma-cdf';
import { MS_PER_DAY } from '@/domain/calendar';
import type { DayRange } from '@/domain/types';
import { END, FIRST_DAY, LAST_DAY, WARM_UP_DAYS } from './calendar';
import { lifeOf } from './complaint-life';
import { complaintDelayBy, complaintRateOf, GROUNDLESS } from './complaints';
import type { Profile } from './profile';
import { stream } from './random';
import { FAKED_NIGHTS, type Sale } from './sales';
import { storyOf } from './stories';

/**
 * What the rates that drew a streamer's records lead one to expect of a range of days. Conditional on what was sold and on
 * what the records leave unknown; chance enters only in who is refunded and who complains.
 */
export interface Expected {
  /** As recorded, invented ones included. */
  orders: number;
  /** Complaints received in the range that count: neither without ground nor withdrawn. */
  complaints: number;
  /** Those that the range's sales cause, whenever they come, decided as old ones are. */
  complaintsCaused: number;
  refundKnownOrders: number;
  /** By the as-of day, and in the end. */
  refunds: number;
  refundsInTheEnd: number;
  qualityKnownOrders: number;
  qualityRefunds: number;
  qualityRefundsInTheEnd: number;
  /** Chance that a complaint waits over 7 days for its first answer. */
  late: number;
  /** Share of its broadcasts that can be expected to be faked. */
  faked: number;
}

export function expectedIn(
  profile: Profile,
  sales: readonly Sale[],
  { from, to }: DayRange,
): Expected {
  const expected = {
    orders: 0,
    complaints: 0,
    complaintsCaused: 0,
    refundKnownOrders: 0,
    refunds: 0,
    refundsInTheEnd: 0,
    qualityKnownOrders: 0,
    qualityRefunds: 0,
    qualityRefundsInTheEnd: 0,
  };
  const faking = storyOf(profile.plan, 'faked_sales');
  const counting = countedShares(profile).at(-1) ?? 1;
  const broadcasts = new Set<unknown>();
  const fakedOnes = new Set<unknown>();
  for (const sale of sales) {
    const { day, offer, kept, genuineOrders, inventedOrders, qualityShare, otherShare } = sale;
    if (!kept || day < from || day > to) continue;
    broadcasts.add(sale.broadcast);
    if (faking && day >= (faking.beganDay ?? 0)) fakedOnes.add(sale.broadcast);
    expected.orders += offer.orders;
    expected.complaintsCaused +=
      (counting * genuineOrders * complaintRateOf(profile, sale).rate) / 10_000;
    const quality = (ripe: number) => genuineOrders * qualityShare * ripe;
    const others = (ripe: number) => (genuineOrders - quality(ripe)) * otherShare * ripe;
    if (offer.refundedOrders !== null) {
      expected.refundKnownOrders += offer.orders;
      const invented = inventedOrders * sale.inventedRefunded;
      expected.refunds += quality(sale.ripe) + others(sale.ripe) + invented;
      expected.refundsInTheEnd += quality(1) + others(1) + invented;
    }
    if (offer.qualityRefundedOrders !== null) {
      expected.qualityKnownOrders += offer.orders;
      expected.qualityRefunds += quality(sale.ripe);
      expected.qualityRefundsInTheEnd += quality(1);
    }
  }
  const byDay = complaintsByDay(profile, sales, false);
  for (let day = Math.max(from, FIRST_DAY); day <= Math.min(to, LAST_DAY); day += 1) {
    expected.complaints += byDay[day - FIRST_DAY] ?? 0;
  }
  return {
    ...expected,
    late: lateShare(profile),
    faked: broadcasts.size > 0 ? (FAKED_NIGHTS * fakedOnes.size) / broadcasts.size : 0,
  };
}

/** Expected counts of one streamer by week, `firstMonday` being the first, without the scatter of single weeks. */
export function steadyWeeks(
  profile: Profile,
  sales: readonly Sale[],
  firstMonday: number,
  weeks: number,
): Record<'complaints' | 'qualityRefunds', Float64Array> {
  const complaints = new Float64Array(weeks);
  const qualityRefunds = new Float64Array(weeks);
  const weekOf = (day: number) => Math.floor((day - firstMonday) / 7);
  const add = (column: Float64Array, week: number, count: number) => {
    if (week >= 0 && week < weeks) column[week] = (column[week] ?? 0) + count;
  };
  for (const sale of sales) {
    if (!sale.kept || sale.offer.qualityRefundedOrders === null) continue;
    const count = sale.genuineOrders * sale.steadyQualityShare * sale.ripe;
    add(qualityRefunds, weekOf(sale.day), count);
  }
  for (const [place, count] of complaintsByDay(profile, sales, true).entries()) {
    add(complaints, weekOf(FIRST_DAY + place), count);
  }
  return { complaints, qualityRefunds };
}

/** Expected counted complaints by the day received, from the first day to the as-of day. */
function complaintsByDay(profile: Profile, sales: readonly Sale[], steady: boolean): Float64Array {
  const start = FIRST_DAY - WARM_UP_DAYS;
  const caused = new Float64Array(LAST_DAY - start + 1);
  for (const sale of sales) {
    const { rate } = complaintRateOf(profile, sale, steady);
    const place = sale.day - start;
    caused[place] = (caused[place] ?? 0) + (sale.genuineOrders * rate) / 10_000;
  }
  const counted = countedShares(profile);
  const received = new Float64Array(LAST_DAY - FIRST_DAY + 1);
  for (const place of received.keys()) {
    let sum = 0;
    for (let cause = 0; cause < place + WARM_UP_DAYS; cause += 1) {
      sum += (caused[cause] ?? 0) * (DELAYS[place + WARM_UP_DAYS - cause] ?? 0);
    }
    const age = received.length - 1 - place;
    received[place] = sum * (counted[Math.min(age, counted.length - 1)] ?? 1);
  }
  return received;
}

const LONGEST = 410;
/** Chance of a complaint on the d-th day after the sale. */
const DELAYS = Float64Array.from(
  { length: LONGEST },
  (_, day) => complaintDelayBy(day) - complaintDelayBy(day - 1),
);

const OLDEST = 120;
const DRAWS = 1_500;
const knownShares = new Map<string, Float64Array>();

/** By age in days on the as-of day: the share of complaints that count by then. Drawn, since so much may happen to one. */
function countedShares(profile: Profile): Float64Array {
  // ordinary streamers are alike in this, as near as a percent
  const late = storyOf(profile.plan, 'late_responder');
  const key = late ? (Math.round(profile.neverAnswers * 20) / 20).toFixed(2) : 'ordinary';
  let shares = knownShares.get(key);
  if (!shares) {
    const random = stream(0, `counted ${key}`);
    const typical = late ? profile : { ...profile, responseHours: 26, neverAnswers: 0.03 };
    shares = Float64Array.from({ length: OLDEST + 1 }, (_, age) => {
      let left = 0;
      for (let i = 0; i < DRAWS; i += 1) {
        const receivedAt = END - (age + 0.4) * MS_PER_DAY;
        const filed = { receivedAt, category: 'quality', groundless: GROUNDLESS } as const;
        const { confirmed, outcome } = lifeOf(random, typical, filed);
        if (confirmed === 'dismissed' || outcome === 'withdrawn') left += 1;
      }
      return 1 - left / DRAWS;
    });
    knownShares.set(key, shares);
  }
  return shares;
}

/** The hours to an answer are lognormal about their median with log-sd 0.9. */
function lateShare({ responseHours, neverAnswers }: Profile): number {
  const z = Math.log((7 * 24) / responseHours) / 0.9;
  const within = 0.5 * (1 + Math.sign(z) * gammaCdf(z ** 2 / 2, 0.5, 1));
  return neverAnswers + (1 - neverAnswers) * (1 - within);
}
