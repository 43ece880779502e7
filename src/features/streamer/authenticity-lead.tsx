import { useTranslation } from 'react-i18next';
import type { Authenticity } from '@/contract/authenticity';
import type { StreamerDetail } from '@/contract/streamer';
import { sure } from '@/i18n/sure';
import { useFormat } from '@/i18n/use-format';
import { Section } from '@/ui/section';
import styles from './authenticity-lead.module.css';
import { tolerance } from './tolerance';

interface AuthenticityLeadProps {
  authenticity: Authenticity;
  summary: StreamerDetail['summary'];
}

/** How many broadcasts are unusual, among how many that tell, against whom, and what that weighs. */
export function AuthenticityLead({ authenticity, summary }: AuthenticityLeadProps) {
  const { t } = useTranslation(['authenticity', 'domain']);
  const format = useFormat();
  const { broadcasts, told, unusual, peers } = authenticity;
  const { worse, tolerance: limit } = summary.parts.authenticity;
  const counts = {
    broadcasts: format.integer(broadcasts),
    told: format.integer(told),
    unusual: format.integer(unusual),
  };
  const number = format.integer(peers.count);
  return (
    <Section
      title={t('title')}
      note={
        peers.category
          ? t('peers', { number, category: t(`domain:category.${peers.category}`) })
          : t('peersAll', { number })
      }
    >
      <p className={styles.lead}>
        {t(told === 0 ? 'leadUntold' : unusual === 0 ? 'leadNone' : 'lead', counts)}
      </p>
      <p className={styles.text}>
        {told === 0
          ? t('untoldText')
          : worse === null
            ? t('sureUnknown')
            : t('sure', {
                percent: sure(worse, format),
                tolerance: tolerance('authenticity', limit, format),
              })}
      </p>
      {told > 0 && <p className={styles.text}>{t('notFake')}</p>}
    </Section>
  );
}
