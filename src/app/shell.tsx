import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { Suspense, lazy, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { metaQuery } from '@/api/meta';
import { useFormat } from '@/i18n/use-format';
import { DemoBar } from './demo-bar';
import { HeaderSearch } from './header-search';
import { HeaderTools } from './header-tools';
import { LanguageSwitch } from './language-switch';
import { MainNav } from './main-nav';
import { PendingPage } from './pending-page';
import styles from './shell.module.css';
import { ThemeSwitch } from './theme-switch';
import { firstPageShown, later } from './when-at-rest';
import { useFocusOnNavigation } from './use-focus-on-navigation';

const Notices = lazy(
  later(() => import('./notices').then((module) => ({ default: module.Notices }))),
);
const Tour = import.meta.env.LIVE
  ? null
  : lazy(later(() => import('@/features/tour/tour').then((module) => ({ default: module.Tour }))));

/** The app has taken the place of its frame. */
function Shown() {
  useEffect(() => {
    delete document.getElementById('root')?.dataset.frame;
    firstPageShown();
  }, []);
  return null;
}

/** What surrounds every page. */
export function Shell() {
  const { t } = useTranslation();
  const f = useFormat();
  const meta = useQuery(metaQuery()).data;
  const main = useFocusOnNavigation();
  return (
    <>
      <a className={styles.skip} href="#main">
        {t('app.skip')}
      </a>
      {(!import.meta.env.LIVE || meta?.fictional) && <DemoBar />}
      <header className={styles.header}>
        <Link to="/" className={styles.name}>
          <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width="24" height="24" />
          {t('app.name')}
        </Link>
        <MainNav />
        <HeaderSearch />
        <HeaderTools />
        <LanguageSwitch />
        <ThemeSwitch />
      </header>
      <Suspense>
        <Notices />
      </Suspense>
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <Suspense fallback={<PendingPage />}>
          <Outlet />
          <Shown />
        </Suspense>
      </main>
      <footer className={styles.footer}>
        <p>
          {meta && `${t('footer.asOf', { date: f.date(meta.asOf) })} · `}
          <Link to="/data">{t('footer.data')}</Link>
        </p>
        <p>
          {t('footer.general')} <Link to="/law">{t('footer.law')}</Link>
        </p>
        <p>
          <Link className={styles.alone} to="/method">
            {t('footer.method')}
          </Link>
        </p>
        <p>{t('footer.licence')}</p>
      </footer>
      {Tour && (
        <Suspense>
          <Tour />
        </Suspense>
      )}
    </>
  );
}
