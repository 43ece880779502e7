import { useTranslation } from 'react-i18next';
import type { ExplorerComplaint } from '@/contract/explorer';
import { dayOfDate, startOfDay, MS_PER_HOUR } from '@/domain/calendar';
import { useFormat } from '@/i18n/use-format';
import styles from './complaint-life.module.css';

interface LifeNowItemProps {
  complaint: Pick<ExplorerComplaint, 'status' | 'receivedAt' | 'firstResponseAt'>;
  asOf: string;
}

/** Where the data end, with the complaint still open. */
export function LifeNowItem({ complaint, asOf }: LifeNowItemProps) {
  const { t } = useTranslation(['complaint', 'domain']);
  const format = useFormat();
  const { status, receivedAt, firstResponseAt } = complaint;
  const hours = (startOfDay(dayOfDate(asOf) + 1) - Date.parse(receivedAt)) / MS_PER_HOUR;
  return (
    <li className={styles.item} data-kind="asOf">
      <span className={styles.date}>{format.date(asOf)}</span>
      <span className={styles.what}>
        {t('life.asOf', { status: t(`domain:complaintStatus.${status}`) })}
      </span>
      <span className={styles.more}>
        {t(firstResponseAt === null ? 'life.unanswered' : 'life.stillOpen', {
          time: format.duration(Math.max(0, hours)),
        })}
      </span>
    </li>
  );
}
