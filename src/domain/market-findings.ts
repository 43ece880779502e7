import { FINDING_RULES, type FindingRule, type UntoldReason } from './finding-names';
import type { Bench } from './finding-bench';
import { JUDGES } from './finding-judges';
import { judgedDays, statusOf, type AnswerCounts } from './findings';
import { shareLimits, type Limits } from './pooled-rate';
import type { DayRange, FindingStatus } from './types';

/** One rule over everyone: by streamer, the things that keep it, break it, can't be told. */
export interface RuleColumns {
  judged: DayRange | null;
  kept: Uint32Array;
  broken: Uint32Array;
  unknown: Uint32Array;
}

export type MarketFindings = Readonly<Record<FindingRule, RuleColumns>>;

/** Every rule over everyone in a window, once: plain columns, a market has a hundred thousand broadcasts. */
export function marketFindings(bench: Bench, window: DayRange): MarketFindings {
  const streamers = bench.index.dataset.streamers.length;
  const columns = FINDING_RULES.map((rule): [FindingRule, RuleColumns] => {
    const judged = judgedDays(bench, rule, window);
    const of: RuleColumns = {
      judged,
      kept: new Uint32Array(streamers),
      broken: new Uint32Array(streamers),
      unknown: new Uint32Array(streamers),
    };
    if (judged) {
      for (let streamer = 0; streamer < streamers; streamer++) {
        JUDGES[rule](bench, streamer, judged, ({ answer }) => {
          const column = of[answer];
          column[streamer] = (column[streamer] ?? 0) + 1;
        });
      }
    }
    return [rule, of];
  });
  // FINDING_RULES are exactly the keys
  return Object.fromEntries(columns) as Record<FindingRule, RuleColumns>;
}

const countsAt = ({ kept, broken, unknown }: RuleColumns, streamer: number): AnswerCounts => ({
  kept: kept[streamer] ?? 0,
  broken: broken[streamer] ?? 0,
  unknown: unknown[streamer] ?? 0,
});

/** By streamer: bit `n` is set where the rule at place `n` of `FINDING_RULES` is not met. */
export function brokenRules(market: MarketFindings): Int32Array {
  const masks = new Int32Array(market[FINDING_RULES[0]].broken.length);
  for (const [bit, rule] of FINDING_RULES.entries()) {
    const { broken } = market[rule];
    for (let streamer = 0; streamer < masks.length; streamer++) {
      if ((broken[streamer] ?? 0) > 0) masks[streamer] = (masks[streamer] ?? 0) | (1 << bit);
    }
  }
  return masks;
}

/** How many streamers meet a rule. */
export interface RuleCount {
  rule: FindingRule;
  judged: DayRange | null;
  byStatus: Record<Exclude<FindingStatus, 'cannot_tell'> | UntoldReason, number>;
  /**
   * Streamers that don't meet it among those of whom it can be told, with Jeffreys' 95 % interval (the market is read as a sample of
   * streamers); null where it can be told of none.
   */
  notMet: (Limits & { estimate: number }) | null;
  /** The things looked at, over all these streamers. */
  things: AnswerCounts;
}

/** The rules over some of the streamers. */
export const ruleCounts = (market: MarketFindings, streamers: Iterable<number>): RuleCount[] => {
  const among = [...streamers];
  return FINDING_RULES.map((rule) => {
    const columns = market[rule];
    const byStatus: RuleCount['byStatus'] = {
      met: 0,
      not_met: 0,
      unknown: 0,
      nothing: 0,
      not_in_force: 0,
    };
    const things: AnswerCounts = { kept: 0, broken: 0, unknown: 0 };
    for (const streamer of among) {
      const counts = countsAt(columns, streamer);
      const { status, because } = statusOf(counts, columns.judged !== null);
      if (status !== 'cannot_tell') byStatus[status]++;
      else if (because) byStatus[because]++;
      things.kept += counts.kept;
      things.broken += counts.broken;
      things.unknown += counts.unknown;
    }
    const decided = byStatus.met + byStatus.not_met;
    const estimate = byStatus.not_met / decided;
    const notMet = decided > 0 ? { estimate, ...shareLimits(byStatus.not_met, decided) } : null;
    return { rule, judged: columns.judged, byStatus, notMet, things };
  });
};
