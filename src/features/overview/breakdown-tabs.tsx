import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Tabs } from '@/ui/tabs';
import { TABLE_BY } from './search';

/** What the table is by, each at an address of its own. */
export function BreakdownTabs() {
  const { t } = useTranslation('overview');
  return (
    <Tabs label={t('breakdownTabs')}>
      {TABLE_BY.map((by) => (
        <Link
          key={by}
          from="/overview"
          to="."
          search={(old) => ({ ...old, by })}
          resetScroll={false}
          // the search tells the tabs apart, so a link is current only when all of it is the same
          activeOptions={{ exact: true }}
        >
          {t(`by.${by}`)}
        </Link>
      ))}
    </Tabs>
  );
}
