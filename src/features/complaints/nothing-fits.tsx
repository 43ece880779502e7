import { useTranslation } from 'react-i18next';
import { EXPLORER_FACETS } from '@/contract/choices';
import type { ExplorerPage } from '@/contract/explorer';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { FilteredOut } from '@/ui/filtered-out';
import { activeFilters, rowsWithout, without, withoutAny, withValues } from './filters';
import type { ViewProps } from './view-props';

const WIDEST = '365d';

interface NothingFitsProps extends ViewProps {
  first: ExplorerPage;
}

/** No complaints: which filters made it so, and what dropping each would give where that is known. */
export function NothingFits({ search, words, onChange, first }: NothingFitsProps) {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  const active = activeFilters(search);
  if (active.length === 0) {
    const { from, to } = first.window;
    return (
      <EmptyState
        title={t('empty.windowTitle', { from: format.date(from), to: format.date(to) })}
        action={
          search.window !== WIDEST && (
            <Button onClick={() => onChange({ window: WIDEST })}>{t('empty.widen')}</Button>
          )
        }
      />
    );
  }
  const gives = (facet: (typeof EXPLORER_FACETS)[number]) => {
    const { rows, exact } = rowsWithout(first.facets, facet);
    // "at least none" says nothing
    if (rows === 0 && !exact) return '';
    const key = exact ? 'empty.gives' : 'empty.givesAtLeast';
    return ` · ${t(key, { count: rows, shown: format.integer(rows) })}`;
  };
  const facets = EXPLORER_FACETS.filter((facet) => search[facet]).map((facet) => ({
    text: `${t('empty.drop', { filter: t(`dimension.${facet}`) })}${gives(facet)}`,
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
