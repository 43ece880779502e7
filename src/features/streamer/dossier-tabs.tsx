import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Tabs } from '@/ui/tabs';
import { TABS } from './search';

/** The evidence by kind, each at an address of its own; the window goes along. */
export function DossierTabs() {
  const { t } = useTranslation('streamer');
  return (
    <Tabs label={t('tabs.label')}>
      {TABS.map((tab) => (
        <Link
          key={tab}
          from="/streamers/$streamerId"
          to="."
          search={(old) => ({ ...old, tab })}
          resetScroll={false}
          // the search tells the tabs apart, so a link is current only when all of it is the same
          activeOptions={{ exact: true }}
        >
          {t(`tabs.${tab}`)}
        </Link>
      ))}
    </Tabs>
  );
}
