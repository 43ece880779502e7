import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { useDossierSearch } from './use-dossier-search';

/** No document stands as the filter asks: says which, and offers to drop it. */
export function DocumentsFilteredOut() {
  const { t } = useTranslation(['streamer', 'domain']);
  const { search, change } = useDossierSearch();
  const filters = (search.document ?? []).map((status) => t(`domain:documentStatus.${status}`));
  return (
    <EmptyState
      action={
        <Button look="primary" onClick={() => change({ document: undefined })}>
          {t('complaints.clear')}
        </Button>
      }
    >
      {t('verification.documentsFilteredOut', { filters: filters.join(' · ') })}
    </EmptyState>
  );
}
