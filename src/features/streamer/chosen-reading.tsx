import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/api-error';
import { readingQuery } from '@/api/authenticity';
import type { StreamerDetail } from '@/contract/streamer';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { Loaded } from '@/ui/loaded';
import styles from './broadcast-readings.module.css';
import { ReadingItem } from './reading-item';
import { useDossierSearch } from './use-dossier-search';

interface ChosenReadingProps {
  streamer: StreamerDetail;
  broadcastId: string;
}

/** The broadcast that the address names, where the pages of the list have not come to it yet. */
export function ChosenReading({ streamer, broadcastId }: ChosenReadingProps) {
  const { t } = useTranslation('authenticity');
  const { search, change } = useDossierSearch();
  const query = useQuery(readingQuery(streamer.streamerId, search.window, broadcastId));
  if (query.error instanceof ApiError && query.error.status === 404) {
    return (
      <EmptyState
        title={t('first.notThere')}
        action={
          <Button onClick={() => change({ broadcast: undefined })}>{t('first.close')}</Button>
        }
      />
    );
  }
  return (
    <section className={styles.chosen} aria-label={t('first.chosen')}>
      <h3>{t('first.chosen')}</h3>
      <Loaded query={query} height={320}>
        {(reading) => (
          <ul className={styles.list}>
            <ReadingItem reading={reading} streamer={streamer} />
          </ul>
        )}
      </Loaded>
    </section>
  );
}
