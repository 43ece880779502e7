import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { VERDICT_LOOK } from '@/ui/verdict-badge';
import { Basis } from './basis';
import { FactItem } from './fact-item';
import { factsShown } from './facts-shown';
import { LONGEST_WINDOW } from './search';
import type { Fact } from './told-fact';
import styles from './verdict-box.module.css';

interface VerdictBoxProps {
  detail: StreamerDetail;
  onWindow: (spec: string) => void;
  /** The choice of period. */
  children: ReactNode;
}

/** The verdict in one sentence, why, and what it rests on. */
export function VerdictBox({ detail, onWindow, children }: VerdictBoxProps) {
  const { t } = useTranslation(['check', 'domain']);
  const format = useFormat();
  const id = useId();
  const { kind } = detail.summary.verdict;
  const { first, more, also } = factsShown(detail.summary);
  const { tone, Icon } = VERDICT_LOOK[kind];
  const factsTitle = kind === 'no_red_flags' ? t('verdict.lookedAt') : t('verdict.facts');
  return (
    <section className={styles.box} data-tone={tone} aria-labelledby={id}>
      <div className={styles.verdict}>
        <Icon size={40} />
        <h2 id={id}>
          <span className={styles.kind}>{t(`domain:verdict.${kind}`)}</span>{' '}
          {t(`verdict.sentence.${kind}`)}
        </h2>
      </div>
      <div className={styles.body}>
        {(kind === 'no_red_flags' || kind === 'too_few_records') && (
          <p>{t(`verdict.note.${kind}`)}</p>
        )}
        <h3 className={styles.why}>{factsTitle}</h3>
        <Facts facts={first} detail={detail} />
        {more.length > 0 && (
          <details>
            <summary className={styles.more}>
              {t('verdict.more', { count: more.length, formatted: format.integer(more.length) })}
            </summary>
            <Facts facts={more} detail={detail} />
          </details>
        )}
        {also.length > 0 && (
          <>
            <h3 className={styles.why}>{t('verdict.also')}</h3>
            <Facts facts={also} detail={detail} />
          </>
        )}
        {kind === 'too_few_records' && detail.window.spec !== LONGEST_WINDOW && (
          <Button onClick={() => onWindow(LONGEST_WINDOW)}>{t('verdict.longer')}</Button>
        )}
        <div className={styles.basis}>
          <Basis detail={detail} />
          {children}
        </div>
      </div>
    </section>
  );
}

function Facts({ facts, detail }: { facts: Fact[]; detail: StreamerDetail }) {
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <FactItem
          key={'decidedOn' in fact ? `${fact.code} ${fact.decidedOn} ${fact.authority}` : fact.code}
          fact={fact}
          peers={detail.summary.peers}
        />
      ))}
    </ul>
  );
}
