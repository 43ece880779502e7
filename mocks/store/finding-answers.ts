import type { FindingAnswer } from '@/contract/findings';
import { dateOfDay } from '@/domain/calendar';
import type { FindingRule } from '@/domain/finding-names';
import { bench, type Bench } from '@/domain/finding-bench';
import { articleOf, FINDING_SPECS, inForceFrom } from '@/domain/finding-rules';
import type { DatasetIndex } from '@/domain/index-dataset';
import type { DayRange, Finding } from '@/domain/types';
import { marketFindings } from '@/domain/market-findings';
import type { StoreContext } from './context';
import { oncePerMarket } from './once-per-market';
import { calendar } from './workdays';

const benches = new WeakMap<DatasetIndex, Bench>();

/** What judging keeps of the dataset as it is now. */
export function benchOf({ index }: StoreContext): Bench {
  let known = benches.get(index);
  if (!known) benches.set(index, (known = bench(index, calendar)));
  return known;
}

/** Every rule over everyone. */
export const findingsOf = oncePerMarket((context, window) =>
  marketFindings(benchOf(context), context.range(window)),
);

/** Whose duty a rule is and where it stands, as answers carry it. */
export function cited(rule: FindingRule) {
  const spec = FINDING_SPECS[rule];
  return {
    instrument: spec.instrument,
    article: articleOf(spec),
    inForceFrom: dateOfDay(inForceFrom(spec.instrument)),
    legalRules: [...spec.rules],
    dutyHolders: [...spec.dutyHolders],
  };
}

export const judgedAnswer = (judged: DayRange | null) =>
  judged && { from: dateOfDay(judged.from), to: dateOfDay(judged.to) };

export const findingAnswer = (finding: Finding): FindingAnswer => ({
  ...finding,
  judged: judgedAnswer(finding.judged),
  ...cited(finding.rule),
});
