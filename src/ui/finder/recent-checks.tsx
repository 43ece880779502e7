import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetCards, keptCardsQuery } from '@/api/kept-cards';
import { Button } from '@/ui/button';
import { RecentCheck } from './recent-check';
import styles from './recent-checks.module.css';

const MOST = 8;
const AT_FIRST = 3;

/** The cards that were opened last in this browser: the way back to each, and a way to forget it. */
export function RecentChecks() {
  const { t } = useTranslation('finder');
  const titleId = useId();
  const client = useQueryClient();
  const { data = [] } = useQuery(keptCardsQuery());
  const [all, setAll] = useState(false);
  const recent = data.slice(0, MOST);
  const shown = all ? recent : recent.slice(0, AT_FIRST);
  if (recent.length === 0) return null;
  const forget = (streamerId?: string) => void forgetCards(client, streamerId);
  return (
    <section aria-labelledby={titleId} className={styles.recent}>
      <header className={styles.header}>
        <h2 id={titleId}>{t('recent.title')}</h2>
        <Button look="quiet" onClick={() => forget()}>
          {t('recent.forgetAll')}
        </Button>
      </header>
      <ul className={styles.list}>
        {shown.map((card) => (
          <RecentCheck key={card.streamerId} card={card} onForget={() => forget(card.streamerId)} />
        ))}
      </ul>
      {recent.length > shown.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('recent.more', { count: recent.length - shown.length })}
        </Button>
      )}
      <p className={styles.note}>{t('recent.note')}</p>
    </section>
  );
}
