import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '@/api/me';
import { newestSignals } from '@/api/signals';
import { DESK_READERS } from '@/contract/roles';
import { SignalItem } from '@/ui/signal-item';
import styles from './watched-item.module.css';

/** How far back a signal is still news, whatever the window of the figures. */
const LOOKED_BACK = '365d';

/** What surveillance last signalled of a streamer. Nothing where the caller may not read signals. */
export function NewestSignal({ streamerId }: { streamerId: string }) {
  const { t } = useTranslation('lists');
  const role = useQuery(meQuery()).data?.role;
  const search = { streamer: streamerId, window: LOOKED_BACK };
  const query = useQuery({
    ...newestSignals({ ...search, limit: 1 }),
    enabled: role !== undefined && DESK_READERS.includes(role),
  });
  const signal = query.data?.items[0];
  return (
    <div className={styles.signal}>
      {signal && <SignalItem signal={signal} named={false} search={search} />}
      {query.data && !signal && <p className={styles.detail}>{t('watchlist.noSignal')}</p>}
      {query.isError && <p className={styles.detail}>{t('watchlist.signalFailed')}</p>}
    </div>
  );
}
