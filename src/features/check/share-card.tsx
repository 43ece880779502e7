import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { Button } from '@/ui/button';
import { CopyButton } from '@/ui/copy-button';
import styles from './share-card.module.css';

const WatchButton = lazy(() =>
  import('@/ui/watch-button').then((module) => ({ default: module.WatchButton })),
);

/** The card for later, by the watchlist, or for somebody else: its address, by the device's own sheet where there is one. */
export function ShareCard({ detail }: { detail: StreamerDetail }) {
  const { t } = useTranslation(['card', 'check', 'domain']);
  const share = () => {
    const verdict = t(`domain:verdict.${detail.summary.verdict.kind}`);
    navigator
      .share({
        title: t('check:title', { name: detail.displayName }),
        text: t('share.text', { name: detail.displayName, verdict }),
        url: window.location.href,
      })
      // closing the sheet is no failure, and copying stands beside it
      .catch(() => undefined);
  };
  return (
    <div className={styles.share}>
      <p>{t('share.title')}</p>
      {'share' in navigator && <Button onClick={share}>{t('share.share')}</Button>}
      <CopyButton />
      <Suspense>
        <WatchButton streamer={detail} />
      </Suspense>
    </div>
  );
}
