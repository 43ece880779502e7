import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { EQUAL_WEIGHTS } from '@/domain/priority';
import { MethodLink } from '@/ui/method-link';
import { RankDetails } from '@/ui/rank-details';
import { Section } from '@/ui/section';
import { Parts } from './parts';
import { VerdictFactItem } from './verdict-fact-item';
import styles from './verdict-panel.module.css';

/** The verdict, every fact that made it, and the five parts it was read from. */
export function VerdictPanel({ streamer }: { streamer: StreamerDetail }) {
  const { t } = useTranslation(['streamer', 'common']);
  const { verdict, parts } = streamer.summary;
  return (
    <Section
      title={t('verdict.title')}
      actions={
        <MethodLink
          figure="verdict"
          of={t('verdict.title')}
          streamer={streamer.streamerId}
          window={streamer.window.spec}
        />
      }
    >
      {verdict.kind === 'no_red_flags' && <p className={styles.lead}>{t('verdict.cleanFacts')}</p>}
      <ul className={styles.facts}>
        {verdict.facts.map((fact) => (
          <VerdictFactItem
            key={`${fact.code} ${'decidedOn' in fact ? fact.decidedOn + fact.authority : ''}`}
            fact={fact}
            parts={parts}
          />
        ))}
      </ul>
      <p className={styles.caveat}>{t('common:caveat')}</p>
      <Parts parts={parts} />
      <RankDetails
        streamerId={streamer.streamerId}
        window={streamer.window.spec}
        weights={EQUAL_WEIGHTS}
      />
    </Section>
  );
}
