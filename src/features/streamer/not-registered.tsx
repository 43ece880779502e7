import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/empty-state';
import { useTitle } from '@/ui/use-title';
import styles from './dossier.module.css';

/** A number that no streamer in the register has. */
export function NotRegistered({ streamerId }: { streamerId: string }) {
  const { t } = useTranslation('streamer');
  const title = t('notRegistered.title');
  useTitle(title);
  return (
    <div className={styles.column}>
      <h1 tabIndex={-1}>{title}</h1>
      <EmptyState
        title={t('notRegistered.id', { id: streamerId })}
        action={<Link to="/streamers">{t('notRegistered.search')}</Link>}
      >
        {t('notRegistered.text')}
      </EmptyState>
    </div>
  );
}
