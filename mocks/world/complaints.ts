import type {
  Complaint,
  ComplaintCategory,
  ComplaintChannel,
  Instant,
  ProductCategory,
} from '@/dataset/tables';
import { dayOfInstant, startOfDay } from '@/domain/calendar';
import { CATEGORIES } from './categories';
import { END, FIRST_DAY } from './calendar';
import { lifeOf, type Filed } from './complaint-life';
import type { Profile } from './profile';
import { stream, weighted, type Random } from './random';
import { qualityMultiplier, type Sale } from './sales';
import { narrative, remedyText, sellerResponse, slotsOf, type Matter } from './wording/compose';
import { TOPIC, type Remedy, type Topic } from './wording/wording';

const START = startOfDay(FIRST_DAY);

const CATEGORY_NAMES = Object.keys(CATEGORIES) as ProductCategory[];
const ABOUT = new Map(
  CATEGORY_NAMES.map((name) => {
    const mix = Object.entries(CATEGORIES[name].complaints) as [ComplaintCategory, number][];
    return [name, weighted(mix)] as const;
  }),
);
/** Share of a category's complaints that bad goods bring about. */
const ABOUT_GOODS = new Map(
  CATEGORY_NAMES.map((name) => {
    const { quality = 0, ...others } = CATEGORIES[name].complaints;
    const rest = Object.values(others).reduce((total, weight) => total + weight, 0);
    return [name, quality / (quality + rest)] as const;
  }),
);

const pickChannel = weighted<ComplaintChannel>([
  ['platform', 71],
  ['hotline_12315', 21],
  ['consumer_association', 5],
  ['court', 1.2],
  ['media', 1.8],
]);
const PICK_REMEDY: Record<Topic, (random: Random) => Remedy> = {
  goods: weighted([
    ['refund', 60],
    ['replace', 12],
    ['compensate', 18],
    ['apology', 6],
    ['answer', 4],
  ]),
  return: weighted([
    ['refund', 78],
    ['answer', 16],
  ]),
  delivery: weighted([
    ['refund', 55],
    ['replace', 30],
    ['answer', 15],
  ]),
  price: weighted([
    ['difference', 80],
    ['answer', 12],
    ['apology', 8],
  ]),
  conduct: weighted([
    ['apology', 45],
    ['answer', 55],
  ]),
};
/** Genuine complaints per 10,000 real orders that a sale draws, all reasons together; `steady`: without the week's scatter. */
export function complaintRateOf(
  profile: Profile,
  sale: Sale,
  steady = false,
): { rate: number; aboutGoods: number } {
  const { category } = sale.listing.item.row;
  const share = ABOUT_GOODS.get(category) ?? 0;
  const climate = profile.climate('complaints', category, sale.day);
  const weeks = steady ? 1 : profile.weeks.complaints(sale.day);
  const base = CATEGORIES[category].complaintRate * profile.complaintFactor * climate * weeks;
  const multiplier = qualityMultiplier(profile, sale.day);
  if (profile.plan?.code === 'homonym') {
    // A bad seller is bad all round: goods, promises and after-sales alike.
    return { rate: base * (profile.plan.size ?? 1), aboutGoods: share };
  }
  const goods = base * share * multiplier;
  const others = base * (1 - share);
  return { rate: goods + others, aboutGoods: goods / (goods + others) };
}

/** Days from the broadcast until somebody complains: mostly one to two weeks, now and then months. */
const delayDays = (random: Random) =>
  random.chance(0.8)
    ? 1.5 + random.exponential(4) + random.exponential(4)
    : 4 + random.exponential(24);

/** The chance of complaining by the d-th day after the sale: the same as `delayDays`, rounded up. */
export function complaintDelayBy(day: number): number {
  const soon = Math.max(0, day - 1.5) / 4;
  const slow = Math.max(0, day - 4) / 24;
  return 0.8 * (1 - Math.exp(-soon) * (1 + soon)) + 0.2 * (1 - Math.exp(-slow));
}

/** Chance that an ordinary complaint is found to be without ground. */
export const GROUNDLESS = 0.06;

interface Filing extends Filed {
  sale: Sale;
  ref: string | null;
}

/** Most people write by day and evening. */
function timeOfDay(random: Random, day: number): Instant {
  const hour = random.chance(0.85) ? random.between(8, 23) : random.between(0, 24);
  return startOfDay(day) + Math.floor(hour * 3600) * 1000;
}

