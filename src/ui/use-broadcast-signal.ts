import { useTranslation } from 'react-i18next';
import type { SignalName, UntoldReason } from '@/domain/broadcast-signals';
import { plainFraction } from '@/i18n/plain-fraction';
import { useFormat } from '@/i18n/use-format';

interface Parts {
  signal: SignalName;
  part: number | null;
  whole: number | null;
}

/** A broadcast's signals in words: their values, what they stand on, and what they would have to mean. */
export function useBroadcastSignal() {
  const { t } = useTranslation('authenticity');
  const format = useFormat();

  const value = (signal: SignalName, known: number) =>
    signal === 'orders_per_buyer'
      ? format.decimal(known, 2)
      : format.percent(known, known < 0.1 && known > 0 ? 2 : 1);

  /** The two numbers a signal sets against each other. */
  const from = ({ signal, part, whole }: Parts) => {
    const word = signal === 'settled_share' ? format.money : format.integer;
    return t(`from.${signal}`, { part: word(part), whole: word(whole) });
  };

  const said = (words: 'meaning' | 'peersMeaning', signal: SignalName, known: number) => {
    // what did not settle is what is told
    const share = signal === 'settled_share' ? 1 - known : known;
    const key = `${words}.${signal}`;
    if (signal === 'orders_per_buyer') return t(key, { each: format.decimal(known, 1) });
    if (signal === 'orders_per_viewer' && share > 1) {
      return t(`${key}Many`, { each: format.decimal(share, 1) });
    }
    const settled = signal === 'settled_share';
    if (share <= 0) return t(`${key}${settled ? 'All' : 'None'}`);
    if (share >= 1) return t(`${key}${settled ? 'None' : 'All'}`);
    const { of, every, exact } = plainFraction(share);
    const number = format.integer(of);
    return t(key, {
      of: t(exact ? 'meaning.exact' : 'meaning.about', { number }),
      every: format.integer(every),
    });
  };

  return {
    name: (signal: SignalName) => t(`domain:broadcastSignal.${signal}`),
    value,
    from,
    /** What a value would have to mean, as a person would say it. */
    meaning: (signal: SignalName, known: number) => said('meaning', signal, known),
    /** The same of the peers' median. */
    peersMeaning: (signal: SignalName, median: number) => said('peersMeaning', signal, median),
    /** Why it can't be told. */
    reason: (signal: SignalName, why: UntoldReason) =>
      t(`reason.${why}`, {
        cases: t(signal === 'repeated_comments' ? 'cases.comments' : 'cases.orders'),
      }),
    /** Robust standard deviations, without their sign. */
    distance: (deviations: number) => format.decimal(Math.abs(deviations), 1),
  };
}
