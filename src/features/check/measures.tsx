import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { Section } from '@/ui/section';
import { StatusBadge } from '@/ui/status-badge';
import styles from './measures.module.css';

interface MeasuresProps {
  enforcements: StreamerDetail['enforcements'];
}

/** What authorities did: what, who, when, and whether it was put right. */
export function Measures({ enforcements }: MeasuresProps) {
  const { t } = useTranslation(['card', 'domain']);
  const format = useFormat();
  return (
    <Section title={t('enforcement.title')}>
      {enforcements.length === 0 && <p>{t('enforcement.none')}</p>}
      <ul className={styles.list}>
        {enforcements.map((measure) => (
          <li key={measure.enforcementId}>
            <p>
              {t('enforcement.line', {
                date: format.date(measure.decidedOn),
                kind: t(`domain:enforcement.${measure.kind}`),
                authority: measure.authority,
              })}
            </p>
            <p className={styles.state}>
              <StatusBadge tone={measure.rectifiedOn === null ? 'caution' : 'clear'}>
                {measure.rectifiedOn === null
                  ? t('enforcement.open')
                  : t('enforcement.rectified', { date: format.date(measure.rectifiedOn) })}
              </StatusBadge>
              {measure.amountFen !== null &&
                t('enforcement.amount', { amount: format.moneyExact(measure.amountFen) })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
