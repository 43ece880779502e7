import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Tabs } from '@/ui/tabs';
import { TABS } from './search';
import { useDossierSearch } from './use-dossier-search';

/** The evidence by kind, each at an address of its own; the window goes along. */
export function DossierTabs() {
  const { t } = useTranslation('streamer');
  const { search } = useDossierSearch();
  return (
    <Tabs label={t('tabs.label')}>
      {TABS.map((tab) => (
        <Link
          key={tab}
          from="/streamers/$streamerId"
          to="."
          search={(old) => ({ ...old, tab })}
          resetScroll={false}
          // the router takes a link for current only where the address has a lone filter as a list too
          activeOptions={{ exact: true }}
          aria-current={tab === search.tab ? 'page' : undefined}
        >
          {t(`tabs.${tab}`)}
        </Link>
      ))}
    </Tabs>
  );
}
