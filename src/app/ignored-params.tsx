import { useRouter, useRouterState, type AnyRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { ignoredParameters } from './ignored-parameters';
import styles from './notices.module.css';
import { enteredSearch, parseSearch } from './search-params';

/** Says which part of the link or saved view that opened the page could not be understood, until the reader goes on or dismisses it. */
export function IgnoredParams() {
  const { t, i18n } = useTranslation();
  const router = useRouter();
  const [notice, setNotice] = useState(() => noticeOf(router, enteredSearch));
  useEffect(
    () =>
      router.subscribe('onResolved', ({ toLocation }) => {
        const { asked } = toLocation.state;
        if (asked !== undefined) setNotice(noticeOf(router, asked));
      }),
    [router],
  );
  const moved = useRouterState({ select: (state) => state.location.pathname !== notice.on });
  if (notice.names.length === 0 || moved) return null;
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(notice.names);
  return (
    <div className={styles.notice} role="status">
      {t('ignored.text', { names: list })}
      <Button look="quiet" onClick={() => setNotice({ ...notice, names: [] })}>
        {t('ignored.dismiss')}
      </Button>
    </div>
  );
}

/** What of a search the page now on screen left out, and on which page. */
function noticeOf({ state }: AnyRouter, asked: string) {
  const understood: Record<string, unknown> = state.matches.at(-1)?.search ?? {};
  return {
    names: ignoredParameters(parseSearch(asked), understood),
    on: state.location.pathname,
  };
}
