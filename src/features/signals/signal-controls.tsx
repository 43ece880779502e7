import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { SIGNAL_SORTS } from '@/contract/choices';
import type { SignalsPage } from '@/contract/signals';
import { useFormat } from '@/i18n/use-format';
import { FacetBar } from '@/ui/facet-bar';
import { FacetDrawer } from '@/ui/facet-drawer';
import { SearchBox } from '@/ui/search-box';
import { Select } from '@/ui/select';
import { useMediaQuery } from '@/ui/use-media-query';
import { FACETS, activeFilters, withValues } from './filters';
import type { SignalsSearch } from './search';
import styles from './signal-controls.module.css';
import type { FilterWords } from './use-filter-words';

/** Too narrow for filters side by side. */
const NARROW = '(max-width: 760px)';

interface SignalControlsProps {
  search: SignalsSearch;
  words: FilterWords;
  first: SignalsPage | null;
  onChange: (change: Partial<SignalsSearch>, replace?: boolean) => void;
}

/** Search, filters with counts, and the order. */
export function SignalControls({ search, words, first, onChange }: SignalControlsProps) {
  const { t } = useTranslation('signals');
  const format = useFormat();
  const narrow = useMediaQuery(NARROW);
  // beginning a search is a step back can undo; an entry for every key after would bury what came before
  const searching = search.q !== undefined;
  const onText = useCallback(
    (q: string) => onChange({ q: q || undefined }, searching),
    [onChange, searching],
  );
  const facets = FACETS.map((name) => ({
    name,
    label: t(`facet.${name}`),
    counts: first?.facets[name] ?? [],
    chosen: search[name] ?? [],
    word: (value: string) => words.valueWords(name, value),
  }));
  const onValues = (...choice: Parameters<typeof withValues>) => onChange(withValues(...choice));
  const show = first
    ? t('filters.show', { count: first.total, shown: format.integer(first.total) })
    : null;
  return (
    <div className={styles.controls}>
      <SearchBox
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        value={search.q ?? ''}
        onChange={onText}
      />
      {narrow ? (
        <FacetDrawer
          facets={facets}
          active={activeFilters(search).length}
          show={show}
          onChange={onValues}
        />
      ) : (
        <FacetBar facets={facets} onChange={onValues} />
      )}
      <Select
        label={t('sort.label')}
        value={search.sort}
        options={SIGNAL_SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
        onChange={(sort) => onChange({ sort })}
        inline
      />
    </div>
  );
}
