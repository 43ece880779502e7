import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the page in the tab and in the history. */
export function useTitle(title: string | undefined): void {
  const { t } = useTranslation();
  const name = t('app.full');
  useEffect(() => {
    document.title = title ? `${title} · ${name}` : name;
  }, [title, name]);
}
