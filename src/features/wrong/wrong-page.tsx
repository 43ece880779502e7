import { useQuery } from '@tanstack/react-query';
import { clsx } from 'clsx';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/api-error';
import { streamerQuery } from '@/api/streamers';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { useTitle } from '@/ui/use-title';
import { LONGEST_WINDOW } from './use-products';
import { Path } from './path';
import roomy from '@/ui/roomy.module.css';
import styles from './wrong-page.module.css';

const route = getRouteApi('/check/$streamerId/wrong');

/** If it went wrong: what happened, her rights, her dates, a complaint. */
export function WrongPage() {
  const { streamerId } = route.useParams();
  const search = route.useSearch();
  // with the words of what comes later, so that nothing shown gives way to them
  const { t } = useTranslation(['rights', 'personal']);
  const query = useQuery(streamerQuery(streamerId, LONGEST_WINDOW));
  const { data, error } = query;
  const name = data?.displayName ?? '';
  useTitle(data ? t('page.title', { name }) : t('page.eyebrow'));
  const missing = error instanceof ApiError && error.status === 404;
  return (
    <div className={clsx(styles.page, roomy.roomy)}>
      <header className={styles.head}>
        <p className={styles.back}>
          <Link to="/check/$streamerId" params={{ streamerId }}>
            {t('page.back')}
          </Link>
        </p>
        <h1 tabIndex={-1}>{t('page.eyebrow')}</h1>
        {data && <p className={styles.name}>{name}</p>}
      </header>
      {data && <Path key={streamerId} detail={data} search={search} />}
      {!data && missing && <EmptyState title={t('page.missing')}>{streamerId}</EmptyState>}
      {!data && error && !missing && (
        <ErrorState error={error} onRetry={() => void query.refetch()} />
      )}
      {!data && !error && <Skeleton height={320} />}
    </div>
  );
}
