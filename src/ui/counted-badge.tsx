import { useTranslation } from 'react-i18next';
import type { Complaint } from '@/contract/complaints';
import styles from './counted-badge.module.css';
import { StatusBadge } from './status-badge';

/** Whether a complaint is in the figures, or why it is left out. */
export function CountedBadge({ counted }: Pick<Complaint, 'counted'>) {
  const { t } = useTranslation('domain');
  const state = t(`counted.${counted}`);
  return counted === 'counted' ? (
    <span className={styles.counted}>{state}</span>
  ) : (
    <StatusBadge tone="unsure">{state}</StatusBadge>
  );
}
