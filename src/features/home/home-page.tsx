import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StreamerSearch } from '@/ui/streamer-search';
import { useTitle } from '@/ui/use-title';
import styles from './home-page.module.css';
import { MarketState } from './market-state';

/** One search box, two doors, the state of the market. */
export function HomePage() {
  const { t } = useTranslation('home');
  useTitle(undefined);
  return (
    <div className={styles.page}>
      <div className={styles.hero}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        <StreamerSearch prominent />
      </div>
      <div className={styles.doors}>
        <section className={styles.door}>
          <h2>{t('checkTitle')}</h2>
          <p>{t('checkText')}</p>
          <a
            href="#search"
            onClick={(event) => {
              event.preventDefault();
              document.querySelector<HTMLInputElement>('[role="search"] input')?.focus();
            }}
          >
            {t('checkAction')}
          </a>
        </section>
        <section className={styles.door}>
          <h2>{t('superviseTitle')}</h2>
          <p>{t('superviseText')}</p>
          <Link to="/streamers">{t('superviseAction')}</Link>
        </section>
      </div>
      <MarketState />
    </div>
  );
}
