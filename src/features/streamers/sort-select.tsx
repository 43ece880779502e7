import { useTranslation } from 'react-i18next';
import { Select } from '@/ui/select';
import type { RegisterSearch } from './search';
import { SORTS, sortWords } from './sort-words';

interface SortSelectProps {
  sort: RegisterSearch['sort'];
  onChange: (sort: RegisterSearch['sort']) => void;
}

/** The order of the rows, where there are no column headers to press. */
export function SortSelect({ sort, onChange }: SortSelectProps) {
  const { t } = useTranslation('streamers');
  const options = SORTS.map((value) => ({ value, label: sortWords(value, t) }));
  return (
    <Select label={t('sort.label')} value={sort} options={options} onChange={onChange} inline />
  );
}