/** Collects the complaints about one streamer; `finish` gives them in the order received. */
export function complaintBook(seed: number, profile: Profile) {
  const random = stream(seed, 'complaints', profile.index);
  const words = stream(seed, 'words', profile.index);
  const filings: Filing[] = [];
  let people = 0;

  const person = () => {
    people += 1;
    return random.chance(0.03) ? null : `c-${profile.streamer.streamerId}-${people}`;
  };

  function file(filing: Filing): void {
    if (filing.receivedAt >= START && filing.receivedAt < END) filings.push(filing);
  }

  /** Complaints that a sale brings about; `forced` of them whatever the rate. */
  function about(sale: Sale, rate: number, aboutGoods: number, forced = 0): void {
    const count = forced || random.poisson((sale.genuineOrders * rate) / 10_000);
    for (let i = 0; i < count; i += 1) {
      const delay = forced ? random.between(2, 9) : delayDays(random);
      const receivedAt = timeOfDay(random, sale.day + Math.ceil(delay));
      const { category: goods } = sale.listing.item.row;
      let category = ABOUT.get(goods)?.(random) ?? 'other';
      if (random.chance(aboutGoods)) category = 'quality';
      else while (category === 'quality') category = ABOUT.get(goods)?.(random) ?? 'other';
      const filing: Filing = { receivedAt, category, sale, ref: person(), groundless: GROUNDLESS };
      file(filing);
      // Some people come back when nothing happens.
      if (!forced && random.chance(0.03)) {
        const again = timeOfDay(random, dayOfInstant(receivedAt) + random.int(3, 25));
        const about = random.chance(0.5) ? 'after_sales_unresponsive' : category;
        if (filing.ref !== null) file({ ...filing, receivedAt: again, category: about });
      }
    }
  }

  /** A burst of complaints by a handful of accounts within a few days. */
  function bomb(sales: readonly Sale[], beganDay: number, size: number): void {
    const recent = sales.filter((sale) => sale.day < beganDay && sale.day > beganDay - 40);
    const targets = recent.length > 0 ? recent : sales;
    const accounts = random.int(4, 7);
    for (let i = 0; i < size; i += 1) {
      const account = random.chance(0.75) ? random.int(1, accounts) : accounts + i;
      file({
        receivedAt: timeOfDay(random, beganDay + Math.floor(random.float() * random.float() * 11)),
        category: random.pick(['false_advertising', 'counterfeit', 'quality', 'false_advertising']),
        sale: random.pick(targets),
        ref: `c-${profile.streamer.streamerId}-x${account}`,
        groundless: 0.88,
      });
    }
  }

  function finish(): Complaint[] {
    filings.sort((a, b) => a.receivedAt - b.receivedAt);
    return filings.map((filing, i) => row(random, words, profile, filing, i + 1));
  }

  return { about, bomb, finish };
}

function remedyFor(random: Random, category: ComplaintCategory): Remedy {
  const drawn = PICK_REMEDY[TOPIC[category]](random);
  return category === 'personal_data' && drawn === 'answer' ? 'erasure' : drawn;
}

function row(
  random: Random,
  words: Random,
  profile: Profile,
  filing: Filing,
  number: number,
): Complaint {
  const { sale, receivedAt } = filing;
  const life = lifeOf(random, profile, filing);
  const units = random.chance(0.86) ? 1 : random.int(2, 3);
  const english = random.chance(0.2);
  const remedy = remedyFor(random, filing.category);
  const costs = random.int(4, 16) * 50;
  const unknown = random.float();
  const matter: Matter = {
    language: english ? 'en' : 'zh',
    category: filing.category,
    kind: sale.listing.item.kind,
    title: sale.listing.item.row.title,
    who: profile.streamer.displayName,
    priceFen: sale.priceFen,
    units,
    boughtDay: sale.day,
    receivedDay: dayOfInstant(receivedAt),
    remedy,
    costs,
  };
  const slots = slotsOf(words, matter);
  const paid = sale.priceFen * units;
  const claimed =
    remedy === 'refund' ? paid : remedy === 'compensate' ? Math.max(50_000, paid * 3) : null;
  const answered = life.firstResponseAt !== null && words.chance(0.88);
  return {
    complaintId: `k-${profile.streamer.streamerId}-${String(number).padStart(4, '0')}`,
    streamerId: profile.streamer.streamerId,
    receivedAt,
    channel: pickChannel(random),
    category: filing.category,
    status: life.status,
    broadcastId: sale.kept && unknown > 0.05 ? sale.broadcast.broadcastId : null,
    productId: unknown > 0.03 ? sale.listing.item.row.productId : null,
    amountFen: unknown < 0.06 ? null : (claimed ?? (unknown > 0.8 ? paid : null)),
    remedySought: unknown > 0.92 ? null : remedyText(words, matter, slots),
    complainantRef: filing.ref,
    confirmed: life.confirmed,
    firstResponseAt: life.firstResponseAt,
    closedAt: life.closedAt,
    outcome: life.outcome,
    satisfied: life.satisfied,
    narrative: words.chance(0.02) ? null : narrative(words, matter, slots),
    sellerResponse: answered ? sellerResponse(words, matter, slots, life.outcome) : null,
  };
}
