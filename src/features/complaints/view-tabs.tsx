import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Tabs } from '@/ui/tabs';
import { VIEWS } from './search';

/** The same complaints as a list, over time, and by kind; filters and window go along. */
export function ViewTabs() {
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
          // the search tells the tabs apart, so a link is current only when all of it is the same
          activeOptions={{ exact: true }}
        >
          {t(`view.${view}`)}
        </Link>
      ))}
    </Tabs>
  );
}
