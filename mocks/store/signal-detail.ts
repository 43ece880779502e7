import type { SignalDetail } from '@/contract/signals';
import { chartWeeks } from '@/domain/chart-weeks';
import type { StoreContext } from './context';
import { notFound, ProblemError } from './problems';
import { casesOfSignals, signalAnswer } from './signal-answer';
import { watchedUntil } from './signals';
import { signalsOf, type FoundSignal } from './surveillance';

/** Throws a 404 problem where there is none of that id. */
export function knownSignal(context: StoreContext, signalId: string): FoundSignal {
  const found = signalsOf(context).byId.get(signalId);
  if (!found) throw new ProblemError(notFound(`No signal ${signalId}`));
  return found;
}

/** One signal with its chart. Throws a 404 problem for an unknown one. */
export function signal(context: StoreContext, { signalId }: { signalId: string }): SignalDetail {
  const { row, streamer, shift } = knownSignal(context, signalId);
  const { surveillance } = signalsOf(context);
  const { weeks, events } = shift.known;
  return {
    ...signalAnswer(context, row, casesOfSignals(context)),
    ...watchedUntil(surveillance),
    ownHistory: { weeks, events },
    weeks: chartWeeks(surveillance, row.chart, streamer, row.direction),
  };
}
