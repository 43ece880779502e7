import { useLocation } from '@tanstack/react-router';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/dialog';
import { SearchIcon } from '@/ui/icons';
import { Skeleton } from '@/ui/skeleton';
import styles from './header-search.module.css';

const StreamerSearch = lazy(() =>
  import('@/ui/streamer-search').then((module) => ({ default: module.StreamerSearch })),
);

/** The search on every page but home, which has its own; its code comes when it is opened. */
export function HeaderSearch() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const home = useLocation({ select: (location) => location.pathname === '/' });
  if (home) return null;
  return (
    <>
      <button type="button" className={styles.open} onClick={() => setOpen(true)}>
        <SearchIcon />
        <span className={styles.text}>{t('nav.check')}</span>
      </button>
      <Dialog title={t('nav.check')} open={open} onClose={() => setOpen(false)} atTop>
        <Suspense fallback={<Skeleton lines={1} />}>
          <StreamerSearch look="dialog" onChosen={() => setOpen(false)} />
        </Suspense>
      </Dialog>
    </>
  );
}
