import { useTranslation } from 'react-i18next';
import { Skeleton } from '@/ui/skeleton';
import styles from './card.module.css';

/** Keeps the places of the name and the verdict. */
export function CardSkeleton() {
  const { t } = useTranslation('check');
  return (
    <div className={styles.page}>
      <div className={styles.card}>
        <h1 tabIndex={-1} className={styles.loading}>
          {t('loading')}
        </h1>
        {/* said once, above */}
        <div className={styles.card} aria-hidden="true">
          <Skeleton lines={2} />
          <Skeleton height={120} />
          <Skeleton height={220} />
          <Skeleton lines={4} />
        </div>
      </div>
    </div>
  );
}
