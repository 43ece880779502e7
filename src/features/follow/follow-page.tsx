import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/api-error';
import { complaintQuery } from '@/api/explorer';
import { metaQuery } from '@/api/meta';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { useTitle } from '@/ui/use-title';
import { FollowedComplaint } from './followed-complaint';
import roomy from '@/ui/roomy.module.css';
import styles from './follow.module.css';
import { NoSuchNumber } from './no-such-number';

const route = getRouteApi('/follow/$complaintId');

/** Where a complaint stands, by its number. */
export function FollowPage() {
  const { complaintId } = route.useParams();
  const { t } = useTranslation('follow');
  const query = useQuery(complaintQuery(complaintId));
  const meta = useQuery(metaQuery());
  useTitle(t('title', { id: complaintId }));
  const { data } = query;
  const error = query.error ?? (meta.data ? null : meta.error);
  const missing = error instanceof ApiError && error.status === 404;
  return (
    <div className={clsx(styles.page, roomy.roomy)}>
      <header>
        <p className={styles.eyebrow}>{t('eyebrow')}</p>
        <h1 tabIndex={-1} className={styles.id}>
          {complaintId}
        </h1>
      </header>
      {missing && <NoSuchNumber complaintId={complaintId} />}
      {!missing && error && (
        <ErrorState
          error={error}
          onRetry={() => {
            void query.refetch();
            void meta.refetch();
          }}
        />
      )}
      {data && meta.data && (
        <FollowedComplaint complaint={data} asOf={meta.data.asOf} fictional={meta.data.fictional} />
      )}
      {!error && !(data && meta.data) && <Skeleton height={360} />}
    </div>
  );
}
