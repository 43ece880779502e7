import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Watchlist } from '@/contract/own-lists';
import type { StreamerRow } from '@/contract/streamers';
import { platformName } from '@/i18n/platform-name';
import { useFormat, useLanguage } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { RateFigure } from '@/ui/rate-figure';
import { Skeleton } from '@/ui/skeleton';
import { VerdictBadge } from '@/ui/verdict-badge';
import { NewestSignal } from './newest-signal';
import styles from './watched-item.module.css';

interface WatchedItemProps {
  item: Watchlist['items'][number];
  /** Its row of the register; undefined while that is on its way, null where the register has none. */
  row: StreamerRow | null | undefined;
  window: string;
  onRemove: () => void;
}

/** One watched streamer: the verdict, the complaint rate, what was signalled last. */
export function WatchedItem({ item, row, window, onRemove }: WatchedItemProps) {
  const { t } = useTranslation(['lists', 'common']);
  const f = useFormat();
  const language = useLanguage();
  const { streamerId, displayName, platform, roomId } = item.streamer;
  const place = [platformName(platform, language), t('common:search.room', { room: roomId })];
  return (
    <li className={styles.item}>
      <div className={styles.who}>
        <h3>
          <Link to="/streamers/$streamerId" params={{ streamerId }} search={{ window }}>
            {displayName}
          </Link>
        </h3>
        <p className={styles.detail}>{place.join(' · ')}</p>
        <p className={styles.detail}>{t('watchlist.since', { when: f.instant(item.since) })}</p>
      </div>
      <div className={styles.figures}>
        {row === undefined && <Skeleton lines={3} />}
        {row === null && <p className={styles.detail}>{t('watchlist.notRegistered')}</p>}
        {row && (
          <>
            <VerdictBadge kind={row.verdict} />
            <RateFigure label={t('watchlist.rate')} rate={row.complaintRate} kind="per10k" />
          </>
        )}
      </div>
      <NewestSignal streamerId={streamerId} />
      <Button
        look="quiet"
        className={styles.remove}
        aria-label={t('watchlist.removeNamed', { name: displayName })}
        onClick={onRemove}
      >
        {t('watchlist.remove')}
      </Button>
    </li>
  );
}
