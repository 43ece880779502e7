import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamers';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { VERDICT_LOOK } from '@/ui/verdict-badge';
import { Basis } from './basis';
import { FactItem } from './fact-item';
import { LONGEST_WINDOW } from './search';
import type { Fact } from './told-fact';
import styles from './verdict-box.module.css';

// what fits a minute; the rest behind a tap
const AT_FIRST = 3;

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
  const { kind, facts } = detail.summary.verdict;
  const { tone, Icon } = VERDICT_LOOK[kind];
  const rest = facts.slice(AT_FIRST);
  const factsTitle = kind === 'no_red_flags' ? t('verdict.lookedAt') : t('verdict.facts');
  return (
    <section className={styles.box} data-tone={tone} aria-labelledby={id}>
      <div className={styles.verdict}>
        <Icon size={40} />
        <div>
          <p className={styles.kind}>{t(`domain:verdict.${kind}`)}</p>
          <h2 id={id}>{t(`verdict.sentence.${kind}`)}</h2>
        </div>
      </div>
      <div className={styles.body}>
        {(kind === 'no_red_flags' || kind === 'too_few_records') && (
          <p>{t(`verdict.note.${kind}`)}</p>
        )}
        <h3 className={styles.why}>{factsTitle}</h3>
        <Facts facts={facts.slice(0, AT_FIRST)} detail={detail} />
        {rest.length > 0 && (
          <details>
            <summary className={styles.more}>
              {t('verdict.more', { count: rest.length, formatted: format.integer(rest.length) })}
            </summary>
            <Facts facts={rest} detail={detail} />
          </details>
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
