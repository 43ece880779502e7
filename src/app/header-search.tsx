import { useLocation } from '@tanstack/react-router';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { SearchIcon } from '@/ui/icons';
import { Skeleton } from '@/ui/skeleton';

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
      <Button look="quiet" iconOnly aria-label={t('search.label')} onClick={() => setOpen(true)}>
        <SearchIcon />
      </Button>
      <Dialog title={t('search.label')} open={open} onClose={() => setOpen(false)}>
        <Suspense fallback={<Skeleton lines={1} />}>
          <StreamerSearch autoFocus onChosen={() => setOpen(false)} />
        </Suspense>
      </Dialog>
    </>
  );
}
