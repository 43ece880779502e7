import { useTranslation } from 'react-i18next';
import type { StreamersPage } from '@/contract/streamers';
import { useFormat } from '@/i18n/use-format';
import { EmptyState } from '@/ui/empty-state';
import { FilteredOut } from '@/ui/filtered-out';
import { filterWords, type FilterWordsContext } from './filter-words';
import { FACETS, activeFilters, rowsWithout, without, withoutAny, withValues } from './filters';
import type { RegisterSearch } from './search';

interface RegisterEmptyProps {
  search: RegisterSearch;
  facets: StreamersPage['facets'];
  words: FilterWordsContext;
  onChange: (change: Partial<RegisterSearch>) => void;
}

/** No rows: which filters made it so, and what dropping each would give where that is known. */
export function RegisterEmpty({ search, facets, words, onChange }: RegisterEmptyProps) {
  const { t } = useTranslation('streamers');
  const format = useFormat();
  const active = activeFilters(search);
  if (active.length === 0) {
    return <EmptyState title={t('empty.registerTitle')}>{t('empty.registerText')}</EmptyState>;
  }
  const gives = (facet: (typeof FACETS)[number]) => {
    const { rows, exact } = rowsWithout(facets, facet);
    // "at least none" says nothing
    if (rows === 0 && !exact) return '';
    const key = exact ? 'empty.gives' : 'empty.givesAtLeast';
    return ` · ${t(key, { count: rows, shown: format.integer(rows) })}`;
  };
  const values = FACETS.filter((facet) => search[facet]).map((facet) => ({
    text: `${t('empty.dropFacet', { facet: t(`facet.${facet}`) })}${gives(facet)}`,
    onDrop: () => onChange(withValues(facet, [])),
  }));
  const others = active
    .filter((filter) => filter.kind !== 'value')
    .map((filter) => ({
      text: t('empty.drop', { filter: filterWords(words, filter) }),
      onDrop: () => onChange(without(search, filter)),
    }));
  return (
    <FilteredOut
      title={t('empty.title')}
      drops={[...values, ...others]}
      active={active.length}
      onClear={() => onChange(withoutAny())}
    >
      {t('empty.text')}
    </FilteredOut>
  );
}
