import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { CommandIcon, MenuIcon } from '@/ui/icons';
import { HOME, SCREENS } from '@/ui/screens';
import { openShellDialog } from '@/ui/shell-dialog';
import { useMediaQuery } from '@/ui/use-media-query';
import styles from './main-nav.module.css';

/** Too narrow for every screen's name beside the search. */
const NARROW = '(max-width: 1179px)';

/** The way to every screen: in a line on a desk, behind a button where there is no room. */
export function MainNav() {
  const { t } = useTranslation();
  const narrow = useMediaQuery(NARROW);
  const [open, setOpen] = useState(false);
  if (!narrow) {
    return (
      <nav className={styles.line} aria-label={t('nav.label')}>
        <Screens />
      </nav>
    );
  }
  return (
    <>
      <Button
        look="quiet"
        iconOnly
        className={styles.open}
        aria-label={t('nav.menu')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <MenuIcon />
      </Button>
      <Dialog title={t('nav.menu')} open={open} onClose={() => setOpen(false)} drawer>
        <nav className={styles.list} aria-label={t('nav.label')}>
          <Screens home onChosen={() => setOpen(false)} />
        </nav>
        <Button
          className={styles.palette}
          onClick={() => {
            setOpen(false);
            openShellDialog('palette');
          }}
        >
          <CommandIcon />
          {t('nav.palette')}
        </Button>
      </Dialog>
    </>
  );
}

/** `home`: with the home page, which a line has at the name beside it. */
function Screens({ home = false, onChosen }: { home?: boolean; onChosen?: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      {home && (
        <Link to={HOME.to} activeOptions={{ exact: true }} onClick={onChosen}>
          {t(HOME.word)}
        </Link>
      )}
      {SCREENS.map(({ to, word }) => (
        <Link key={to} to={to} activeOptions={{ includeSearch: false }} onClick={onChosen}>
          {t(word)}
        </Link>
      ))}
    </>
  );
}
