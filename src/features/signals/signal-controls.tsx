import { useTranslation } from 'react-i18next';
import { SIGNAL_SORTS } from '@/contract/choices';
import type { SignalsPage } from '@/contract/signals';
import { useFormat } from '@/i18n/use-format';
import { ListControls } from '@/ui/list-controls';
import { Select } from '@/ui/select';
import { useMediaQuery } from '@/ui/use-media-query';
import { FACETS, activeFilters, withValues } from './filters';
import type { SignalsSearch } from './search';
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
    <ListControls
      label={t('search.label')}
      placeholder={t('search.placeholder')}
      q={search.q}
      onChange={onChange}
      facets={facets}
      onValues={onValues}
      narrow={narrow}
      active={activeFilters(search).length}
      show={show}
    >
      <Select
        label={t('sort.label')}
        value={search.sort}
        options={SIGNAL_SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
        onChange={(sort) => onChange({ sort })}
        inline
      />
    </ListControls>
  );
}
