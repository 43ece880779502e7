import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Complaint } from '@/contract/complaints';
import { useFormat } from '@/i18n/use-format';
import { StatusBadge } from '@/ui/status-badge';
import { ComplaintFields } from './complaint-fields';
import styles from './complaint.module.css';
import { Narrative } from './narrative';

/** What one person said, the seller's reply beside it, and where it stands. */
export function ComplaintItem({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation(['streamer', 'domain']);
  const format = useFormat();
  const id = useId();
  const { complaintId, category, counted, status, receivedAt } = complaint;
  const state = t(`domain:counted.${counted}`);
  return (
    <article className={styles.complaint} aria-labelledby={id}>
      <header className={styles.header}>
        <h3 id={id}>{t(`domain:complaintCategory.${category}`)}</h3>
        {counted === 'counted' ? (
          <span className={styles.counted}>{state}</span>
        ) : (
          <StatusBadge tone="unsure">{state}</StatusBadge>
        )}
        <span className={styles.meta}>
          {t(`domain:complaintStatus.${status}`)} · {format.instant(receivedAt)} ·{' '}
          {t('complaints.number', { id: complaintId })}
        </span>
      </header>
      <div className={styles.texts}>
        <Narrative
          title={t('complaints.said')}
          text={complaint.narrative}
          none={t('complaints.saidNothing')}
        />
        <Narrative
          title={t('complaints.reply')}
          text={complaint.sellerResponse}
          none={t('complaints.noReply')}
        />
      </div>
      <ComplaintFields complaint={complaint} />
    </article>
  );
}
