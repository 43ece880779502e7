import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { CommandIcon } from '@/ui/tool-icons';
import { openShellDialog } from '@/ui/shell-dialog';
import styles from './main-menu.module.css';
import { ScreenLinks } from './screen-links';

/** The way to every screen where there is no room for a line of them, and to the command palette. */
export function MainMenu({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('nav.menu')} open={open} onClose={onClose} drawer>
      <nav className={styles.list} aria-label={t('nav.label')}>
        <ScreenLinks home onChosen={onClose} />
      </nav>
      <Button
        className={styles.palette}
        onClick={() => {
          onClose();
          openShellDialog('palette');
        }}
      >
        <CommandIcon />
        {t('nav.palette')}
      </Button>
    </Dialog>
  );
}
