import { SKILL_LEVELS } from '@/contract/choices';
import {
  OFFER_SELLER_ROLE,
  PRODUCT_CATEGORY,
  REGION,
  type ProductCategory,
} from '@/dataset/tables';
import { FINDING_RULES } from '@/domain/finding-names';
import type { FunnelStatus, Rate, VerdictKind } from '@/domain/types';
import { fillRegister, type Figures, type RegisterTable } from '@mocks/store/register-table';
import { streamerTexts } from '@mocks/store/streamer-texts';
import { displayName } from '@mocks/world/names';
import { stream, type Random } from '@mocks/world/random';

const PLATFORMS = Array.from({ length: 6 }, (_, number) => ({
  platformId: `p${number + 1}`,
  nameEn: `Platform ${number + 1}`,
  nameZh: `平台${number + 1}`,
}));
/** Streamers are not spread evenly: the first ones of a list have the most. */
const leaning = <Value>(random: Random, values: readonly Value[]): Value | undefined =>
  values[Math.floor(random.float() ** 2 * values.length)];
const UNKNOWN = 0.05;

/** A rate drawn towards its benchmark as far as the trials are few, roughly as the method does. */
function rateOf(events: number, trials: number, benchmark: number, unit: number): Rate | null {
  if (trials === 0) return null;
  const prior = unit / benchmark;
  const estimate = (unit * (events + 1)) / (trials + prior);
  const spread = 1.96 * Math.sqrt((estimate * unit) / (trials + prior));
  return {
    numerator: events,
    denominator: trials,
    estimate,
    low: Math.max(0, estimate - spread),
    high: estimate + spread,
    benchmark,
  };
}

/** One summarised streamer: sales with a heavy tail, and everything it is judged by hanging on how bad it is. */
function figuresOf(random: Random, mainCategory: ProductCategory): Figures {
  const known = <Value>(value: Value): Value | null => (random.chance(UNKNOWN) ? null : value);
  const group = PRODUCT_CATEGORY.indexOf(mainCategory);
  const badness = random.normal();
  const orders = random.chance(0.04) ? 0 : Math.round(400 * random.lognormal(2.2));
  const often = (usual: number) => Math.min(0.6, usual * Math.exp(0.8 * badness));
  const complaintsCounted = random.poisson(orders * often(0.001));
  const complaintRate = rateOf(complaintsCounted, orders, 10 + group, 10_000);
  const shareOf = (usual: number) => {
    const refunds = random.binomial(orders, often(usual));
    return random.chance(UNKNOWN) ? null : rateOf(refunds, orders, usual, 1);
  };
  const uncoveredOrders = random.binomial(orders, often(0.03));
  const share = orders === 0 ? null : 1 - uncoveredOrders / orders;
  const sure = () =>
    orders < 30 ? null : 1 / (1 + Math.exp(-2 * (badness - 1 + 0.5 * random.normal())));
  const excess = complaintRate ? complaintRate.estimate / complaintRate.benchmark : 1;
  return {
    platform: leaning(random, PLATFORMS) ?? { platformId: '', nameEn: '', nameZh: '' },
    region: known(leaning(random, REGION) ?? null),
    skillLevel: random.chance(0.3) ? null : random.int(1, SKILL_LEVELS.length - 1),
    followers: known(Math.round(5_000 * random.lognormal(2))),
    mainCategory: orders === 0 ? null : mainCategory,
    mainRole: orders === 0 ? null : (leaning(random, OFFER_SELLER_ROLE) ?? null),
    peers: { category: mainCategory, count: 100_000 - 7_000 * group },
    orders,
    settledGmvFen: known(Math.round(orders * 8_000 * random.lognormal(0.7))),
    complaintsCounted,
    complaintRate,
    expectedExcess:
      complaintRate &&
      (Math.max(0, complaintRate.estimate - complaintRate.benchmark) * orders) / 10_000,
    refundRate: shareOf(0.12),
    qualityRefundRate: shareOf(0.02),
    coverage: {
      coveredOrders: orders - uncoveredOrders,
      uncoveredOrders,
      unknownOrders: random.chance(UNKNOWN) ? random.int(1, 500) : 0,
      uncoveredOffers: Math.min(uncoveredOrders, random.int(0, 20)),
      share,
      low: share && Math.max(0, share - 0.02),
      high: share && Math.min(1, share + 0.01),
      benchmark: 0.97 - group / 100,
    },
    medianFirstResponseHours:
      complaintsCounted < 2 ? null : 20 * random.lognormal(0.8) * Math.exp(badness / 2),
    funnelStatus: complaintRate && statusOf(excess),
    verdict: verdictOf(orders, badness),
    enforcement: random.chance(often(0.004))
      ? 'open'
      : random.chance(often(0.01))
        ? 'past'
        : 'none',
    worse: {
      complaints: sure(),
      quality_refunds: sure(),
      handling: sure(),
      verification: sure(),
      authenticity: sure(),
    },
  };
}

function statusOf(excess: number): FunnelStatus {
  if (excess > 3) return 'alarm_high';
  if (excess > 1.8) return 'alert_high';
  if (excess < 0.2) return 'alarm_low';
  return excess < 0.4 ? 'alert_low' : 'inside';
}

function verdictOf(orders: number, badness: number): VerdictKind {
  if (orders < 30) return 'too_few_records';
  if (badness > 2) return 'serious_concerns';
  return badness > 1 ? 'some_concerns' : 'no_red_flags';
}

/**
 * A register of any size for measuring: made up row by row without the records behind it, which would take hours at a million. Names are
 * the demo's, so that most are borne by several; 5 in 100 of what may be unknown is.
 */
export function syntheticRegister(size: number, seed = 1): RegisterTable {
  // rows are asked for one after another, and so may share a stream
  const [names, figures, rules] = [
    stream(seed, 'names'),
    stream(seed, 'figures'),
    stream(seed, 'rules'),
  ] as const;
  const categories = Array.from(
    { length: size },
    () => leaning(names, PRODUCT_CATEGORY) ?? 'other',
  );
  const texts = streamerTexts(size, (place) => ({
    streamerId: `s-${String(place + 1).padStart(7, '0')}`,
    roomId: String(names.int(10_000_000, 9_999_999_999)),
    displayName: displayName(names, categories[place] ?? 'other'),
  }));
  const broken = Int32Array.from({ length: size }, () => {
    let bits = 0;
    for (let bit = 0; bit < FINDING_RULES.length; bit++) if (rules.chance(0.08)) bits |= 1 << bit;
    return bits;
  });
  return fillRegister(
    texts,
    PLATFORMS.map(({ platformId }) => platformId),
    broken,
    (place) => figuresOf(figures, categories[place] ?? 'other'),
  );
}
