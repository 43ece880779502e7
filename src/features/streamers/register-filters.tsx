import { useTranslation } from 'react-i18next';
import type { StreamersPage } from '@/contract/streamers';
import { useFormat } from '@/i18n/use-format';
import { FilterChips } from '@/ui/filter-chips';
import { ListControls } from '@/ui/list-controls';
import { filterWords, valueWords, type FilterWordsContext } from './filter-words';
import { FACETS, activeFilters, without, withoutAny, withValues } from './filters';
import type { RegisterSearch } from './search';
import { SortSelect } from './sort-select';
import { WatchedToggle } from './watched-toggle';

interface RegisterFiltersProps {
  search: RegisterSearch;
  /** Null until the first answer. */
  first: StreamersPage | null;
  words: FilterWordsContext;
  narrow: boolean;
  onChange: (change: Partial<RegisterSearch>, replace?: boolean) => void;
}

/** What narrows the register, and each thing that does so now. */
export function RegisterFilters({ search, first, words, narrow, onChange }: RegisterFiltersProps) {
  const { t } = useTranslation(['streamers', 'domain']);
  const format = useFormat();
  const active = activeFilters(search);
  const facets = FACETS.map((name) => ({
    name,
    label: t(`facet.${name}`),
    counts: first?.facets[name] ?? [],
    chosen: search[name] ?? [],
    word: (value: string) => valueWords(words, name, value),
  }));
  const onValues = (...choice: Parameters<typeof withValues>) => onChange(withValues(...choice));
  const show = first
    ? t('filters.show', { count: first.total, shown: format.integer(first.total) })
    : null;
  return (
    <>
      <ListControls
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        q={search.q}
        onChange={onChange}
        facets={facets}
        onValues={onValues}
        narrow={narrow}
        active={active.length}
        show={show}
      >
        {narrow && <SortSelect sort={search.sort} onChange={(sort) => onChange({ sort })} />}
        <WatchedToggle search={search} onChange={onChange} />
      </ListControls>
      <FilterChips
        chips={active.map((filter) => ({
          text: filterWords(words, filter),
          onDrop: () => onChange(without(search, filter)),
        }))}
        onClear={() => onChange(withoutAny())}
      />
    </>
  );
}
