import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { UnsureIcon } from '@/ui/icons';
import { useTitle } from '@/ui/use-title';
import styles from './not-registered.module.css';

/** Nobody under this number: said so that nobody takes it for praise. */
export function NotRegistered({ streamerId }: { streamerId: string }) {
  const { t } = useTranslation('check');
  useTitle(t('missing.title'));
  return (
    <div className={styles.missing}>
      <UnsureIcon size={40} />
      <h1 tabIndex={-1}>{t('missing.title')}</h1>
      <p>{t('missing.text')}</p>
      <p className={styles.id}>{t('missing.id', { id: streamerId })}</p>
      <p>
        <Link to="/">{t('missing.search')}</Link>
      </p>
    </div>
  );
}
