import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { BookmarkIcon } from '@/ui/tool-icons';
import { openShellDialog, useShellDialog } from '@/ui/shell-dialog';
import { Skeleton } from '@/ui/skeleton';

const ViewsPanel = lazy(() =>
  import('./views-panel').then((module) => ({ default: module.ViewsPanel })),
);

/** On every page: gives it a name to come back by, and opens what has one. */
export function ViewsButton() {
  const { t } = useTranslation('lists');
  const { open, close } = useShellDialog('views');
  return (
    <>
      <Button
        look="quiet"
        iconOnly
        aria-label={t('views.title')}
        title={t('views.title')}
        aria-haspopup="dialog"
        onClick={() => openShellDialog('views')}
      >
        <BookmarkIcon />
      </Button>
      <Dialog title={t('views.title')} open={open} onClose={close}>
        <Suspense fallback={<Skeleton />}>
          <ViewsPanel onOpen={close} />
        </Suspense>
      </Dialog>
    </>
  );
}
