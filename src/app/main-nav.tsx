import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { MenuIcon } from '@/ui/icons';
import { useMediaQuery } from '@/ui/use-media-query';
import styles from './main-nav.module.css';
import { ScreenLinks } from './screen-links';

const MainMenu = lazy(() => import('./main-menu').then((module) => ({ default: module.MainMenu })));

/** Too narrow for every screen's name beside the search. */
const NARROW = '(max-width: 1219px)';

/** In the frame that the build draws the style sheet chooses. */
const IN_FRAME = typeof window === 'undefined';

/** The way to every screen: in a line on a desk, behind a button where there is no room. */
export function MainNav() {
  const { t } = useTranslation();
  const narrow = useMediaQuery(NARROW);
  // undefined until it is first asked for
  const [open, setOpen] = useState<boolean>();
  return (
    <>
      {!narrow && (
        <nav className={styles.line} aria-label={t('nav.label')}>
          <ScreenLinks />
        </nav>
      )}
      {(narrow || IN_FRAME) && (
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
      )}
      {open !== undefined && (
        <Suspense>
          <MainMenu open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
