import type * as z from 'zod/mini';
import type { MarketFindings, marketFindingsQuery } from '@/contract/findings';
import { ruleCounts, type RuleCount } from '@/domain/market-findings';
import type { StoreContext } from './context';
import { cited, findingsOf, judgedAnswer } from './finding-answers';
import { narrowedRegister } from './register';

/** How many streamers meet each rule, among those the filters leave. */
export function marketFindings(
  context: StoreContext,
  query: z.output<typeof marketFindingsQuery>,
): MarketFindings {
  const { table, narrowed } = narrowedRegister(context, query);
  const { passes, facets } = narrowed;
  const among = [...passes.keys()].filter((place) => passes[place] === 1);
  const { category, platform, region } = facets;
  return {
    window: context.windowRange(query.window),
    asOf: context.dataset.meta.asOf,
    streamers: among.length,
    registered: table.size,
    items: ruleCounts(findingsOf(context, query.window), among).map(ruleAnswer),
    facets: { category, platform, region },
  };
}

const ruleAnswer = ({ rule, judged, byStatus, notMet, things }: RuleCount) => ({
  rule,
  ...cited(rule),
  judged: judgedAnswer(judged),
  met: byStatus.met,
  notMet: byStatus.not_met,
  unknown: byStatus.unknown,
  nothing: byStatus.nothing,
  notInForce: byStatus.not_in_force,
  share: notMet,
  things: {
    satisfied: things.kept,
    decided: things.kept + things.broken,
    undecided: things.unknown,
  },
});
