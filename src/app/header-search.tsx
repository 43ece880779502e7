import { useLocation } from '@tanstack/react-router';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchIcon } from '@/ui/icons';
import styles from './header-search.module.css';

const SearchDialog = lazy(() =>
  import('./search-dialog').then((module) => ({ default: module.SearchDialog })),
);

/** The search on every page but home, which has its own; its code comes when it is opened. */
export function HeaderSearch() {
  const { t } = useTranslation();
  // undefined until it is first asked for
  const [open, setOpen] = useState<boolean>();
  const home = useLocation({ select: (location) => location.pathname === '/' });
  if (home) return null;
  return (
    <>
      <button type="button" className={styles.open} onClick={() => setOpen(true)}>
        <SearchIcon />
        <span className={styles.text}>{t('nav.check')}</span>
      </button>
      {open !== undefined && (
        <Suspense>
          <SearchDialog open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
