import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintsPage } from '@/contract/complaints';
import { Button } from '@/ui/button';
import { FilterIcon } from '@/ui/tool-icons';
import { COMPLAINT_FACETS, FACET_WORDS, chosenValues, offered } from './complaint-facets';
import { FilterGroup } from './filter-group';
import styles from './filters.module.css';
import { useComplaintFilters } from './use-complaint-filters';

/** Filters of the complaints with what each value would give. */
export function ComplaintFilters({ facets }: Pick<ComplaintsPage, 'facets'>) {
  const { t } = useTranslation(['streamer', 'domain']);
  const { search, toggle, clear } = useComplaintFilters();
  const chosen = chosenValues(search).length;
  const [open, setOpen] = useState(chosen > 0);
  return (
    <details
      className={styles.filters}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <FilterIcon />
        {t('complaints.filters')}
        {chosen > 0 && ` · ${t('complaints.filtersOn', { number: chosen })}`}
      </summary>
      <div className={styles.groups}>
        {COMPLAINT_FACETS.map((facet) => (
          <FilterGroup
            key={facet}
            label={t(`complaints.filter.${facet}`)}
            chosen={search[facet]}
            options={offered(facets[facet], search[facet]).map(({ value, count }) => ({
              value,
              count,
              label: t(`${FACET_WORDS[facet]}.${value}`),
            }))}
            onToggle={(value) => toggle(facet, value)}
          />
        ))}
        {chosen > 0 && <Button onClick={clear}>{t('complaints.clear')}</Button>}
      </div>
    </details>
  );
}
