import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dateOfDay, dayOfInstant } from '@/domain/calendar';
import { useFormat } from '@/i18n/use-format';
import { Button } from './button';
import { forgetFiled, type FiledNumber } from './filed-numbers';
import styles from './filed-list.module.css';

/** What was filed from this browser: where each stands, and a way to forget it here. */
export function FiledList({ filed }: { filed: readonly FiledNumber[] }) {
  const { t } = useTranslation('follow');
  const format = useFormat();
  const date = (at: string) => format.date(dateOfDay(dayOfInstant(Date.parse(at))));
  return (
    <div className={styles.filed}>
      <ul className={styles.list}>
        {filed.map(({ complaintId, displayName, receivedAt }) => (
          <li key={complaintId}>
            <Link to="/follow/$complaintId" params={{ complaintId }} className={styles.number}>
              {complaintId}
            </Link>
            <span className={styles.about}>
              {t('list.about', { name: displayName, date: date(receivedAt) })}
            </span>
            <Button
              look="quiet"
              aria-label={t('list.forgetOne', { id: complaintId })}
              onClick={() => forgetFiled(complaintId)}
            >
              {t('list.forget')}
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('list.note')}</p>
    </div>
  );
}
