import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { MethodLink } from '@/ui/method-link';
import { Section } from '@/ui/section';
import styles from './after-sales.module.css';
import { WaitingFigures } from './waiting-figures';

/** How fast complaints are answered and closed, the open ones not forgotten. */
export function Timing({ summary, window }: Pick<StreamerDetail, 'summary'> & { window: string }) {
  const { t } = useTranslation('streamer');
  const { firstResponse, closing } = summary;
  return (
    <Section
      title={t('afterSales.timing')}
      note={t('afterSales.timingNote')}
      actions={
        <MethodLink
          figure="waiting"
          of={t('afterSales.timing')}
          streamer={summary.streamerId}
          window={window}
        />
      }
    >
      {firstResponse.complaints === 0 && closing.complaints === 0 ? (
        <p className={styles.note}>{t('afterSales.noComplaints')}</p>
      ) : (
        <div className={styles.waits}>
          <WaitingFigures
            title={t('afterSales.firstResponse')}
            waiting={firstResponse}
            so="afterSales.answeredOf"
            shares={[{ label: t('afterSales.answeredByDay7'), share: firstResponse.byDay7 }]}
          />
          <WaitingFigures
            title={t('afterSales.closing')}
            waiting={closing}
            so="afterSales.closedOf"
            shares={[
              { label: t('afterSales.closedByDay45'), share: closing.byDay45 },
              { label: t('afterSales.closedByDay60'), share: closing.byDay60 },
            ]}
          />
        </div>
      )}
    </Section>
  );
}
