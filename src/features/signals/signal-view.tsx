import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignalDetail } from '@/contract/signals';
import { CopyButton } from '@/ui/copy-button';
import { OpenCaseButton } from '@/ui/open-case-button';
import { SignalBadges } from '@/ui/signal-badges';
import { useSignalWords } from '@/ui/use-signal-words';
import { Disposition } from './disposition';
import { InnocentReasons } from './innocent-reasons';
import type { SignalsSearch } from './search';
import { SignalFacts } from './signal-facts';
import { SignalFigure } from './signal-figure';
import styles from './signal-view.module.css';

interface SignalViewProps {
  signal: SignalDetail;
  search: SignalsSearch;
  /** It was opened on this page, and is to be read next. */
  focused: boolean;
}

/** One signal: how large, since when, how sure; its chart; what to think of first, and what to do. */
export function SignalView({ signal, search, focused }: SignalViewProps) {
  const { t } = useTranslation('signals');
  const words = useSignalWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { signalId, streamer } = signal;
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  const what = words.what(signal);
  return (
    <article className={styles.view} aria-labelledby="signal-title">
      <header className={styles.header}>
        <h2 id="signal-title" ref={heading} tabIndex={-1}>
          {what}
        </h2>
        <p className={styles.who}>
          <Link
            to="/streamers/$streamerId"
            params={{ streamerId: streamer.streamerId }}
            search={{ window: search.window }}
          >
            {streamer.displayName}
          </Link>{' '}
          <span className={styles.place}>{words.place(signal)}</span>
        </p>
        <p className={styles.size}>{words.size(signal)}</p>
        <p className={styles.badges}>
          <SignalBadges signal={signal} />
        </p>
      </header>
      <SignalFacts signal={signal} />
      <div className={styles.actions}>
        <OpenCaseButton
          sources={[{ kind: 'signal', signalId }]}
          title={t('detail.openTitle', { what, name: streamer.displayName })}
          window={search.window}
        />
        <CopyButton />
      </div>
      <Disposition signal={signal} />
      <SignalFigure signal={signal} />
      <InnocentReasons signal={signal} />
    </article>
  );
}
