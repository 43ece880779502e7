import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from './visually-hidden';
import styles from './skeleton.module.css';

interface SkeletonProps {
  /** Lines of about a text's height. */
  lines?: number;
  /** One block of this height in pixels instead. */
  height?: number;
}

/** Keeps the place of what is being loaded. */
export function Skeleton({ lines = 3, height }: SkeletonProps) {
  const { t } = useTranslation();
  const widths = ['92%', '78%', '85%', '60%'];
  return (
    <div role="status" className={styles.skeleton}>
      <VisuallyHidden>{t('state.loading')}</VisuallyHidden>
      {height ? (
        <div className={styles.block} style={{ height }} />
      ) : (
        Array.from({ length: lines }, (_, line) => (
          <div key={line} className={styles.line} style={{ width: widths[line % widths.length] }} />
        ))
      )}
    </div>
  );
}
