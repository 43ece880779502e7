import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type {
  OfferSellerRole,
  Platform,
  ProductCategory,
  Streamer,
  StreamerWorkType,
} from '@/dataset/tables';
import { dateOfDay } from '@/domain/calendar';
import { CATEGORIES } from './categories';
import { FIRST_DAY, LAST_DAY, WARM_UP_DAYS } from './calendar';
import { displayName } from './names';
import { stream, weighted, type Random } from './random';
import { pickRegion, REGIONS } from './regions';
import { storyOf, type StoryPlan } from './stories';
import { weekFactors, type Climate, type Level, type Variation } from './variation';

export const PLATFORMS: Platform[] = [
  { platformId: 'kuaijian', nameEn: 'Kuaijian', nameZh: '快见' },
  { platformId: 'chengxi', nameEn: 'Chengxi Live', nameZh: '橙汐直播' },
  { platformId: 'wanhuo', nameEn: 'Wanhuo Island', nameZh: '万货岛' },
  { platformId: 'shiguang', nameEn: 'Shiguang Market', nameZh: '拾光集市' },
];

const CATEGORY_NAMES = Object.keys(CATEGORIES) as ProductCategory[];
const pickCategory = weighted(
  CATEGORY_NAMES.map((name) => [name, CATEGORIES[name].weight] as const),
);
const pickPlatform = weighted(
  PLATFORMS.map((p, i) => [p.platformId, [42, 28, 19, 11][i] ?? 1] as const),
);
const pickRole = weighted<OfferSellerRole>([
  ['commission', 54],
  ['own_store', 40],
  ['advertising_only', 6],
]);
const pickWork = weighted<StreamerWorkType>([
  ['live_salesperson', 80],
  ['product_selector', 9],
  ['video_promoter', 8],
  ['platform_manager', 3],
]);
const pickLevel = weighted<number>([
  [5, 34],
  [4, 36],
  [3, 22],
  [2, 6],
  [1, 2],
]);
/** Orders a year of the typical streamer, and the log-sd of the rest around it: a few sell millions. */
const TYPICAL_ORDERS = 4000;
const ORDERS_LOG_SD = 1.9;

/** What drives one streamer's year. */
export interface Profile {
  index: number;
  streamer: Streamer;
  category: ProductCategory;
  role: OfferSellerRole;
  plan: StoryPlan | null;
  ordersPerYear: number;
  broadcastsPerYear: number;
  activeFrom: number;
  activeTo: number;
  /** Log growth over the year. */
  trend: number;
  complaintFactor: number;
  qualityFactor: number;
  refundFactor: number;
  /** Hours to the first response, median; and the share of complaints it never answers. */
  responseHours: number;
  neverAnswers: number;
  /** Orders per viewer. */
  conversion: number;
  /** Usual starting time, hours after startOfDay. */
  startHour: number;
  hours: number;
  repeatedShare: number;
  commentsPerViewer: number;
  declaredOver: number;
  /** Factors on its rates that change with the day: the market's, and the scatter of its own weeks. */
  climate: Climate;
  weeks: Record<Level, (day: number) => number>;
}

/** What all streamers of a world share. */
export interface Surroundings {
  seed: number;
  streamers: number;
  variation: Variation;
  climate: Climate;
}

/** A standard normal deviate from stratum `rank` of n, so that every world has its giants and its dwarfs. */
function stratifiedNormal(random: Random, rank: number, n: number): number {
  return Math.min(3.2, normalQuantile((rank + 0.02 + 0.96 * random.float()) / n, 0, 1));
}

function startHour(random: Random): number {
  const roll = random.float();
  if (roll < 0.62) return random.between(18.5, 21);
  if (roll < 0.82) return random.between(12.5, 16);
  if (roll < 0.95) return random.between(8, 11.5);
  return random.between(21.5, 23);
}

