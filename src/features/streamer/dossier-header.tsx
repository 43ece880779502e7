import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useLanguage } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { CopyButton } from '@/ui/copy-button';
import { OpenCaseButton } from '@/ui/open-case-button';
import { VerdictBadge } from '@/ui/verdict-badge';
import { WatchButton } from '@/ui/watch-button';
import { WindowPicker } from '@/ui/window-picker';
import { Basis } from './basis';
import styles from './dossier-header.module.css';
import { StandingNotice } from './standing-notice';
import { useDossierSearch } from './use-dossier-search';

/** Whose dossier this is, over which days, and where to go with it. */
export function DossierHeader({ streamer }: { streamer: StreamerDetail }) {
  const { t } = useTranslation(['streamer', 'domain', 'common']);
  const language = useLanguage();
  const { search, change } = useDossierSearch();
  const { streamerId, displayName, platform, roomId, region, summary } = streamer;
  const place = [
    language === 'zh' ? platform.nameZh : platform.nameEn,
    t('common:search.room', { room: roomId }),
    region && t(`domain:region.${region}`),
  ].filter(Boolean);
  return (
    <header className={styles.header}>
      <nav aria-label={t('breadcrumb')} className={styles.breadcrumb}>
        <Link to="/streamers">{t('breadcrumb')}</Link>
      </nav>
      <div className={styles.top}>
        <div className={styles.who}>
          <h1 tabIndex={-1}>{displayName}</h1>
          <p className={styles.place}>{place.join(' · ')}</p>
        </div>
        <VerdictBadge kind={summary.verdict.kind} />
      </div>
      <StandingNotice streamer={streamer} />
      <div className={styles.tools}>
        <WindowPicker
          value={search.window}
          onChange={(window) => change({ window })}
          asOf={streamer.asOf}
        />
        <div className={styles.actions}>
          <Link
            className={styles.card}
            to="/check/$streamerId"
            params={{ streamerId }}
            search={{ window: search.window }}
          >
            {t('actions.consumerCard')}
          </Link>
          <WatchButton streamer={streamer} />
          <OpenCaseButton
            sources={[{ kind: 'streamer', streamerId }]}
            title={displayName}
            window={search.window}
          />
          <CopyButton />
          <Button onClick={() => print()}>{t('actions.print')}</Button>
        </div>
      </div>
      <Basis streamer={streamer} />
    </header>
  );
}
