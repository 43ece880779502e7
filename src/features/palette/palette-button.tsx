import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { CommandIcon } from '@/ui/tool-icons';
import { openShellDialog, useShellDialog } from '@/ui/shell-dialog';
import { Skeleton } from '@/ui/skeleton';
import styles from './palette-button.module.css';
import { useShortcuts } from './use-shortcuts';

const Palette = lazy(() => import('./palette').then((module) => ({ default: module.Palette })));
const ShortcutList = lazy(() =>
  import('./shortcut-list').then((module) => ({ default: module.ShortcutList })),
);

const PALETTE_KEYS = /Mac|iP/.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K';

/** On every page: the command palette by its button or keys, and the list of shortcuts. */
export function PaletteButton() {
  const { t } = useTranslation('palette');
  const palette = useShellDialog('palette');
  const shortcuts = useShellDialog('shortcuts');
  useShortcuts();
  const name = `${t('title')} (${PALETTE_KEYS})`;
  return (
    <>
      <Button
        look="quiet"
        iconOnly
        className={styles.open}
        aria-label={name}
        title={name}
        aria-haspopup="dialog"
        onClick={() => openShellDialog('palette')}
      >
        <CommandIcon />
      </Button>
      <Dialog title={t('title')} open={palette.open} onClose={palette.close} atTop>
        <Suspense fallback={<Skeleton lines={1} />}>
          <Palette onDone={palette.close} />
        </Suspense>
      </Dialog>
      <Dialog title={t('shortcuts.title')} open={shortcuts.open} onClose={shortcuts.close}>
        <Suspense fallback={<Skeleton />}>
          <ShortcutList paletteKeys={PALETTE_KEYS} />
        </Suspense>
      </Dialog>
    </>
  );
}
