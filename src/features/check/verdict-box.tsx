import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { VERDICT_LOOK } from '@/ui/verdict-badge';
import { Basis } from './basis';
import { dismissedMany } from './dismissed-many';
import { FactItem } from './fact-item';
import { factsShown } from './facts-shown';
import { LONGEST_WINDOW } from './search';
import { Rest } from './rest';
import { nothingMissing, toldRate, type Fact } from './told-fact';
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
  const { verdict, complaints } = detail.summary;
  const { kind } = verdict;
  const { first, more, also } = factsShown(detail.summary);
  const { tone, Icon } = VERDICT_LOOK[kind];
  // the dots of one are enough to see at once
  const pictured = [...first, ...also].find(hasDots) ?? null;
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
        <Facts facts={first} detail={detail} pictured={pictured} />
        {more.length > 0 && (
          <details>
            <summary className={styles.more}>
              {t('verdict.more', { count: more.length, formatted: format.integer(more.length) })}
            </summary>
            <Facts facts={more} detail={detail} pictured={pictured} />
          </details>
        )}
        {also.length > 0 && (
          <>
            <h3 className={styles.why}>{t('verdict.also')}</h3>
            <Facts facts={also} detail={detail} pictured={pictured} />
          </>
        )}
        {dismissedMany(complaints) && (
          <p className={styles.dismissed}>
            {t('verdict.dismissed', {
              count: complaints.received,
              formatted: format.integer(complaints.received),
              dismissed: format.integer(complaints.leftOut.dismissed),
            })}
          </p>
        )}
        {kind !== 'too_few_records' && (
          <Rest lines={2}>
            {({ TrendLine }) => (
              <TrendLine streamerId={detail.streamerId} window={detail.window.spec} />
            )}
          </Rest>
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

/** A coverage without a gap has nothing to show. */
function hasDots(fact: Fact): boolean {
  const told = toldRate(fact);
  return told !== null && !nothingMissing(told);
}

interface FactsProps {
  facts: Fact[];
  detail: StreamerDetail;
  pictured: Fact | null;
}

function Facts({ facts, detail, pictured }: FactsProps) {
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <FactItem
          key={'decidedOn' in fact ? `${fact.code} ${fact.decidedOn} ${fact.authority}` : fact.code}
          fact={fact}
          peers={detail.summary.peers}
          picture={fact === pictured}
        />
      ))}
    </ul>
  );
}
