import { Suspense, lazy, useState } from 'react';
import { flushSync } from 'react-dom';
import type { i18n as I18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { Button } from '@/ui/button';
import { CopyButton } from '@/ui/copy-button';
import { Dialog } from '@/ui/dialog';
import { Part } from './part';
import styles from './share-card.module.css';

const WatchButton = lazy(() =>
  import('@/ui/watch-button').then((module) => ({ default: module.WatchButton })),
);

async function loadSharing(i18n: I18n) {
  const [part] = await Promise.all([import('./sharing'), i18n.loadNamespaces('share')]);
  return part;
}

interface ShareCardProps {
  detail: StreamerDetail;
  window: string;
}

/** The card for later, by the watchlist, or for somebody else. */
export function ShareCard({ detail, window }: ShareCardProps) {
  const { t, i18n } = useTranslation('card');
  const [open, setOpen] = useState(false);
  // what stands on paper only comes with the rest of sharing
  const [opened, setOpened] = useState(false);
  const load = () => loadSharing(i18n);
  const print = () => {
    // paper would hold the dialog, not the card
    flushSync(() => setOpen(false));
    globalThis.print();
  };
  return (
    <>
      <div className={styles.share}>
        <p>{t('share.title')}</p>
        <Button
          aria-haspopup="dialog"
          onClick={() => {
            setOpen(true);
            setOpened(true);
          }}
        >
          {t('share.share')}
        </Button>
        <CopyButton />
        <Suspense>
          <WatchButton streamer={detail} />
        </Suspense>
      </div>
      <Dialog title={t('share.title')} open={open} onClose={() => setOpen(false)}>
        <Part name="sharing" load={load}>
          {({ Sharing }) => <Sharing detail={detail} window={window} onPrint={print} />}
        </Part>
      </Dialog>
      {opened && (
        <div className={styles.foot}>
          <Part name="sharing" load={load}>
            {({ PrintFoot }) => <PrintFoot streamerId={detail.streamerId} window={window} />}
          </Part>
        </div>
      )}
    </>
  );
}
