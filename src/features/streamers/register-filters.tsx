import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreamersPage } from '@/contract/streamers';
import { useFormat } from '@/i18n/use-format';
import { FacetBar } from '@/ui/facet-bar';
import { FacetDrawer } from '@/ui/facet-drawer';
import { FilterChips } from '@/ui/filter-chips';
import { SearchBox } from '@/ui/search-box';
import { filterWords, valueWords, type FilterWordsContext } from './filter-words';
import { FACETS, activeFilters, without, withoutAny, withValues } from './filters';
import type { RegisterSearch } from './search';
import { SortSelect } from './sort-select';
import styles from './streamers-page.module.css';
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
  // beginning a search is a step back can undo; an entry for every key after would bury what came before
  const searching = search.q !== undefined;
  const onText = useCallback(
    (q: string) => onChange({ q: q || undefined }, searching),
    [onChange, searching],
  );
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
      <div className={styles.controls}>
        <SearchBox
          label={t('search.label')}
          placeholder={t('search.placeholder')}
          value={search.q ?? ''}
          onChange={onText}
        />
        {narrow ? (
          <>
            <FacetDrawer facets={facets} active={active.length} show={show} onChange={onValues} />
            <SortSelect sort={search.sort} onChange={(sort) => onChange({ sort })} />
          </>
        ) : (
          <FacetBar facets={facets} onChange={onValues} />
        )}
        <WatchedToggle search={search} onChange={onChange} />
      </div>
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
