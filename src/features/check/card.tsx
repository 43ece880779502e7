import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Suspense, lazy, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, isUnreachable } from '@/api/api-error';
import { streamerQuery } from '@/api/streamers';
import type { StreamerDetail } from '@/contract/streamer';
import { Dimmed } from '@/ui/dimmed';
import { ErrorState } from '@/ui/error-state';
import { useTitle } from '@/ui/use-title';
import { CardHead } from './card-head';
import { CardSkeleton } from './card-skeleton';
import styles from './card.module.css';
import { Rest } from './rest';
import type { CheckSearch } from './search';
import { VerdictBox } from './verdict-box';
import { WindowChoice } from './window-choice';

const KeptNotice = lazy(() =>
  import('./kept-notice').then((module) => ({ default: module.KeptNotice })),
);
// with a search box in it, which no card needs
const NotRegistered = lazy(() =>
  import('./not-registered').then((module) => ({ default: module.NotRegistered })),
);

interface CardProps {
  streamerId: string;
  search: CheckSearch;
  onSearch: (change: Partial<CheckSearch>) => void;
}

/** One seller's card. Give it the streamer's id as its key: what is kept while loading must never be another's. */
export function Card({ streamerId, search, onSearch }: CardProps) {
  const { window } = search;
  const query = useQuery({
    ...streamerQuery(streamerId, window),
    placeholderData: keepPreviousData,
  });
  const { data, error, failureReason, isPlaceholderData } = query;
  const kept = isUnreachable(error ?? failureReason);
  const retry = () => void query.refetch();
  // drawn in slices, so that a press meanwhile is not kept waiting
  const detail = useDeferredValue(data);
  if (error instanceof ApiError && error.status === 404) {
    return (
      <Suspense fallback={<CardSkeleton />}>
        <NotRegistered streamerId={streamerId} />
      </Suspense>
    );
  }
  if (data === undefined) {
    return error ? <Failed error={error} onRetry={retry} /> : <CardSkeleton />;
  }
  if (detail === undefined) return <CardSkeleton />;
  return (
    <div className={styles.page}>
      {error && !kept && <ErrorState error={error} onRetry={retry} />}
      {kept && (
        <Suspense>
          <KeptNotice detail={detail} fetchedAt={query.dataUpdatedAt} />
        </Suspense>
      )}
      <Dimmed when={isPlaceholderData}>
        <Parts detail={detail} search={search} onSearch={onSearch} />
      </Dimmed>
    </div>
  );
}

function Failed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation('check');
  useTitle(t('eyebrow'));
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1} className={styles.loading}>
        {t('eyebrow')}
      </h1>
      <ErrorState error={error} onRetry={onRetry} />
    </div>
  );
}

interface PartsProps {
  detail: StreamerDetail;
  search: CheckSearch;
  onSearch: CardProps['onSearch'];
}

function Parts({ detail, search, onSearch }: PartsProps) {
  const { t } = useTranslation('check');
  useTitle(t('title', { name: detail.displayName }));
  const choose = (spec: string) => onSearch({ window: spec });
  return (
    <article className={styles.card}>
      <CardHead detail={detail} />
      <VerdictBox detail={detail} onWindow={choose}>
        <WindowChoice value={search.window} range={detail.window} onChange={choose} />
      </VerdictBox>
      <Rest>
        {({ RestOfCard }) => <RestOfCard detail={detail} search={search} onSearch={onSearch} />}
      </Rest>
    </article>
  );
}
