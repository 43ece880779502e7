import { Link } from '@tanstack/react-router';
import type { Signal } from '@/contract/signals';
import { SignalBadges } from './signal-badges';
import styles from './signal-item.module.css';
import { useSignalWords } from './use-signal-words';

interface SignalItemProps {
  signal: Signal;
  /** Whether the streamer is named, or known from the page. */
  named: boolean;
  /** Of the list it opens in. */
  search: { streamer?: string; window?: string };
}

/** One signal in a few lines, with the way to its chart. */
export function SignalItem({ signal, named, search }: SignalItemProps) {
  const words = useSignalWords();
  const what = words.what(signal);
  return (
    <div className={styles.item}>
      <Link to="/signals" search={{ ...search, signal: signal.signalId }}>
        {named ? `${signal.streamer.displayName} · ${what}` : what}
      </Link>
      {named && <span className={styles.detail}>{words.place(signal)}</span>}
      <span>{words.size(signal)}</span>
      <span className={styles.detail}>{words.signalled(signal)}</span>
      <span className={styles.badges}>
        <SignalBadges signal={signal} />
      </span>
    </div>
  );
}
