import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
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
    <EmptyState
      title={t('empty.title')}
      action={
        <>
          {active.map((filter) => {
            const text = words.filter(filter);
            return (
              <Button key={text} onClick={() => onChange(without(search, filter))}>
                {t('common:filters.drop', { filter: text })}
              </Button>
            );
          })}
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
