import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { ignoredParameters, parseSearch } from './search-params';
import styles from './notices.module.css';

/** Says which part of a link could not be understood, for as long as the address still holds it. */
export function IgnoredParams() {
  const { t } = useTranslation();
  const [dismissed, setDismissed] = useState('');
  const searchStr = useRouterState({ select: (state) => state.location.searchStr });
  const understood = useRouterState({ select: (state) => state.matches.at(-1)?.search ?? {} });
  const names = ignoredParameters(parseSearch(searchStr), understood);
  if (names.length === 0 || dismissed === searchStr) return null;
  return (
    <div className={styles.notice} role="status">
      {t('ignored.text', { names: names.join(', ') })}
      <Button look="quiet" onClick={() => setDismissed(searchStr)}>
        {t('ignored.dismiss')}
      </Button>
    </div>
  );
}
