import { Skeleton } from '@/ui/skeleton';
import styles from './page.module.css';

export function PendingPage() {
  return (
    <div className={styles.page}>
      <Skeleton lines={6} />
    </div>
  );
}
