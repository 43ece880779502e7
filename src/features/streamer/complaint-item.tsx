import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Complaint } from '@/contract/complaints';
import { useFormat } from '@/i18n/use-format';
import { ComplaintFields } from '@/ui/complaint-fields';
import { ComplaintTexts } from '@/ui/complaint-texts';
import { CountedBadge } from '@/ui/counted-badge';
import styles from './complaint.module.css';

/** What one person said, the seller's reply beside it, and where it stands. */
export function ComplaintItem({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation(['complaint', 'domain']);
  const format = useFormat();
  const id = useId();
  const { complaintId, category, counted, status, receivedAt } = complaint;
  return (
    <article className={styles.complaint} aria-labelledby={id}>
      <header className={styles.header}>
        <h3 id={id}>{t(`domain:complaintCategory.${category}`)}</h3>
        <CountedBadge counted={counted} />
        <span className={styles.meta}>
          {t(`domain:complaintStatus.${status}`)} · {format.instant(receivedAt)} ·{' '}
          <Link to="/complaints" search={{ complaint: complaintId }}>
            {t('number', { id: complaintId })}
          </Link>
        </span>
      </header>
      <ComplaintTexts complaint={complaint} />
      <ComplaintFields complaint={complaint} />
    </article>
  );
}
