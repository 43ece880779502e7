import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { setWatched, watchlistQuery } from '@/api/watchlist';
import type { StreamerRef } from '@/contract/streamer-ref';
import { Button } from './button';
import { StarIcon, StarredIcon } from './tool-icons';
import { WriteFailed } from './write-failed';

/** Puts a streamer on the caller's watchlist, or takes it off. Below it, why that failed. */
export function WatchButton({ streamer }: { streamer: StreamerRef }) {
  const { t } = useTranslation();
  const list = useQuery(watchlistQuery()).data;
  const change = useMutation(setWatched);
  const watched = list?.items.some((item) => item.streamer.streamerId === streamer.streamerId);
  return (
    <>
      <Button
        aria-pressed={watched ?? false}
        onClick={() => change.mutate({ streamer, watched: !watched })}
      >
        {watched ? <StarredIcon /> : <StarIcon />}
        {t('watch.watch')}
      </Button>
      <WriteFailed error={change.error} />
    </>
  );
}
