import { Link } from '@tanstack/react-router';
import { clsx } from 'clsx';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { StreamerSearch } from '@/ui/finder/streamer-search';
import { SuggestionLines } from '@/ui/finder/suggestion-lines';
import { useSuggestions } from '@/ui/finder/use-suggestions';
import { WhatInstead } from '@/ui/finder/what-instead';
import { UnsureIcon } from '@/ui/icons';
import roomy from '@/ui/roomy.module.css';
import { useTitle } from '@/ui/use-title';
import styles from './not-registered.module.css';
import { CHECK_DEFAULTS } from './search';

/** Nobody under this number: said so that nobody takes it for praise, with whom it comes near to and what to do. */
export function NotRegistered({ streamerId }: { streamerId: string }) {
  const { t } = useTranslation(['check', 'finder']);
  const { items, nothing } = useSuggestions(streamerId);
  const headingId = useId();
  useTitle(t('missing.title'));
  return (
    <div className={clsx(roomy.roomy, styles.missing)}>
      <UnsureIcon size={40} />
      <h1 tabIndex={-1}>{t('missing.title')}</h1>
      <p>{t('missing.text')}</p>
      <p className={styles.id}>{t('missing.id', { id: streamerId })}</p>
      <StreamerSearch look="page" label={t('missing.search')} />
      {items.length > 0 && (
        <section aria-labelledby={headingId}>
          <h2 id={headingId}>
            {t(nothing ? 'finder:similar' : 'finder:known', { id: streamerId })}
          </h2>
          <ul className={styles.list}>
            {items.map((item) => (
              <li key={item.streamerId}>
                <Link
                  to="/check/$streamerId"
                  params={{ streamerId: item.streamerId }}
                  search={CHECK_DEFAULTS}
                >
                  <SuggestionLines item={item} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <WhatInstead />
    </div>
  );
}
