import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Tabs } from '@/ui/tabs';
import { VIEWS, type View } from './search';

/** The same complaints as a list, over time, and by kind; filters and window go along. */
export function ViewTabs({ current }: { current: View }) {
  const { t } = useTranslation('complaints');
  return (
    <Tabs label={t('view.label')}>
      {VIEWS.map((view) => (
        <Link
          key={view}
          from="/complaints"
          to="."
          search={(old) => ({ ...old, view })}
          resetScroll={false}
          // the router takes a link for current only where the address has a lone filter as a list too
          activeOptions={{ exact: true }}
          aria-current={view === current ? 'page' : undefined}
        >
          {t(`view.${view}`)}
        </Link>
      ))}
    </Tabs>
  );
}
