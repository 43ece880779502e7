import { useTranslation } from 'react-i18next';
import type { SignalsPage } from '@/contract/signals';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { FilteredOut } from '@/ui/filtered-out';
import { FACETS, activeFilters, without, withoutAny, withValues, type FacetName } from './filters';
import type { SignalsSearch } from './search';
import type { FilterWords } from './use-filter-words';

const WIDEST = '365d';

interface NothingFitsProps {
  search: SignalsSearch;
  words: FilterWords;
  first: SignalsPage;
  onChange: (change: Partial<SignalsSearch>) => void;
}

/** No signals: which filters made it so, and what dropping each would give. */
export function NothingFits({ search, words, first, onChange }: NothingFitsProps) {
  const { t } = useTranslation('signals');
  const format = useFormat();
  const active = activeFilters(search);
  if (active.length === 0) {
    return (
      <EmptyState
        title={t('empty.windowTitle')}
        action={
          search.window !== WIDEST && (
            <Button onClick={() => onChange({ window: WIDEST })}>{t('empty.widen')}</Button>
          )
        }
      >
        {t('empty.windowText')}
      </EmptyState>
    );
  }
  const gives = (facet: FacetName) => {
    const count = first.facets[facet].reduce((sum, one) => sum + one.count, 0);
    return count === 0 ? '' : ` · ${t('empty.gives', { count, shown: format.integer(count) })}`;
  };
  const facets = FACETS.filter((facet) => search[facet]).map((facet) => ({
    text: `${t('empty.drop', { filter: t(`facet.${facet}`) })}${gives(facet)}`,
    onDrop: () => onChange(withValues(facet, [])),
  }));
  const others = active
    .filter((filter) => filter.kind !== 'value')
    .map((filter) => ({
      text: t('empty.drop', { filter: words.filterWords(filter) }),
      onDrop: () => onChange(without(search, filter)),
    }));
  return (
    <FilteredOut
      title={t('empty.title')}
      drops={[...facets, ...others]}
      active={active.length}
      onClear={() => onChange(withoutAny())}
    >
      {t('empty.text')}
    </FilteredOut>
  );
}
