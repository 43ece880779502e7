import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Signal } from '@/contract/signals';
import { SignalBadges } from '@/ui/signal-badges';
import { useSignalWords } from '@/ui/use-signal-words';
import type { SignalsSearch } from './search';
import styles from './signal-row.module.css';

interface SignalRowProps {
  signal: Signal;
  search: SignalsSearch;
}

/** One signal of the list; opens its chart. */
export function SignalRow({ signal, search }: SignalRowProps) {
  const { t } = useTranslation('signals');
  const words = useSignalWords();
  const { signalId, streamer, caseId } = signal;
  return (
    <Link
      className={styles.row}
      to="/signals"
      search={{ ...search, signal: signalId }}
      resetScroll={false}
      aria-current={search.signal === signalId || undefined}
    >
      <span className={styles.who}>
        <strong>{streamer.displayName}</strong>
        <span className={styles.detail}>{words.place(signal)}</span>
      </span>
      <span className={styles.what}>
        <span className={styles.kind}>{words.what(signal)}</span>
        <span>{words.size(signal)}</span>
      </span>
      <span className={styles.when}>
        <span>{words.signalled(signal)}</span>
        <span className={styles.detail}>{words.begun(signal)}</span>
      </span>
      <span className={styles.badges}>
        <SignalBadges signal={signal} />
        {caseId && <span className={styles.detail}>{t('inCase', { id: caseId })}</span>}
      </span>
    </Link>
  );
}
