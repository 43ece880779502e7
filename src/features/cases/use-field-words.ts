import { useTranslation } from 'react-i18next';
import type { ChangedField } from '@/contract/cases';
import { useFormat } from '@/i18n/use-format';

/** A field's value as the history holds it, in words. */
export function useFieldWords() {
  const { t } = useTranslation(['cases', 'case']);
  const format = useFormat();
  return (field: ChangedField, value: string | null): string => {
    if (value === null || value === '') {
      return t({ dueOn: 'case:due.none', assignee: 'unassigned' }[String(field)] ?? 'history.none');
    }
    if (field === 'status') return t(`case:status.${value}`);
    if (field === 'dueOn') return format.date(value);
    if (field === 'rectification') {
      const [date, ...measures] = value.split(' ');
      return `${format.date(date)}\n${measures.join(' ')}`;
    }
    return value;
  };
}
