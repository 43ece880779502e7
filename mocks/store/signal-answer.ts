import type { Signal } from '@/contract/signals';
import type { StoreContext } from './context';
import type { BareSignal } from './surveillance';

export const UNTOUCHED: Signal['disposition'] = { state: 'new', reason: null, at: null, by: null };

/** A signal with what was written about it. */
export const signalAnswer = (
  { desk }: StoreContext,
  row: BareSignal,
  cases: ReadonlyMap<string, string>,
): Signal => ({
  ...row,
  disposition: desk.dispositions.get(row.signalId) ?? UNTOUCHED,
  caseId: cases.get(row.signalId) ?? null,
});

/** By signal: the case it was last put into as evidence. */
export function casesOfSignals({ desk }: StoreContext): Map<string, string> {
  const last = new Map<string, { caseId: string; at: number }>();
  for (const { caseId, evidence } of desk.cases.values()) {
    for (const one of evidence) {
      if (one.kind !== 'signal') continue;
      const at = Date.parse(one.takenAt);
      const { signalId } = one.signal;
      if (at >= (last.get(signalId)?.at ?? -Infinity)) last.set(signalId, { caseId, at });
    }
  }
  return new Map([...last].map(([signalId, { caseId }]) => [signalId, caseId]));
}
