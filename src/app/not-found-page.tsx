import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/empty-state';
import { useTitle } from '@/ui/use-title';
import styles from './page.module.css';

export function NotFoundPage() {
  const { t } = useTranslation();
  useTitle(t('error.pageTitle'));
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('error.pageTitle')}</h1>
      <EmptyState title={t('error.pageText')} action={<Link to="/">{t('error.home')}</Link>} />
    </div>
  );
}
