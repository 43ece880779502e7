import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { Section } from '@/ui/section';
import { EnforcementItem } from './enforcement-item';
import styles from './enforcements.module.css';
import { splitByStanding } from './standing';

/** Administrative measures: what stands first and marked, what is past under it. */
export function Enforcements({ streamer }: { streamer: StreamerDetail }) {
  const { t } = useTranslation('streamer');
  const { standing, past } = splitByStanding(streamer);
  return (
    <Section title={t('enforcement.title')}>
      {standing.length + past.length === 0 && (
        <p className={styles.none}>{t('enforcement.none')}</p>
      )}
      <ul className={styles.list}>
        {standing.map((one) => (
          <EnforcementItem key={one.enforcementId} enforcement={one} stands />
        ))}
        {past.map((one) => (
          <EnforcementItem key={one.enforcementId} enforcement={one} stands={false} />
        ))}
      </ul>
    </Section>
  );
}
