import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './state.module.css';

interface EmptyStateProps {
  title?: string;
  /** Which filter or window emptied it. */
  children?: ReactNode;
  /** What to do about it: drop the filter, widen the window. */
  action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.state} role="status">
      <p className={styles.title}>{title ?? t('state.emptyTitle')}</p>
      {children && <div className={styles.text}>{children}</div>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
