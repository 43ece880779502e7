import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { useDossierSearch } from './use-dossier-search';

const WIDE = '365d';

/** Offers a year where a shorter window holds nothing. */
export function WidenWindow() {
  const { t } = useTranslation('streamer');
  const { search, change } = useDossierSearch();
  if (search.window === WIDE) return null;
  return (
    <Button look="primary" onClick={() => change({ window: WIDE })}>
      {t('complaints.widen')}
    </Button>
  );
}
