import { EQUAL_WEIGHTS, priorityOf, worseOf } from '@/domain/priority';
import { averagePrecision, recallAt } from './average-precision';
import { BASELINES } from './baselines';
import { HARMFUL, type Harm } from './guilt';
import type { Judged } from './judge-world';
import { oracleScore } from './oracle';

/** How many a regulator can look at. */
export const PLACES = 50;

export const BASELINE_NAMES = ['raw_count', 'raw_rate', 'wilson_bound'] as const;
export const RANKERS = ['index', ...BASELINE_NAMES, 'oracle'] as const;
export type Ranker = (typeof RANKERS)[number];
export const TARGETS = ['overall', ...HARMFUL] as const;
export type Target = (typeof TARGETS)[number];

export type Rankings = Record<
  Ranker,
  Record<Target, { precision: number | null; recall: number | null }>
>;

const countable = ({ summary }: Judged) => ({
  complaints: summary.complaints.counted,
  orders: summary.sales.orders,
});

// The baselines are given the same counted complaints: what is compared is the ranking alone.
const SCORES: Record<Ranker, (judged: Judged) => number> = {
  index: ({ summary }) => priorityOf(worseOf(summary.parts), EQUAL_WEIGHTS).index ?? -1,
  raw_count: (judged) => BASELINES.raw_count(countable(judged)),
  raw_rate: (judged) => BASELINES.raw_rate(countable(judged)),
  wilson_bound: (judged) => BASELINES.wilson_bound(countable(judged)),
  oracle: ({ beyond, summary }) => oracleScore(beyond, summary.sales.orders),
};

/** How well each ranking puts the harmful ones first: all of them, and each story's among those without another harmful one. */
export function rankings(judged: readonly Judged[]): Rankings {
  const ranked = (score: (judged: Judged) => number) => {
    const scored = judged.map((each) => ({ harms: each.harms, score: score(each) }));
    const of = (target: Target) => {
      const those = scored
        .filter(({ harms }) => target === 'overall' || harms.length === 0 || has(harms, target))
        .map(({ harms, score }) => ({ score, wanted: harms.length > 0 }));
      return { precision: averagePrecision(those), recall: recallAt(those, PLACES) };
    };
    return {
      overall: of('overall'),
      quality_collapse: of('quality_collapse'),
      faked_sales: of('faked_sales'),
      sold_before_report: of('sold_before_report'),
      late_responder: of('late_responder'),
      bad_homonym: of('bad_homonym'),
    };
  };
  return {
    index: ranked(SCORES.index),
    raw_count: ranked(SCORES.raw_count),
    raw_rate: ranked(SCORES.raw_rate),
    wilson_bound: ranked(SCORES.wilson_bound),
    oracle: ranked(SCORES.oracle),
  };
}

const has = (harms: readonly Harm[], target: Target) => harms.some((harm) => harm === target);
