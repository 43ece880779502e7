import type { ProductCategory } from '@/dataset/tables';
import { CATEGORIES } from './categories';
import { stream } from './random';
import { PLANTED, type PlantedCode } from './stories';

/** How a world departs from the demo's recipe. All of it neutral is the demo world itself, row for row. */
export interface Variation {
  /** Log-sd of each category's level of complaints and quality refunds about the demo's. */
  levels: number;
  /** Log-sd of the slow change of those levels over the year: season and trend. */
  drift: number;
  /** How far categories move together in both, from 0 (each by itself) to 1 (as one). */
  together: number;
  /** Squared relative scatter of one streamer's week beyond chance, of complaints and of quality refunds. */
  weekScatter: number;
  /** Log-sd of honest streamers' rates within a category. */
  honestSd: number;
  /** Correlation of a streamer's complaints with its quality refunds. */
  alike: number;
  /** Share of a commission seller's goods that come from another category. */
  sideGoods: number;
  /** Share of offers whose buyers, of broadcasts whose declared sales, and of complaints whose complainant is unknown. */
  unknownBuyers: number;
  unknownDeclared: number;
  unknownComplainants: number;
  /** Share of passed reviews without a time, and of documents that came only after the first sale. */
  unknownReviewTimes: number;
  lateReviews: number;
  /** Factors on how many streamers carry each story, and on how strong it is. */
  shares: Record<PlantedCode, number>;
  strengths: Record<PlantedCode, number>;
  /** Share of stories to which a second one is added on the same streamer. */
  mixed: number;
}

/** A number for each planted story. */
function byStory(of: (code: PlantedCode) => number): Record<PlantedCode, number> {
  return {
    quality_collapse: of('quality_collapse'),
    faked_sales: of('faked_sales'),
    sold_before_report: of('sold_before_report'),
    tiny_frightening: of('tiny_frightening'),
    complaint_bombed: of('complaint_bombed'),
    advertising_only: of('advertising_only'),
    homonym: of('homonym'),
    late_responder: of('late_responder'),
  };
}

/** The demo's own recipe. */
export const NO_VARIATION: Variation = {
  levels: 0,
  drift: 0,
  together: 0,
  weekScatter: 0,
  honestSd: 0.2,
  alike: 0,
  sideGoods: 0.08,
  unknownBuyers: 0,
  unknownDeclared: 0,
  unknownComplainants: 0,
  unknownReviewTimes: 0.004,
  lateReviews: 0,
  shares: byStory(() => 1),
  strengths: byStory(() => 1),
  mixed: 0,
};

/** Another recipe for every seed, so that a method can't be fitted to one. Ranges are guesses of what real markets do. */
export function drawVariation(seed: number): Variation {
  const random = stream(seed, 'variation');
  const factors = (low: number, high: number) =>
    new Map(PLANTED.map((code) => [code, random.between(low, high)]));
  const shares = factors(0.4, 1.8);
  const strengths = factors(0.6, 1.3);
  return {
    levels: random.between(0, 0.4),
    drift: random.between(0, 0.25),
    together: random.between(0, 0.9),
    weekScatter: random.between(0, 0.1),
    honestSd: random.between(0.1, 0.4),
    alike: random.between(0, 0.7),
    sideGoods: random.between(0.02, 0.3),
    unknownBuyers: random.between(0, 0.3),
    unknownDeclared: random.between(0, 0.3),
    unknownComplainants: random.between(0, 0.3),
    unknownReviewTimes: random.between(0, 0.1),
    lateReviews: random.between(0, 0.01),
    shares: byStory((code) => shares.get(code) ?? 1),
    strengths: byStory((code) => strengths.get(code) ?? 1),
    mixed: random.between(0, 0.3),
  };
}

export type Level = 'complaints' | 'quality';

/** Factor on the rate of one kind that everyone's goods of a category have on a day. */
export type Climate = (level: Level, category: ProductCategory, day: number) => number;

const YEAR = 365;

/** A smooth course over the year, of sd about 1 over worlds: a season and a trend. `t` in years. */
function course(seed: number, purpose: string, index: number) {
  const random = stream(seed, purpose, index);
  const [level, sine, cosine, trend] = [
    random.normal(),
    random.normal(),
    random.normal(),
    random.normal(),
  ];
  return {
    level,
    at: (t: number) =>
      (sine * Math.sin(2 * Math.PI * t) +
        cosine * Math.cos(2 * Math.PI * t) +
        trend * (2 * t - 1)) /
      Math.SQRT2,
  };
}

/** How the market's levels stand and move. */
export function climateOf(seed: number, variation: Variation, firstDay: number): Climate {
  const { levels, drift, together } = variation;
  if (levels === 0 && drift === 0) return () => 1;
  const shared = course(seed, 'climate', 0);
  const names = Object.keys(CATEGORIES);
  const own = (level: Level) =>
    new Map(names.map((name, i) => [name, course(seed, `climate ${level}`, i)]));
  const courses = { complaints: own('complaints'), quality: own('quality') };
  const common = Math.sqrt(together);
  const apart = Math.sqrt(1 - together);
  return (level, category, day) => {
    const mine = courses[level].get(category);
    if (!mine) return 1;
    const t = (day - firstDay) / YEAR;
    return Math.exp(
      levels * (common * shared.level + apart * mine.level) +
        drift * (common * shared.at(t) + apart * mine.at(t)),
    );
  };
}

const DAYS_A_WEEK = 7;

/** Factors of mean 1 on one streamer's rate, week by week. */
export function weekFactors(
  seed: number,
  level: Level,
  streamer: number,
  { weekScatter }: Variation,
): (day: number) => number {
  if (weekScatter === 0) return () => 1;
  const random = stream(seed, `weeks ${level}`, streamer);
  const variance = Math.log1p(weekScatter);
  const known = new Map<number, number>();
  return (day) => {
    const week = Math.floor((day + 3) / DAYS_A_WEEK);
    const factor =
      known.get(week) ?? Math.exp(Math.sqrt(variance) * random.normal() - variance / 2);
    known.set(week, factor);
    return factor;
  };
}
