import type { ErrorComponentProps } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/ui/error-state';
import styles from './page.module.css';

/** Instead of a white page: what failed, and the ways on. */
export function CrashPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('error.crashTitle')}</h1>
      <ErrorState error={error} onRetry={reset} />
      <p>
        <Link to="/">{t('error.home')}</Link>
      </p>
    </div>
  );
}
