import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { watchedRowsQuery } from '@/api/register';
import { setWatched, watchlistQuery } from '@/api/watchlist';
import type { StreamerRef } from '@/contract/streamer-ref';
import { Dimmed } from '@/ui/dimmed';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { WriteFailed } from '@/ui/write-failed';
import styles from './lists.module.css';
import { UndoNotice } from './undo-notice';
import { WatchedItem } from './watched-item';

/** The watched streamers with how they stand over the window, last added first. */
export function WatchedStreamers({ window }: { window: string }) {
  const { t } = useTranslation('lists');
  const list = useQuery(watchlistQuery());
  const rows = useQuery({
    ...watchedRowsQuery(window),
    enabled: (list.data?.items.length ?? 0) > 0,
  });
  const change = useMutation(setWatched);
  const [gone, setGone] = useState<StreamerRef | null>(null);
  const found = new Map(rows.data?.items.map((row) => [row.streamerId, row]));
  const rowOf = (streamerId: string) =>
    found.get(streamerId) ?? (rows.isSuccess && !rows.isFetching ? null : undefined);
  return (
    <div className={styles.views}>
      {list.isPending && <Skeleton lines={4} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {rows.isError && <ErrorState error={rows.error} onRetry={() => void rows.refetch()} />}
      {list.data?.items.length === 0 && (
        <EmptyState
          title={t('watchlist.none')}
          action={<Link to="/streamers">{t('watchlist.toRegister')}</Link>}
        >
          {t('watchlist.noneText')}
        </EmptyState>
      )}
      {gone && (
        <UndoNotice
          text={t('watchlist.removed', { name: gone.displayName })}
          onUndo={() => {
            setGone(null);
            change.mutate({ streamer: gone, watched: true });
          }}
        />
      )}
      <WriteFailed error={change.error} />
      {list.data && list.data.items.length > 0 && (
        <Dimmed when={rows.isPlaceholderData}>
          <ul>
            {list.data.items.map((item) => (
              <WatchedItem
                key={item.streamer.streamerId}
                item={item}
                row={rows.isError ? null : rowOf(item.streamer.streamerId)}
                window={window}
                onRemove={() => {
                  setGone(item.streamer);
                  change.mutate(
                    { streamer: item.streamer, watched: false },
                    { onError: () => setGone(null) },
                  );
                }}
              />
            ))}
          </ul>
        </Dimmed>
      )}
    </div>
  );
}
