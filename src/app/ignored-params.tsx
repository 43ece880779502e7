import { useRouter, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { ignoredParameters, parseSearch } from './search-params';
import styles from './notices.module.css';

// read at once: the router soon rewrites the address to what it understood
const entered = parseSearch(window.location.search);

/** Says which part of the link that opened the app could not be understood, until the reader goes on or dismisses it. */
export function IgnoredParams() {
  const { t, i18n } = useTranslation();
  const router = useRouter();
  const [names, setNames] = useState(() =>
    ignoredParameters(entered, router.state.matches.at(-1)?.search ?? {}),
  );
  const [openedAt] = useState(router.state.location.pathname);
  const moved = useRouterState({ select: (state) => state.location.pathname !== openedAt });
  if (names.length === 0 || moved) return null;
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names);
  return (
    <div className={styles.notice} role="status">
      {t('ignored.text', { names: list })}
      <Button look="quiet" onClick={() => setNames([])}>
        {t('ignored.dismiss')}
      </Button>
    </div>
  );
}
