import { useTranslation } from 'react-i18next';
import type { ReviewsPage } from '@/contract/dossier';
import { DOCUMENT_STATUSES } from '@/contract/choices';
import { toggled } from './complaint-facets';
import { FilterGroup } from './filter-group';
import { useDossierSearch } from './use-dossier-search';

/** Narrows the documents by how they stood, with counts. */
export function DocumentFilter({ byStatus }: Pick<ReviewsPage, 'byStatus'>) {
  const { t } = useTranslation(['streamer', 'domain']);
  const { search, change } = useDossierSearch();
  const chosen = search.document;
  return (
    <FilterGroup
      label={t('verification.statusFilter')}
      chosen={chosen}
      options={DOCUMENT_STATUSES.filter(
        (status) => byStatus[status] > 0 || chosen?.includes(status),
      ).map((value) => ({
        value,
        count: byStatus[value],
        label: t(`domain:documentStatus.${value}`),
      }))}
      onToggle={(value) => {
        const status = DOCUMENT_STATUSES.find((one) => one === value);
        if (status) change({ document: toggled(chosen, status) });
      }}
    />
  );
}
