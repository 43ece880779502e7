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
  const { href, pathname } = useLocation();
  // the page over which it is open; undefined until it is first asked for
  const [over, setOver] = useState<string | null>();
  // what it finds may lead to another page
  if (over && over !== href) setOver(null);
  if (pathname === '/') return null;
  return (
    <>
      <button type="button" className={styles.open} onClick={() => setOver(href)}>
        <SearchIcon />
        <span className={styles.text}>{t('nav.check')}</span>
      </button>
      {over !== undefined && (
        <Suspense>
          <SearchDialog open={over === href} onClose={() => setOver(null)} />
        </Suspense>
      )}
    </>
  );
}
