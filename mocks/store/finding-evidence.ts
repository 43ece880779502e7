import type * as z from 'zod/mini';
import type { FindingEvidencePage, findingEvidenceQuery } from '@/contract/findings';
import { FINDING_RULES } from '@/domain/finding-names';
import { countAnswers, findingOf, judgedThings } from '@/domain/findings';
import type { StoreContext } from './context';
import { evidenceRow, GRAVEST_FIRST, sortedEvidence } from './evidence-rows';
import { benchOf, findingAnswer } from './finding-answers';
import { pageOf } from './ordering';
import { notFound, ProblemError } from './problems';

type Query = z.output<typeof findingEvidenceQuery> & { streamerId: string; rule: string };

/** Everything one rule speaks of, of one streamer. Throws a 404 problem for an unknown streamer or rule. */
export function findingEvidence(context: StoreContext, query: Query): FindingEvidencePage {
  const streamer = context.numberOf(query.streamerId);
  const rule = FINDING_RULES.find((one) => one === query.rule);
  if (!rule) throw new ProblemError(notFound(`No finding ${query.rule}`));
  const window = context.range(query.window);
  const bench = benchOf(context);
  const things = judgedThings(bench, streamer, rule, window);
  const chosen = query.answer?.length ? new Set(query.answer) : null;
  const sorted = sortedEvidence(things.filter(({ answer }) => !chosen || chosen.has(answer)));
  const page = pageOf(sorted, GRAVEST_FIRST, query);
  return {
    ...page,
    items: page.items.map((thing) => evidenceRow(context, rule, thing)),
    window: context.windowRange(query.window),
    finding: findingAnswer(findingOf(bench, rule, window, things)),
    byAnswer: countAnswers(things),
  };
}
