import type * as z from 'zod/mini';
import type { Signal, newDisposition } from '@/contract/signals';
import type { StoreContext } from './context';
import { instantText } from './instants';
import type { Caller } from './operations';
import { casesOfSignals, signalAnswer } from './signal-answer';
import { knownSignal } from './signal-detail';

type Disposing = z.output<typeof newDisposition> & { signalId: string } & Caller;

/** Acknowledges a signal, mutes it or takes that back; saying the same again changes nothing. Throws a 404 problem for an unknown one. */
export function setSignalDisposition(context: StoreContext, input: Disposing): Signal {
  const { signalId, state, reason, role } = input;
  const { row } = knownSignal(context, signalId);
  const cases = casesOfSignals(context);
  const { disposition } = signalAnswer(context, row, cases);
  if (disposition.state !== state || disposition.reason !== reason) {
    const at = context.present();
    context.write({
      kind: 'disposition',
      at,
      idempotencyKey: null,
      signalId,
      disposition: { state, reason, at: instantText(at), by: role },
    });
  }
  return signalAnswer(context, row, cases);
}
