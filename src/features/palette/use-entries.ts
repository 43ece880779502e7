import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { viewsQuery } from '@/api/views';
import { watchlistQuery } from '@/api/watchlist';
import { HOME, SCREENS } from '@/ui/screens';
import { useStoredPath } from '@/ui/stored-path';
import type { useSuggestions } from '@/ui/finder/use-suggestions';
import { useSuggestionPlace } from '@/ui/finder/use-suggestions';
import type { Entry } from './entry';
import { matches } from './matches';
import { useActions } from './use-actions';
import { useOpenStreamer } from './use-open-streamer';

/** As many of one's own things as are shown before anything is typed. */
const FEW = 5;

/** What fits what was typed: one's own things, screens and actions first, then the streamers the API found. */
export function useEntries(typed: string, found: ReturnType<typeof useSuggestions>): Entry[] {
  const { t } = useTranslation(['palette', 'common']);
  const navigate = useNavigate();
  const stored = useStoredPath();
  const open = useOpenStreamer();
  const place = useSuggestionPlace();
  const watchlist = useQuery(watchlistQuery()).data?.items ?? [];
  const views = useQuery(viewsQuery()).data?.items ?? [];
  const actions = useActions();

  const watched = watchlist.map(({ streamer }): Entry => ({
    id: `watched ${streamer.streamerId}`,
    group: 'watched',
    label: streamer.displayName,
    detail: t('common:search.room', { room: streamer.roomId }),
    run: (how) => open(streamer.streamerId, how),
  }));
  const screens = [HOME, ...SCREENS].map(({ to, word, key }): Entry => ({
    id: `screen ${to}`,
    group: 'screens',
    label: t(`common:${word}`),
    also: t(`also.${word}`),
    keys: `g ${key}`,
    run: () => void navigate({ to }),
  }));
  const named = views.map(({ viewId, name, path }): Entry => ({
    id: `view ${viewId}`,
    group: 'views',
    label: name,
    run: () => void navigate(stored(path)),
  }));
  if (typed.trim() === '') {
    return [...watched.slice(0, FEW), ...screens, ...named.slice(0, FEW), ...actions];
  }
  const streamers = found.items.map((item): Entry => ({
    id: `streamer ${item.streamerId}`,
    group: 'streamers',
    label: item.displayName,
    detail: item.match === 'near' ? `${place(item)} · ${t('common:search.near')}` : place(item),
    run: (how) => {
      // Enter must never open a match of what was typed before
      if (found.settled) open(item.streamerId, how);
      return found.settled ? undefined : Promise.resolve(t('common:search.looking'));
    },
  }));
  const own = [...watched, ...screens, ...named, ...actions];
  return [...own.filter(({ label, also }) => matches(typed, label, also ?? '')), ...streamers];
}
