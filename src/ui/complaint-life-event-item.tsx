import { useTranslation } from 'react-i18next';
import { hoursBetween } from '@/domain/hours-between';
import { useFormat } from '@/i18n/use-format';
import styles from './complaint-life.module.css';
import type { LifeItem } from './complaint-life-items';

interface LifeEventItemProps {
  item: Extract<LifeItem, { kind: 'event' }>;
  receivedAt: string;
}

/** Something that happened, and how long after the complaint came. */
export function LifeEventItem({ item, receivedAt }: LifeEventItemProps) {
  const { t } = useTranslation('complaint');
  const format = useFormat();
  const { what, at } = item;
  const answers = what === 'firstResponse' || what === 'closed';
  const hours = answers ? hoursBetween(receivedAt, at) : null;
  return (
    <li className={styles.item} data-kind="event">
      <span className={styles.date}>{format.instant(at)}</span>
      <span className={styles.what}>{t(`${what}`)}</span>
      {hours !== null && (
        <span className={styles.more}>{t('life.after', { time: format.duration(hours) })}</span>
      )}
    </li>
  );
}
