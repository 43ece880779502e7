import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { metaQuery } from '@/api/meta';
import { useFormat } from '@/i18n/use-format';
import { Section } from '@/ui/section';
import { useTitle } from '@/ui/use-title';
import { WindowPicker } from '@/ui/window-picker';
import { SavedViewList } from './saved-view-list';
import { WatchedStreamers } from './watched-streamers';
import styles from './watchlist-page.module.css';

const route = getRouteApi('/watchlist');

/** What somebody keeps for themselves: the streamers they watch and the views they named. */
export function WatchlistPage() {
  const { t } = useTranslation(['lists', 'common']);
  const f = useFormat();
  useTitle(t('watchlist.title'));
  const { window } = route.useSearch();
  const navigate = route.useNavigate();
  const asOf = useQuery(metaQuery()).data?.asOf;
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <h1 tabIndex={-1}>{t('watchlist.title')}</h1>
        <WindowPicker
          value={window}
          onChange={(spec) => void navigate({ search: { window: spec }, resetScroll: false })}
          {...(asOf && { asOf })}
        />
      </div>
      <Section
        title={t('watchlist.streamers')}
        actions={
          <Link to="/streamers" search={{ watched: 'yes', window }}>
            {t('watchlist.inRegister')}
          </Link>
        }
        note={asOf && `${t('common:footer.asOf', { date: f.date(asOf) })} · ${t('common:caveat')}`}
      >
        <WatchedStreamers window={window} />
      </Section>
      <Section title={t('views.title')} note={t('views.what')}>
        <SavedViewList />
      </Section>
    </div>
  );
}
