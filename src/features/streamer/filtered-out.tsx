import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { CloseIcon } from '@/ui/tool-icons';
import { FACET_WORDS, chosenValues } from './complaint-facets';
import { useComplaintFilters } from './use-complaint-filters';

/** No complaint fits: names the filters that are on and offers to drop each. */
export function FilteredOut() {
  const { t } = useTranslation(['streamer', 'domain']);
  const { search, toggle, clear } = useComplaintFilters();
  const chosen = chosenValues(search).map(({ facet, value }) => ({
    facet,
    value,
    words: t('pair', {
      label: t(`complaints.filter.${facet}`),
      value: t(`${FACET_WORDS[facet]}.${value}`),
    }),
  }));
  return (
    <EmptyState
      action={
        <>
          {chosen.map(({ facet, value, words }) => (
            <Button key={facet + value} onClick={() => toggle(facet, value)}>
              <CloseIcon size={14} />
              {words}
            </Button>
          ))}
          <Button look="primary" onClick={clear}>
            {t('complaints.clear')}
          </Button>
        </>
      }
    >
      {t('complaints.filteredOut', { filters: chosen.map(({ words }) => words).join(' · ') })}
    </EmptyState>
  );
}