export function makeProfile(
  { seed, streamers: n, variation, climate }: Surroundings,
  index: number,
  rank: number,
  plan: StoryPlan | null,
): Profile {
  const who = stream(seed, 'identity', index);
  const habits = stream(seed, 'habits', index);
  const category = plan?.category ?? pickCategory(who);
  const role = plan?.code === 'advertising_only' ? 'advertising_only' : rolePick(who, plan);
  const homonym = plan?.code === 'homonym' ? plan.place : null;
  // Homonyms differ in platform and region; the draws are made all the same, so that nothing else moves.
  const drawnPlatform = pickPlatform(who);
  const drawnRegion = pickRegion(who);
  const platformId =
    homonym === null ? drawnPlatform : (PLATFORMS[homonym]?.platformId ?? drawnPlatform);
  const region =
    homonym === null ? drawnRegion : (REGIONS[(homonym * 11 + 10) % REGIONS.length] ?? drawnRegion);

  const z = stratifiedNormal(habits, rank, n);
  const ordersPerYear =
    plan?.orders ??
    Math.max(
      12,
      Math.round(TYPICAL_ORDERS * CATEGORIES[category].volume * Math.exp(ORDERS_LOG_SD * z)),
    );
  const tiny = plan?.code === 'tiny_frightening';
  // A story that begins within the year shows only if there are broadcasts on either side of its beginning.
  const often = plan !== null && (plan.beganDay ?? plan.also?.beganDay ?? null) !== null;
  const firstDay = FIRST_DAY - WARM_UP_DAYS;
  const newcomer = plan === null && habits.chance(0.15);
  const leaver = plan === null && !newcomer && habits.chance(0.06);
  const activeFrom = tiny
    ? LAST_DAY - 80
    : newcomer
      ? habits.int(FIRST_DAY, LAST_DAY - 40)
      : firstDay;
  const activeTo = leaver ? habits.int(FIRST_DAY + 40, LAST_DAY) : LAST_DAY;
  const years = (activeTo - activeFrom + 1) / 365;
  const broadcastsPerYear = tiny
    ? 7 / years
    : Math.min(330, Math.max(often ? 120 : 4, 1.02 * ordersPerYear ** 0.4 * habits.lognormal(0.3)));
  const late = storyOf(plan, 'late_responder');
  const trend = tiny ? 0 : 0.4 * habits.normal();
  const complaints = habits.normal();
  const { honestSd, alike } = variation;
  const quality = alike * complaints + Math.sqrt(1 - alike ** 2) * habits.normal();

  return {
    index,
    streamer: makeStreamer(who, index, plan, category, platformId, region, activeFrom),
    category,
    role,
    plan,
    ordersPerYear: tiny ? ordersPerYear / years : ordersPerYear,
    broadcastsPerYear,
    activeFrom,
    activeTo,
    trend,
    complaintFactor: Math.exp(honestSd * complaints),
    qualityFactor: Math.exp(honestSd * quality),
    refundFactor: habits.lognormal(0.12),
    responseHours: late ? 24 * habits.between(12, 25) : 26 * habits.lognormal(0.25),
    neverAnswers: late ? (late.size ?? 0.5) : 0.03 * habits.lognormal(0.25),
    conversion: Math.min(0.08, 0.013 * habits.lognormal(0.35)),
    startHour: startHour(habits),
    hours: habits.between(1.8, 5),
    repeatedShare: Math.min(0.25, 0.05 * habits.lognormal(0.35)),
    commentsPerViewer: 0.22 * habits.lognormal(0.4),
    declaredOver: habits.between(1.0, 1.08),
    climate,
    weeks: {
      complaints: weekFactors(seed, 'complaints', index, variation),
      quality: weekFactors(seed, 'quality', index, variation),
    },
  };
}

function rolePick(random: Random, plan: StoryPlan | null): OfferSellerRole {
  const drawn = pickRole(random);
  // These stories are about a seller's own goods.
  if (plan?.code === 'sold_before_report' || plan?.code === 'tiny_frightening') return 'own_store';
  if (plan && drawn === 'advertising_only') return 'commission';
  return drawn;
}

function makeStreamer(
  random: Random,
  index: number,
  plan: StoryPlan | null,
  category: ProductCategory,
  platformId: string,
  region: Streamer['region'],
  activeFrom: number,
): Streamer {
  const drawnName = displayName(random, category);
  const joined = activeFrom - (activeFrom > FIRST_DAY ? random.int(0, 20) : random.int(5, 1600));
  const verified = random.chance(0.985) ? joined + random.int(0, 6) : null;
  const workType = random.chance(0.06) ? null : pickWork(random);
  const drawnLevel = pickLevel(random);
  const level = workType === 'platform_manager' ? Math.max(3, drawnLevel) : drawnLevel;
  const certified = workType !== null && random.chance(0.72);
  const expired = random.chance(0.06);
  const validUntil = expired ? LAST_DAY - random.int(10, 500) : LAST_DAY + random.int(20, 1000);
  const certificateNo = `${random.int(1000, 9999)}0401${String(random.int(0, 9_999_999)).padStart(7, '0')}`;
  return {
    streamerId: `s${String(index + 1).padStart(5, '0')}`,
    displayName: plan?.name ?? drawnName,
    platformId,
    // The step is prime to the modulus, so that no two rooms share a number.
    roomId: String(10_000_000 + (((index + 1) * 48_271 + 7_919) % 89_999_999)),
    operatorId: null,
    region: plan?.code !== 'homonym' && random.chance(0.02) ? null : region,
    followers: null,
    joinedOn: random.chance(0.02) ? null : dateOfDay(joined),
    identityVerifiedOn: verified === null ? null : dateOfDay(Math.min(verified, LAST_DAY)),
    workType,
    skillLevel: certified ? level : null,
    certificateNo: certified ? certificateNo : null,
    certificateValidUntil: certified && !random.chance(0.03) ? dateOfDay(validUntil) : null,
  };
}
