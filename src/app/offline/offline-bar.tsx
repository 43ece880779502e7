import { notifyManager, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnreachable } from '@/api/api-error';
import { Button } from '@/ui/button';
import { useOnline } from '@/ui/use-online';
import { useRetry } from '@/ui/use-retry';
import { KeptCardsList } from './kept-cards-list';
import styles from '@/app/notices.module.css';

const showsOlder = (client: QueryClient): boolean =>
  client
    .getQueryCache()
    .getAll()
    .some(
      (query) =>
        query.isActive() && query.state.data !== undefined && isUnreachable(query.state.error),
    );

/** Whether the page shows what could not be fetched anew. */
function useShowsOlder(): boolean {
  const client = useQueryClient();
  const subscribe = useCallback(
    (onChange: () => void) => client.getQueryCache().subscribe(notifyManager.batchCalls(onChange)),
    [client],
  );
  return useSyncExternalStore(subscribe, () => showsOlder(client));
}

/** Says that the network or the server is lost, once for all that the page shows; both are asked again by themselves. */
export function OfflineBar() {
  const { t } = useTranslation('offline');
  const online = useOnline();
  const older = useShowsOlder();
  const retry = useRetry();
  return (
    <>
      <div role="status">
        {!online && <div className={styles.offline}>{t('lost')}</div>}
        {online && older && (
          <div className={styles.offline}>
            {t('unreachable')}
            <Button look="quiet" onClick={retry}>
              {t('common:state.retry')}
            </Button>
          </div>
        )}
      </div>
      {!online && (
        <div className={styles.offline}>
          <KeptCardsList />
        </div>
      )}
    </>
  );
}
