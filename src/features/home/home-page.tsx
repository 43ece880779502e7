import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import button from '@/ui/button.module.css';
import { Skeleton } from '@/ui/skeleton';
import { StartTourButton } from '@/ui/start-tour-button';
import { StreamerSearch } from '@/ui/finder/streamer-search';
import { useTitle } from '@/ui/use-title';
import styles from './home-page.module.css';
import { MarketState } from './market-state';

// below the fold for a phone, and no consumer needs it
const NewestSignals = lazy(() =>
  import('@/ui/newest-signals').then((module) => ({ default: module.NewestSignals })),
);

/** One search box, two doors, the state of the market, the newest signals. */
export function HomePage() {
  const { t } = useTranslation(['home', 'finder']);
  const search = useRef<HTMLInputElement>(null);
  useTitle(undefined);
  return (
    <div className={styles.page}>
      <div className={styles.hero}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        <StreamerSearch look="page" inputRef={search} />
        <div className={styles.tour}>
          <Suspense>
            <StartTourButton />
          </Suspense>
        </div>
      </div>
      <div className={styles.doors}>
        <section className={styles.door}>
          <h2>{t('checkTitle')}</h2>
          <p>{t('checkText')}</p>
          <Button onClick={() => search.current?.focus()}>{t('checkAction')}</Button>
          <Link to="/follow" className={styles.follow}>
            {t('followAction')}
          </Link>
        </section>
        <section className={styles.door}>
          <h2>{t('superviseTitle')}</h2>
          <p>{t('superviseText')}</p>
          <Link to="/streamers" className={button.button}>
            {t('superviseAction')}
          </Link>
        </section>
      </div>
      <MarketState />
      <Suspense fallback={<Skeleton height={160} />}>
        <NewestSignals />
      </Suspense>
    </div>
  );
}
