import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/empty-state';
import { FilteredOut } from '@/ui/filtered-out';
import { activeFilters, without, withoutAny } from './case-filters';
import type { CasesSearch } from './search';
import { useCaseFilterWords } from './use-case-filter-words';

interface CasesEmptyProps {
  search: CasesSearch;
  onChange: (change: Partial<CasesSearch>) => void;
}

/** No rows: which filters made it so, or where cases come from. */
export function CasesEmpty({ search, onChange }: CasesEmptyProps) {
  const { t } = useTranslation(['cases', 'common']);
  const words = useCaseFilterWords([]);
  const active = activeFilters(search);
  if (active.length === 0) {
    return (
      <EmptyState
        title={t('empty.noneTitle')}
        action={<Link to="/streamers">{t('common:nav.register')}</Link>}
      >
        {t('empty.noneText')}
      </EmptyState>
    );
  }
  return (
    <FilteredOut
      title={t('empty.title')}
      drops={active.map((filter) => ({
        text: t('common:filters.drop', { filter: words.filter(filter) }),
        onDrop: () => onChange(without(search, filter)),
      }))}
      active={active.length}
      onClear={() => onChange(withoutAny())}
    >
      {t('empty.text')}
    </FilteredOut>
  );
}
