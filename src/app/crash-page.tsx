import type { ErrorComponentProps } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/ui/error-state';
import { useErrorWords } from '@/ui/use-error-words';
import { useOnline } from '@/ui/use-online';
import styles from './page.module.css';

// a script that did not come once is not asked for again by the page that lacks it
const loadAnew = () => globalThis.location.reload();

/** Instead of a white page: what failed, and the ways on. */
export function CrashPage({ error }: ErrorComponentProps) {
  const { t } = useTranslation();
  const online = useOnline();
  const [failedOffline] = useState(!online);
  useEffect(() => {
    // the network was all it lacked, most likely
    if (failedOffline && online) loadAnew();
  }, [failedOffline, online]);
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{useErrorWords()(error).title}</h1>
      <ErrorState error={error} onRetry={loadAnew} />
      <p>
        <Link to="/">{t('error.home')}</Link>
      </p>
    </div>
  );
}
