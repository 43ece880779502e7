import { useTranslation } from 'react-i18next';
import type { StreamersPage } from '@/contract/streamers';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
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
  const { t } = useTranslation(['streamers', 'common']);
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
  return (
    <EmptyState
      title={t('empty.title')}
      action={
        <>
          {FACETS.filter((facet) => search[facet]).map((facet) => (
            <Button key={facet} onClick={() => onChange(withValues(facet, []))}>
              {t('empty.dropFacet', { facet: t(`facet.${facet}`) })}
              {gives(facet)}
            </Button>
          ))}
          {active
            .filter((filter) => filter.kind !== 'value')
            .map((filter) => (
              <Button
                key={filterWords(words, filter)}
                onClick={() => onChange(without(search, filter))}
              >
                {t('empty.drop', { filter: filterWords(words, filter) })}
              </Button>
            ))}
          {active.length > 1 && (
            <Button look="quiet" onClick={() => onChange(withoutAny())}>
              {t('common:filters.clearAll')}
            </Button>
          )}
        </>
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}
