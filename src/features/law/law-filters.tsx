import { useTranslation } from 'react-i18next';
import { DUTY_HOLDERS } from '@/domain/duty-holders';
import { SearchBox } from '@/ui/search-box';
import { Select } from '@/ui/select';
import styles from './rule-list.module.css';
import type { LawSearch } from './search';

interface LawFiltersProps {
  search: LawSearch;
  onSearch: (change: Partial<LawSearch>) => void;
}

/** Whose duties, and which words. */
export function LawFilters({ search, onSearch }: LawFiltersProps) {
  const { t } = useTranslation(['law', 'domain']);
  return (
    <div className={styles.filters}>
      <SearchBox
        label={t('search')}
        placeholder={t('searchHint')}
        value={search.q ?? ''}
        onChange={(q) => onSearch({ q: q === '' ? undefined : q })}
      />
      <Select
        inline
        label={t('holder')}
        value={search.holder ?? ''}
        options={[
          { value: '' as const, label: t('everyone') },
          ...DUTY_HOLDERS.map((value) => ({ value, label: t(`domain:dutyHolder.${value}`) })),
        ]}
        onChange={(holder) => onSearch({ holder: holder === '' ? undefined : holder })}
      />
    </div>
  );
}
