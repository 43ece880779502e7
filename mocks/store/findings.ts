import { EVIDENCE_SHOWN, type Findings } from '@/contract/findings';
import { FINDING_RULES } from '@/domain/finding-names';
import { findingOf, judgedThings } from '@/domain/findings';
import type { StoreContext } from './context';
import { evidenceRow, sortedEvidence } from './evidence-rows';
import { benchOf, findingAnswer } from './finding-answers';

/** What the records say of each rule, of one streamer. Throws a 404 problem for an unknown one. */
export function findings(
  context: StoreContext,
  query: { streamerId: string; window: string },
): Findings {
  const streamer = context.numberOf(query.streamerId);
  const window = context.range(query.window);
  const bench = benchOf(context);
  return {
    window: context.windowRange(query.window),
    asOf: context.dataset.meta.asOf,
    items: FINDING_RULES.map((rule) => {
      const things = judgedThings(bench, streamer, rule, window);
      const telling = things.filter(({ answer }) => answer !== 'kept');
      return Object.assign(findingAnswer(findingOf(bench, rule, window, things)), {
        evidence: sortedEvidence(telling)
          .slice(0, EVIDENCE_SHOWN)
          .map((thing) => evidenceRow(context, rule, thing)),
      });
    }),
  };
}
