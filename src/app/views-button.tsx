import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { BookmarkIcon } from '@/ui/icons';
import { openShellDialog, useShellDialog } from '@/ui/shell-dialog';
import { Skeleton } from '@/ui/skeleton';

const ViewsPanel = lazy(() =>
  import('@/features/lists/views-panel').then((module) => ({ default: module.ViewsPanel })),
);

/** On every page: gives it a name to come back by, and opens what has one. */
export function ViewsButton() {
  const { t } = useTranslation();
  const { open, close } = useShellDialog('views');
  return (
    <>
      <Button
        look="quiet"
        iconOnly
        aria-label={t('views.open')}
        title={t('views.open')}
        aria-haspopup="dialog"
        onClick={() => openShellDialog('views')}
      >
        <BookmarkIcon />
      </Button>
      <Dialog title={t('views.open')} open={open} onClose={close}>
        <Suspense fallback={<Skeleton />}>
          <ViewsPanel onOpen={close} />
        </Suspense>
      </Dialog>
    </>
  );
}
